import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { paths } from "#app/core/paths.ts";
import { db, pool } from "#app/platform/db/db.server.ts";
import { type Cast, cast } from "../cast/index.ts";
import { type Served, serve } from "../server.ts";
import { signedIn } from "../sign-in.ts";

let people: Cast;
let one: Served;
let other: Served;

beforeAll(async () => {
  people = await cast();
  one = await serve();
  other = await serve();
});
afterAll(() => Promise.all([one, other].map((served) => served.stop())));

const both = () => [one, other];
const ask = (served: Served, path: string, headers: Record<string, string> = {}) =>
  fetch(`${served.origin}${path}`, { headers, redirect: "manual" });
const textAt = async (served: Served, path: string) => (await ask(served, path)).text();
const maker = () => paths.shop.enterprise(people.kitchen.slug);
const coffee = () => paths.shop.product(people.coffee.slug);

describe("a page for everybody", () => {
  it("is answered by its mark and without a body to whoever has it already", async () => {
    const first = await ask(one, "/produk");
    const etag = first.headers.get("etag") ?? "";
    expect([first.status, etag]).toEqual([200, expect.stringMatching(/^W\/"[\w-]{22}"$/)]);
    const again = await ask(one, "/produk?utm_source=wa", { "If-None-Match": etag });
    expect([again.status, await again.text(), again.headers.get("etag")]).toEqual([304, "", etag]);
    expect((await ask(one, "/produk", { "If-None-Match": 'W/"an-older-one"' })).status).toBe(200);
  });

  it("says the same however it is packed", async () => {
    const packings = ["br", "gzip", "identity", "br;q=0, gzip"];
    const replies = await Promise.all(packings.map((packing) => ask(one, "/", { "Accept-Encoding": packing })));
    expect(replies.map((reply) => reply.headers.get("content-encoding"))).toEqual(["br", "gzip", null, "gzip"]);
    const [page, ...others] = await Promise.all(replies.map((reply) => reply.text()));
    expect(page).toContain("</html>");
    for (const text of others) expect(text).toBe(page);
  });

  it("carries every header that a page drawn anew carries", async () => {
    const drawn = await ask(one, "/produk?tidak=dikenal");
    const kept = await ask(one, "/produk");
    const own = ["content-length", "transfer-encoding", "etag", "vary", "x-request-id", "date"]; // the id of a log line, which a kept page has not
    const shared = (reply: Response) => [...reply.headers].filter(([name]) => !own.includes(name));
    expect(drawn.headers.has("etag")).toBe(false);
    expect(shared(kept)).toEqual(shared(drawn));
    expect(kept.headers.get("vary")).toContain("Cookie");
    expect(await kept.text()).toBe(await (await ask(one, "/produk")).text());
  });

  it("is another one in each language and for each question", async () => {
    const pages = await Promise.all(["/produk", "/produk?lang=en", "/produk?q=kopi"].map((path) => ask(one, path)));
    expect(new Set(pages.map((reply) => reply.headers.get("etag"))).size).toBe(3);
  });

  it("is drawn anew for a person: nothing of them enters it, nothing kept reaches them", async () => {
    for (const cookie of [await signedIn(people.shopper), "__Host-keranjang=abc", "cartCount=2; lain=1"]) {
      const own = await ask(one, coffee(), { Cookie: cookie });
      expect([own.status, own.headers.has("etag")]).toEqual([200, false]);
    }
    expect((await ask(one, coffee(), { Cookie: "cartCount=2" })).headers.has("etag")).toBe(true);
    expect(await textAt(one, coffee())).not.toContain(people.shopper.name);
  });

  it.each([
    ["a lost page", "/produk/tidak-ada", 404],
    ["a question that means nothing", "/produk?min=banyak", 422],
    ["the data of a page", "/produk.data", 200],
    ["a basket", "/keranjang", 200],
  ])("%s keeps its answer", async (_what, path, status) => {
    for (let time = 0; time < 2; time += 1) expect((await ask(one, path)).status).toBe(status);
  });
});

describe("a second after a write", () => {
  it("no process shows the old page", async () => {
    for (const name of ["Dapur Satu", "Dapur Dua", "Dapur Tiga"]) {
      for (const served of both()) expect(await textAt(served, maker())).not.toContain(name);
      await db.enterprise.update({ where: { id: people.kitchen.id }, data: { name } });
      await pause(1_000);
      for (const served of both()) expect(await textAt(served, maker())).toContain(name);
    }
  });

  it("not even the first write of many that follow one another", async () => {
    for (const served of both()) expect(await textAt(served, coffee())).not.toContain("Habis");
    await db.stock.updateMany({ data: { onhand: 0, reserved: 0 } });
    for (let write = 0; write < 40; write += 1) {
      await db.enterprise.update({ where: { id: people.otherKitchen.id }, data: { name: `Dapur Bacan ${write}` } });
      await Promise.all(both().map((served) => ask(served, coffee())));
      await pause(25);
    }
    for (const served of both()) expect(await textAt(served, coffee())).toContain("Habis");
  });

  it("nor when the ear of a process was torn off in between", async () => {
    for (const served of both()) expect((await ask(served, maker())).headers.has("etag")).toBe(true);
    await pool.query(
      "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'listener' AND datname = current_database()",
    );
    await db.enterprise.update({ where: { id: people.kitchen.id }, data: { name: "Dapur Baru" } });
    await pause(1_000);
    for (const served of both()) expect(await textAt(served, maker())).toContain("Dapur Baru");
    await vi.waitFor(
      async () => {
        for (const served of both()) expect((await ask(served, maker())).headers.has("etag")).toBe(true);
      },
      { timeout: 10_000, interval: 100 },
    );
  });
});
