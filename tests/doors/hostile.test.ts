import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { asQuery, hostilePairs, hostileWords, type Pair } from "../hostile.ts";
import { matrix } from "../house/matrix/index.ts";
import { type ActorName, actors, type Row } from "../house/matrix/matrix.ts";
import { type World, world } from "../house/matrix/world.ts";
import { seed } from "../seed.ts";
import { type Served, serve } from "../server.ts";
import { signedIn } from "../sign-in.ts";

/** Of twenty-six values each on average: about two hundred for every address and every form. */
const QUERIES = 8;
const BODIES = 8;
const LENGTHS: [number, number] = [16, 36];

let served: Served;
let land: Awaited<ReturnType<typeof world>>;
let visitors = 0;

beforeAll(async () => {
  land = await world();
  served = await serve({ LOG_LEVEL: "error" });
});
afterAll(async () => {
  expect(served.log.filter((line) => line.includes('"level":50')).slice(0, 3)).toEqual([]);
  await served.stop();
});

const readable = matrix.filter((row) => row.GET);
const actable = matrix.filter((row) => row.POST);

describe(`whatever stands in an address (TEST_SEED=${seed})`, () => {
  it.each(readable.map((row) => [row.route, row] as const))("%s answers below 500", async (route, row) => {
    const who = whoMay(row, "GET");
    const path = addressOf(row, land.world);
    const lists = hostilePairs(
      [...queryNames, ...namesOn(await pageOf(path, who))],
      QUERIES,
      seed + route.length,
      LENGTHS,
    );
    const queries = lists.map((pairs) => `${path}?${asQuery(pairs)}`);
    const words = /[:*]/.test(route) ? hostileWords(4, seed).map((word) => inPlace(route, word)) : [];
    expect(await broken([...queries, ...words].map((address) => ({ address, who })))).toEqual([]);
  });
});

describe(`whatever stands in a form (TEST_SEED=${seed})`, () => {
  it.each(actable.map((row) => [row.route, row] as const))("%s answers below 500", async (route, row) => {
    const who = whoMay(row, "POST");
    const address = addressOf(row, land.world);
    const page = row.GET ? await pageOf(address, whoMay(row, "GET")) : "";
    const lists = hostilePairs([...fieldNames, ...namesOn(page)], BODIES, seed + route.length, LENGTHS);
    const bodies = lists.flatMap((pairs, at) => bodyOf([...pairs, ...pressed(page, at)], at));
    expect(await broken(bodies.map((body) => ({ address, who, body })))).toEqual([]);
  });
});

/** Parameters that some page reads; every page gets them all. */
const queryNames = ["q", "kategori", "asal", "usaha", "mutu", "izin", "min", "maks", "stok", "urut", "sesudah"].concat([
  "lang",
  "ke",
  "kunci",
  "bayar",
  "_data",
  "index",
]);
const fieldNames = ["intent", "action", "part", "id", "note", "name", "email", "token", "version"];

type Knock = { address: string; who: ActorName; body?: URLSearchParams | FormData | string };

/** Four at a time: what is tried here is the words, not the crowd. */
async function broken(knocks: readonly Knock[]): Promise<string[]> {
  const found: string[] = [];
  for (let at = 0; at < knocks.length; at += 4) {
    await Promise.all(
      knocks.slice(at, at + 4).map(async (one) => {
        const { status } = await knock(one);
        if (status >= 500) found.push(`${status} ${one.address} as ${one.who}: ${shown(one.body)}`);
      }),
    );
  }
  return found;
}

async function knock({ address, who, body }: Knock): Promise<Response> {
  visitors += 1;
  const headers: Record<string, string> = {
    Origin: served.origin,
    "X-Forwarded-For": `198.51.${Math.floor(visitors / 250) % 250}.${visitors % 250}`,
  };
  if (who !== "anonymous") headers["Cookie"] = await cookieOf(who, body !== undefined);
  const sent = body === undefined ? {} : { method: "POST", body };
  return await fetch(`${served.origin}${address}`, { headers, redirect: "manual", ...sent });
}

/** Who only reads stays signed in; a form may sign its sender out. */
async function cookieOf(who: Exclude<ActorName, "anonymous">, acts: boolean): Promise<string> {
  const known = acts ? undefined : readers.get(who);
  const cookie = known ?? (await signedIn(land.people[who]));
  if (!acts) readers.set(who, cookie);
  return cookie;
}
const readers = new Map<ActorName, string>();

const pageOf = async (address: string, who: ActorName) => await (await knock({ address, who })).text();

/** Somebody who gets past the door, so that the page itself is tried. */
function whoMay(row: Row, method: "GET" | "POST"): ActorName {
  return actors.find((actor) => actor !== "anonymous" && row[method]?.[actor] === "in") ?? "anonymous";
}

function addressOf(row: Row, found: World): string {
  return (typeof row.at === "string" ? row.at : row.at(found)).split("?")[0] ?? "/";
}

const inPlace = (route: string, word: string) => route.replaceAll(/:\w+\??|\*/g, word);

/** The fields that the page really has. */
const namesOn = (page: string): string[] => [
  ...new Set([...page.matchAll(/<(?:input|select|textarea|button)[^>]* name="([^"]+)"/g)].map(([, name = ""]) => name)),
];

/** One of the page's own buttons, so that the form behind it is read. */
function pressed(page: string, at: number): Pair[] {
  const buttons = [...page.matchAll(/<(?:button|input type="hidden")[^>]* name="([^"]+)"[^>]* value="([^"]*)"/g)];
  const [, name, value] = buttons[at % Math.max(1, buttons.length)] ?? [];
  return name && value !== undefined ? [[name, value]] : [];
}

/** As a plain form, and every third time with a file that is none. */
function bodyOf(pairs: readonly Pair[], at: number): (URLSearchParams | FormData)[] {
  const plain = new URLSearchParams(pairs.map(([name, value]): [string, string] => [name, value]));
  if (at % 3 !== 0) return [plain];
  const parts = new FormData();
  for (const [name, value] of pairs) parts.append(name || "x", value);
  for (const name of ["photos", "photo", "file"]) parts.append(name, new File(["GIF89a<?php"], "../../x\u202Egnp.exe"));
  return [plain, parts];
}

const shown = (body: Knock["body"]): string =>
  (body instanceof FormData ? JSON.stringify([...body.keys()]) : String(body ?? "")).slice(0, 400);
