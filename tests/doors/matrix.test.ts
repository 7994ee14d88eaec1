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
        const cookie = await cookieOf(actor);
        const page = await knock(row, { method, suffix: "", cookie });
        const again = method === "GET" ? cookie : await cookieOf(actor); // a form may sign its sender out
        const data = await knock(row, { method, suffix: ".data", cookie: again });
        return [actor, page === data ? page : `${page}, as data ${data}`] as const;
      }),
    );
    expect(Object.fromEntries(found)).toEqual(expected);
  });

  if (row.POST) return;
  it("takes no forms", async () => {
    const reply = await ask(row, { method: "POST", suffix: "", cookie: "" });
    expect([404, 405]).toContain(reply.status);
  });
});

function methodsOf(row: Row): [method: "GET" | "POST", Verdicts][] {
  return [
    ...(row.GET ? [["GET", row.GET] as ["GET", Verdicts]] : []),
    ...(row.POST ? [["POST", row.POST] as ["POST", Verdicts]] : []),
  ];
}

type Knock = { method: "GET" | "POST"; suffix: "" | ".data"; cookie: string };

async function knock(row: Row, how: Knock): Promise<Verdict | string> {
  const reply = await ask(row, how);
  const location = reply.headers.get("location") ?? (how.suffix && reply.status === 202 ? await reply.text() : "");
  if (location.includes("/masuk?ke=")) return "signIn";
  if (reply.status === 403) return "forbidden";
  if (reply.status === 404) return "lost";
  return reply.status < 400 || [400, 409, 422, 429].includes(reply.status) ? "in" : `status ${reply.status}`;
}

const cookieOf = async (actor: ActorName): Promise<string> =>
  actor === "anonymous" ? "" : await signedIn(land.people[actor]);

async function ask(row: Row, { method, suffix, cookie }: Knock): Promise<Response> {
  const [path = "", query] = (typeof row.at === "string" ? row.at : row.at(land.world)).split("?");
  const address = `${served.origin}${path === "/" && suffix ? "/_root" : path}${suffix}${query ? `?${query}` : ""}`;
  return await fetch(address, {
    method,
    headers: { Origin: served.origin, ...(cookie && { Cookie: cookie }) },
    redirect: "manual",
    ...(method === "POST" && { body: new URLSearchParams() }),
  });
}
