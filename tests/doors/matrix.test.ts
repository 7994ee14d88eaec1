import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Person } from "#app/core/actor.ts";
import { matrix } from "../house/matrix/index.ts";
import { type ActorName, actors, type Row, type Verdict, type Verdicts } from "../house/matrix/matrix.ts";
import { type World, world } from "../house/matrix/world.ts";
import { type Served, serve } from "../server.ts";
import { signedIn } from "../sign-in.ts";

let served: Served;
let land: { world: World; people: Record<Exclude<ActorName, "anonymous">, Person> };

beforeAll(async () => {
  land = await world();
  served = await serve();
});
afterAll(() => served.stop());

describe.each(matrix.map((row) => [row.route, row] as const))("%s", (_route, row) => {
  it.each(methodsOf(row))("%s, as a page and as data", async (method, expected) => {
    const found = await Promise.all(
      actors.map(async (actor) => {
        const page = await knock(row, actor, method, "");
        const data = await knock(row, actor, method, ".data");
        return [actor, page === data ? page : `${page}, as data ${data}`] as const;
      }),
    );
    expect(Object.fromEntries(found)).toEqual(expected);
  });

  if (row.POST) return;
  it("takes no forms", async () => {
    const reply = await ask(row, "anonymous", "POST", "");
    expect([404, 405]).toContain(reply.status);
  });
});

function methodsOf(row: Row): [method: "GET" | "POST", Verdicts][] {
  return [
    ...(row.GET ? [["GET", row.GET] as ["GET", Verdicts]] : []),
    ...(row.POST ? [["POST", row.POST] as ["POST", Verdicts]] : []),
  ];
}

async function knock(
  row: Row,
  actor: ActorName,
  method: "GET" | "POST",
  suffix: "" | ".data",
): Promise<Verdict | string> {
  const reply = await ask(row, actor, method, suffix);
  const location = reply.headers.get("location") ?? (suffix && reply.status === 202 ? await reply.text() : "");
  if (location.includes("/masuk?ke=")) return "signIn";
  if (reply.status === 403) return "forbidden";
  if (reply.status === 404) return "lost";
  return reply.status < 400 || [400, 409, 422, 429].includes(reply.status) ? "in" : `status ${reply.status}`;
}

async function ask(row: Row, actor: ActorName, method: "GET" | "POST", suffix: "" | ".data"): Promise<Response> {
  const [path = "", query] = (typeof row.at === "string" ? row.at : row.at(land.world)).split("?");
  const address = `${served.origin}${path === "/" && suffix ? "/_root" : path}${suffix}${query ? `?${query}` : ""}`;
  const headers: Record<string, string> = { Origin: served.origin };
  if (actor !== "anonymous") headers["Cookie"] = await signedIn(land.people[actor]);
  return await fetch(address, {
    method,
    headers,
    redirect: "manual",
    ...(method === "POST" && { body: new URLSearchParams() }),
  });
}
