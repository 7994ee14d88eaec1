import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { rupiah } from "#app/core/money.ts";
import {
  deskShelf,
  editListing,
  holdStock,
  releaseStock,
  saveShelf,
  saveShelves,
  setOnhand,
  setPrice,
} from "#app/domain/catalog/catalog.server.ts";
import { db, inTransaction } from "#app/platform/db/db.server.ts";
import { type Cast, type CastVariant, cast, product, today } from "../../cast/index.ts";

let c: Cast;
let pack: CastVariant;
beforeAll(async () => {
  c = await cast();
});
beforeEach(async () => {
  const goods = await product(c.owner, c.kitchen, { packs: [{ name: "100 g", price: 45_000, stock: 10 }] });
  pack = goods.variants[0];
});

const now = today;
const order = () => ({ kind: "order", id: crypto.randomUUID() });
const stockOf = ({ id, placeId }: CastVariant) =>
  db.stock.findUniqueOrThrow({ where: { variantId_placeId: { variantId: id, placeId } } });

/** Takes one, or takes everything back. */
const holdOne = () =>
  inTransaction(async (tx) => {
    const line = { variantId: pack.id, placeId: pack.placeId, quantity: 1 };
    if (!(await holdStock(tx, [line], order(), now))) throw new Error("short");
  }).then(
    () => "held" as const,
    (error: Error) => error.message,
  );

describe("ten in stock", () => {
  it("are held ten times when sixty want one at once, and the fifty others are told so", async () => {
    const answers = await Promise.all(Array.from({ length: 60 }, holdOne));
    expect(answers.filter((answer) => answer === "held")).toHaveLength(10);
    expect(new Set(answers.filter((answer) => answer !== "held"))).toEqual(new Set(["short"]));
    expect(await stockOf(pack)).toMatchObject({ onhand: 10, reserved: 10 });
    const held = await db.stockMovement.aggregate({
      where: { variantId: pack.id, kind: "hold" },
      _sum: { reservedDelta: true },
    });
    expect(held._sum.reservedDelta).toBe(10);
  });

  it("cannot be counted down below what is promised", async () => {
    await Promise.all([holdOne(), holdOne(), holdOne()]);
    const count = (onhand: number) => setOnhand(c.owner, { variantId: pack.id, placeId: pack.placeId, onhand, now });
    expect(await count(2)).toMatchObject({ code: "catalog.refused.promised", params: { reserved: 3 } });
    expect(await count(3)).toMatchObject({ ok: true });
    expect(await holdOne()).toBe("short");
  });

  it("what was held is given back once, never twice", async () => {
    await holdOne();
    const line = { variantId: pack.id, placeId: pack.placeId, quantity: 1 };
    const release = () => inTransaction((tx) => releaseStock(tx, [line], order(), now));
    await release();
    await expect(release()).rejects.toThrow("more is released than was held");
    expect(await stockOf(pack)).toMatchObject({ onhand: 10, reserved: 0 });
  });
});

describe("the shelf", () => {
  const form = (changes: Partial<Parameters<typeof saveShelf>[1]["form"]> = {}) => ({
    variantId: pack.id,
    placeId: pack.placeId,
    price: rupiah(45_000),
    seenPrice: rupiah(45_000),
    onhand: 10,
    seenOnhand: 10,
    ...changes,
  });
  const save = (changes: Parameters<typeof form>[0]) => saveShelf(c.owner, { form: form(changes), now });

  it("writes only what was changed: a count that lay open does not bring sold goods back", async () => {
    await db.stock.update({
      where: { variantId_placeId: { variantId: pack.id, placeId: pack.placeId } },
      data: { onhand: 7 },
    });
    expect(await save({ price: rupiah(47_000) })).toMatchObject({ ok: true });
    expect(await stockOf(pack)).toMatchObject({ onhand: 7 });
  });

  it("keeps its packs in the order of the listing, whichever was written last", async () => {
    const before = await deskShelf(c.owner, c.coffee.productId);
    const [first] = c.coffee.variants;
    await setPrice(c.owner, { variantId: first.id, price: rupiah(44_000), now });
    const after = await deskShelf(c.owner, c.coffee.productId);
    expect(after?.packs.map(({ name }) => name)).toEqual(["100 g", "250 g"]);
    expect(after?.packs.map(({ variantId }) => variantId)).toEqual(before?.packs.map(({ variantId }) => variantId));
  });

  it("tells what moved meanwhile instead of writing over it, and then nothing is written", async () => {
    await setOnhand(c.owner, { variantId: pack.id, placeId: pack.placeId, onhand: 7, now });
    expect(await save({ onhand: 12, price: rupiah(46_000) })).toMatchObject({
      code: "catalog.refused.stockMoved",
      field: "onhand",
      params: { onhand: 7 },
    });
    expect(await db.variant.findUniqueOrThrow({ where: { id: pack.id } })).toMatchObject({ price: 45_000n });
    await setPrice(c.owner, { variantId: pack.id, price: rupiah(44_000), now });
    expect(await save({ price: rupiah(48_000) })).toMatchObject({ code: "catalog.refused.priceMoved" });
  });

  it("lets the price move within a fifth of the reviewed one, however small the steps", async () => {
    expect(await save({ price: rupiah(54_000) })).toMatchObject({ ok: true });
    expect(await save({ price: rupiah(54_001), seenPrice: rupiah(54_000) })).toMatchObject({
      code: "catalog.refused.priceStep",
      field: "price",
    });
    expect(await save({ price: rupiah(36_000), seenPrice: rupiah(54_000) })).toMatchObject({ ok: true });
  });

  it("of ten prices set at once from the same form one is taken, and one change is written", async () => {
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, at) => save({ price: rupiah(46_000 + at * 100) })),
    );
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(new Set(answers.flatMap((one) => (one.ok ? [] : [one.code])))).toEqual(
      new Set(["catalog.refused.priceMoved"]),
    );
    expect(await db.priceChange.count({ where: { variantId: pack.id } })).toBe(1);
  });

  const twoPacks = () =>
    product(c.owner, c.kitchen, {
      packs: [
        { name: "100 g", price: 45_000, stock: 10 },
        { name: "250 g", price: 90_000, stock: 10 },
      ],
    });

  it("of many packs saved together all are written or none, and the row in the way is named", async () => {
    const [small, large] = (await twoPacks()).variants;
    const rows = (price: number) => [
      form({ variantId: small.id, price: rupiah(46_000), mark: 6 }),
      form({ variantId: large?.id ?? "", price: rupiah(price), seenPrice: rupiah(90_000) }),
    ];
    const smallNow = () => db.variant.findUniqueOrThrow({ where: { id: small.id } });
    expect(await saveShelves(c.owner, { rows: rows(180_000), now })).toMatchObject({
      code: "catalog.refused.priceStep",
      field: "rows[1].price",
    });
    expect(await smallNow()).toMatchObject({ price: 45_000n, lowStockMark: null });
    expect(await saveShelves(c.otherOwner, { rows: rows(91_000), now })).toMatchObject({ code: "notFound" });
    expect(await saveShelves(c.owner, { rows: rows(91_000), now })).toMatchObject({ ok: true });
    expect(await smallNow()).toMatchObject({ price: 46_000n, lowStockMark: 6 });
  });

  it("a new version begins with the price of today, and follows the shelf while it carries it along", async () => {
    const { productId, variants } = await twoPacks();
    const variantId = variants[0].id;
    const proposed = () =>
      db.listingVersionVariant.findFirst({
        where: { variantId, version: { state: "draft" } },
        select: { proposedPrice: true },
      });
    await setPrice(c.owner, { variantId, price: rupiah(46_000), now });
    expect(await editListing(c.owner, { productId, now })).toMatchObject({ ok: true });
    expect(await proposed()).toEqual({ proposedPrice: 46_000n });
    await setPrice(c.owner, { variantId, price: rupiah(47_000), now });
    expect(await proposed()).toEqual({ proposedPrice: 47_000n });
  });

  it("counts and holds at once never promise more than there is", async () => {
    const count = (onhand: number) => setOnhand(c.owner, { variantId: pack.id, placeId: pack.placeId, onhand, now });
    await Promise.all([
      ...Array.from({ length: 12 }, holdOne),
      count(5),
      count(4),
      ...Array.from({ length: 6 }, holdOne),
    ]);
    const { onhand, reserved } = await stockOf(pack);
    expect(reserved).toBeLessThanOrEqual(onhand);
    const moved = await db.stockMovement.aggregate({
      where: { variantId: pack.id },
      _sum: { onhandDelta: true, reservedDelta: true },
    });
    expect(moved._sum).toEqual({ onhandDelta: onhand, reservedDelta: reserved });
  });

  it("is nobody else's to change, and not at somebody else's place", async () => {
    expect(await saveShelf(c.otherOwner, { form: form({ onhand: 3 }), now })).toMatchObject({ code: "notFound" });
    expect(await save({ onhand: 3, placeId: c.otherKitchen.placeId })).toMatchObject({ code: "notFound" });
  });
});
