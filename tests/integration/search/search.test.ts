import { beforeAll, describe, expect, it } from "vitest";
import { indexProducts, reindex, searchGoods, suggestGoods } from "#app/domain/search/search.server.ts";
import { askedIn } from "#app/domain/search/search.ts";
import { db } from "#app/platform/db/db.server.ts";
import { type Cast, type CastProduct, cast, product, today } from "../../cast/index.ts";

let c: Cast;
let kenari: CastProduct;
let guraka: CastProduct;
let tikar: CastProduct;
const goods: CastProduct[] = [];

const packs = (price: number, stock = 5) => [{ name: "100 g", price, stock, grams: 100 }];
const find = (query: string, language: "id" | "en" = "id") =>
  searchGoods(askedIn(new URLSearchParams(query), language));
const namesFor = async (query: string) => (await find(query)).cards.map((card) => card.name);

beforeAll(async () => {
  c = await cast();
  kenari = await product(c.otherOwner, c.otherKitchen, { name: "Kenari Panggang", packs: packs(52_000) });
  guraka = await product(c.owner, c.kitchen, { name: "Kopi Guraka", packs: packs(30_000, 0) });
  tikar = await product(c.otherOwner, c.otherKitchen, {
    name: "Tikar Pandan",
    category: "anyaman",
    packs: packs(120_000),
  });
  for (let n = 1; n <= 14; n++) {
    goods.push(await product(c.owner, c.kitchen, { name: `Teh Pala ${n}`, packs: packs(20_000) }));
  }
  await product(c.owner, c.kitchen, { name: "Kopi Draf", until: "draft" });
  await product(c.owner, c.kitchen, { name: "Kopi Diajukan", until: "submitted" });
  await reindex();
}, 60_000);

describe("what a shopper types", () => {
  it("finds goods by name", async () => {
    expect(await namesFor("q=kenari+panggang")).toEqual(["Kenari Panggang"]);
  });

  it.each(["kenarii", "kenri panggang", "kenari pangang", "canarium"])("finds kenari by %s", async (typed) => {
    expect(await namesFor(`q=${typed}`)).toContain("Kenari Panggang");
  });

  it("says how a misspelt word was read", async () => {
    expect((await find("q=kenrai")).mended).toEqual([{ asked: "kenrai", read: "kenari" }]);
    expect((await find("q=kenari")).mended).toEqual([]);
  });

  it("finds goods by where they come from", async () => {
    expect(await namesFor("q=bacan")).toEqual(expect.arrayContaining(["Kenari Panggang", "Tikar Pandan"]));
    expect(await namesFor("q=teh+ternate")).not.toEqual([]);
    expect(await find("q=teh+bacan")).toMatchObject({ loosened: true });
  });

  it("hears a price inside the words", async () => {
    expect(await namesFor("q=guraka+<40rb")).toEqual(["Kopi Guraka"]);
    expect(await namesFor("q=guraka+<20rb")).toEqual([]);
  });

  it("finds English words and unfinished ones", async () => {
    expect((await find("q=nutmeg+tea", "en")).total).toBe(14);
    expect(await namesFor("q=tik")).toEqual(["Tikar Pandan"]);
  });

  it("suggests names while somebody types", async () => {
    expect((await suggestGoods("kena", "id")).map(({ label }) => label)).toEqual(["Kenari Panggang"]);
    expect(await suggestGoods("", "id")).toEqual([]);
  });
});

describe("what is never shown", () => {
  it("drafts and submissions", async () => {
    expect(await namesFor("q=draf")).toEqual([]);
    expect(await namesFor("q=diajukan")).toEqual([]);
  });

  it("a held product, until the hold ends", async () => {
    const hold = {
      id: "0193a2c0-0000-7000-8000-00000000aaaa",
      productId: tikar.productId,
      kind: "quality",
      since: today,
    } as const;
    await db.hold.create({ data: hold });
    await indexProducts([tikar.productId]);
    expect(await namesFor("q=tikar")).toEqual([]);
    await db.hold.update({ where: { id: hold.id }, data: { until: new Date(today.getTime() + 1) } });
    await indexProducts([tikar.productId]);
    expect(await namesFor("q=tikar")).toEqual(["Tikar Pandan"]);
  });

  it("goods with nothing left, once only what is in stock is asked for", async () => {
    expect(await namesFor("q=guraka")).toEqual(["Kopi Guraka"]);
    expect(await namesFor("q=guraka&stok=1")).toEqual([]);
  });
});

describe("the index", () => {
  it("lets no older version overwrite a newer one", async () => {
    await db.$executeRaw`UPDATE search_document SET version = 1000000, name = 'Baru' WHERE product_id = ${guraka.productId}::uuid`;
    await indexProducts([guraka.productId]);
    const rows = await db.searchDocument.findMany({ where: { productId: guraka.productId }, select: { name: true } });
    expect(rows.map(({ name }) => name)).toEqual(["Baru", "Baru"]);
    await db.$executeRaw`DELETE FROM search_document WHERE product_id = ${guraka.productId}::uuid`;
    await indexProducts([guraka.productId]);
  });

  it("is the same after being built twice", async () => {
    const before = await db.searchDocument.count();
    await reindex();
    expect(await db.searchDocument.count()).toBe(before);
  });

  it("follows a price", async () => {
    await db.variant.update({ where: { id: kenari.variants[0].id }, data: { price: 49_000n } });
    await indexProducts([kenari.productId]);
    expect((await find("q=kenari")).cards[0]?.price).toBe(49_000);
  });
});

it("an index that was emptied is whole again after a rebuild, also in the process that filled it before", async () => {
  const { total, facets } = await find("kategori=kopi-teh");
  for (const table of ["search_text", "search_product", "search_document", "search_label"])
    await db.$executeRawUnsafe(`DELETE FROM ${table}`);
  expect((await find("kategori=kopi-teh")).total).toBe(0);
  await reindex();
  const again = await find("kategori=kopi-teh");
  expect([again.total, again.facets]).toEqual([total, facets]);
});
