import { beforeAll, expect, it } from "vitest";
import { newId } from "#app/core/ids.ts";
import { productsOfCode, productsOfVariants } from "#app/domain/catalog/catalog.server.ts";
import { db } from "#app/platform/db/db.server.ts";
import { type Cast, type CastProduct, cast, product, today } from "../../cast/index.ts";

let c: Cast;
let tea: CastProduct;
beforeAll(async () => {
  c = await cast();
  const packs = [{ name: "20 kantong", price: 30_000, stock: 5, barcode: "0899100000012" }];
  tea = await product(c.owner, c.kitchen, { name: "Teh Pala", packs });
});

const slugs = async (code: string) => (await productsOfCode(code, "id")).map(({ slug }) => slug);

const lot = (variantId: string, code: string) =>
  db.productionLot.create({ data: { id: newId(), variantId, code, madeOn: today, createdAt: today } });

it("our own number of a pack leads to its product, however it is typed", async () => {
  expect(await slugs(c.coffee.variants[0].sku)).toEqual([c.coffee.slug]);
  expect(await slugs(` ${c.coffee.variants[0].sku.toLowerCase()} `)).toEqual([c.coffee.slug]);
});

it("a barcode leads to its product, with or without the leading nought", async () => {
  expect(await slugs("0899100000012")).toEqual([tea.slug]);
  expect(await slugs("899100000012")).toEqual([tea.slug]);
});

it("the code of a production lot leads to its product, and one that two makers use to both", async () => {
  await lot(tea.variants[0].id, "PL-2610");
  expect(await slugs("PL-2610")).toEqual([tea.slug]);
  await lot(c.coffee.variants[0].id, "PL-2610");
  expect((await slugs("pl-2610")).sort()).toEqual([c.coffee.slug, tea.slug].sort());
});

it("a product taken off the shelf is still known by its code, and said to be gone", async () => {
  const jam = await product(c.owner, c.kitchen, { name: "Selai Kenari" });
  await db.product.update({ where: { id: jam.productId }, data: { state: "archived" } });
  expect(await productsOfCode(jam.variants[0].sku, "id")).toEqual([
    { slug: jam.slug, name: "Selai Kenari", enterpriseId: c.kitchen.id, onDisplay: false },
  ]);
  expect(await productsOfVariants([jam.variants[0].id], "en")).toMatchObject([{ name: "Selai Kenari (en)" }]);
});

it("what was never on display has no code yet, and what is no code finds nothing", async () => {
  const draft = await product(c.owner, c.kitchen, { name: "Belum Tayang", until: "submitted" });
  expect(await slugs(draft.variants[0].sku)).toEqual([]);
  for (const code of ["TIDAK-ADA", "", "\u0000", "%", "' OR 1=1", "x".repeat(500)])
    expect(await slugs(code)).toEqual([]);
});
