import pg from "pg";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { askPrepared, db, inTransaction } from "#app/platform/db/db.server.ts";
import { loader as enterprise } from "#app/routes/shop/enterprise.tsx";
import { loader as home } from "#app/routes/shop/home.tsx";
import { loader as frame } from "#app/routes/shop/layout.tsx";
import { loader as list } from "#app/routes/shop/list.tsx";
import { loader as product } from "#app/routes/shop/product.tsx";
import { loader as shipping } from "#app/routes/shop/shipping.tsx";
import { type Cast, cast } from "../../cast/index.ts";

let people: Cast;

beforeAll(async () => {
  people = await cast();
});
afterAll(() => vi.restoreAllMocks());

/** The tables that these pages ask, read off the statements they send. */
async function asked(): Promise<Set<string>> {
  const tables = new Set<string>();
  const query = pg.Client.prototype.query;
  vi.spyOn(pg.Client.prototype, "query").mockImplementation(function read(this: pg.Client, ...args: unknown[]) {
    const [said] = args;
    const text = typeof said === "object" && said && "text" in said ? said.text : said;
    for (const [, table = ""] of String(text).matchAll(/\b(?:FROM|JOIN)\s+(?:"?public"?\.)?"?([a-z_]+)"?/gi))
      tables.add(table);
    return Reflect.apply(query, this, args);
  });
  const ask = (path: string, params = {}) => ({
    request: new Request(`http://localhost${path}`),
    params,
    context: { nonce: "" },
  });
  const slugOf = await db.product.findFirstOrThrow({ select: { slug: true } });
  await Promise.all([
    frame(ask("/")),
    home(ask("/")),
    list(ask("/produk?q=kopi&izin=halal&mutu=A")),
    list(ask("/produk?q=tidakadasamasekali")),
    product(ask("/produk/x", { slug: slugOf.slug })),
    enterprise(ask("/usaha/x", { slug: people.kitchen.slug })),
    shipping(ask("/pengiriman")),
  ]);
  return tables;
}

const listening = async <T>(run: () => Promise<T>): Promise<number> => {
  const ear = new pg.Client({ connectionString: process.env["DATABASE_URL"] });
  await ear.connect();
  await ear.query("LISTEN shop_changed");
  let heard = 0;
  ear.on("notification", () => {
    heard += 1;
  });
  await run();
  await ear.query("SELECT 1"); // answered after what was said before it
  await ear.end();
  return heard;
};

it("every table that a kept page shows says when it changes", async () => {
  const rows = await db.$queryRaw<{ name: string; tells: boolean }[]>`
    SELECT c.relname AS name, EXISTS (
      SELECT FROM pg_trigger t WHERE t.tgrelid = c.oid AND t.tgfoid = 'tell_shop'::regproc) AS tells
    FROM pg_class c WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace`;
  const shown = await asked();
  expect(rows.filter(({ name }) => shown.has(name)).length).toBeGreaterThan(25);
  expect(rows.filter(({ name, tells }) => shown.has(name) && !tells).map(({ name }) => name)).toEqual([]);
});

it("a command that changes many rows says so once, one that rolls back says nothing", async () => {
  const { productId } = people.coffee;
  const change = (fails: boolean) =>
    inTransaction(async (tx) => {
      await tx.stock.updateMany({ data: { onhand: { increment: 1 } } });
      await tx.product.update({ where: { id: productId }, data: { firstLiveAt: new Date() } });
      if (fails) throw new Error("taken back");
    });
  expect(await listening(() => change(false))).toBe(1);
  expect(await listening(() => change(true).catch(() => undefined))).toBe(0);
});

it("what buyers do in their baskets says nothing", async () => {
  expect(await listening(() => db.cart.deleteMany())).toBe(0);
});

it("a prepared question is answered as by Prisma, in whatever zone this machine lies", async () => {
  const zone = process.env["TZ"];
  process.env["TZ"] = "Pacific/Kiritimati";
  try {
    const moment = new Date("2026-11-24T22:30:00Z");
    const asPrisma = await db.$queryRaw`SELECT 9007199254740993::bigint AS big, ${moment}::date AS day,
      ${moment}::timestamptz AS moment, ${["a", "b"]}::text[] AS words, json_build_object('n', 1) AS object, null AS none`;
    const ask = () => askPrepared`SELECT 9007199254740993::bigint AS big, ${moment}::date AS day,
      ${moment}::timestamptz AS moment, ${["a", "b"]}::text[] AS words, json_build_object('n', 1) AS object, null AS none`;
    expect(await ask()).toEqual(asPrisma);
    expect(await ask()).toEqual(asPrisma);
  } finally {
    if (zone === undefined) delete process.env["TZ"];
    else process.env["TZ"] = zone;
  }
});
