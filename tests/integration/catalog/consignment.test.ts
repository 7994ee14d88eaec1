import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Person } from "#app/core/actor.ts";
import {
  changeBundle,
  consignmentPaper,
  consignments,
  countConsignment,
  goodsForSale,
  holdStock,
  lotsAt,
  martShelf,
  noteLot,
  onShelf,
  openHold,
  receiveConsignment,
  returnConsignment,
  setOnhand,
  shelveConsignment,
  stockFaults,
  takeStock,
} from "#app/domain/catalog/catalog.server.ts";
import { db, inTransaction } from "#app/platform/db/db.server.ts";
import { type Cast, type CastProduct, type CastVariant, cast, person, product, today } from "../../cast/index.ts";

let c: Cast;
let cashier: Person;
let goods: CastProduct;
let pack: CastVariant;
beforeAll(async () => {
  c = await cast();
  cashier = await person("Kasir", { roles: ["cashier"] });
});
beforeEach(async () => {
  goods = await product(c.owner, c.kitchen, { packs: [{ name: "100 g", price: 45_000, stock: 20 }] });
  pack = goods.variants[0];
});

const now = today;
const none = { code: null, madeOn: null, bestBefore: null, shelf: null };
const lotA = { code: "A-1", madeOn: "2026-10-01", bestBefore: "2027-04-01", shelf: "Rak B2" };
const row = (quantity: number, more: Partial<typeof lotA | typeof none> = none) => ({
  ...{ at: 0, variantId: pack.id, quantity, ...none, ...more },
});
const receive = (rows: ReturnType<typeof row>[], more: { fromHome?: boolean; actor?: Person } = {}) =>
  receiveConsignment(more.actor ?? cashier, {
    enterpriseId: c.kitchen.id,
    form: { note: null, fromHome: more.fromHome ?? false, rows },
    now,
  });
const give = (rows: { quantity: number; lotId?: string | null }[], toHome = false) =>
  returnConsignment(cashier, {
    enterpriseId: c.kitchen.id,
    form: {
      ...{ note: null, toHome },
      rows: rows.map(({ quantity, lotId = null }, at) => ({ at, variantId: pack.id, lotId, quantity })),
    },
    now,
  });
const atMart = () => ({ variantId: pack.id, placeId: c.martPlaceId });
const lying = (placeId: string) =>
  db.stock.findUnique({ where: { variantId_placeId: { variantId: pack.id, placeId } } });
const lotOfPack = async () => (await lotsAt([pack.id], [c.martPlaceId]))[0];
const hold = (quantity: number) =>
  inTransaction(async (tx) => {
    if (!(await holdStock(tx, [{ ...atMart(), quantity }], { kind: "order", id: crypto.randomUUID() }, now)))
      throw new Error("short");
  });

describe("goods brought into the mart", () => {
  it("lie on its shelf in their lot, on a numbered paper that their maker sees and no other", async () => {
    const taken = await receive([row(12, lotA)], { fromHome: true });
    if (!taken.ok) throw new Error(taken.code);
    expect(await lying(c.martPlaceId)).toMatchObject({ onhand: 12, reserved: 0, shelf: "Rak B2" });
    expect(await lying(c.kitchen.placeId)).toMatchObject({ onhand: 8 });
    expect(await lotOfPack()).toMatchObject({ code: "A-1", free: 12 });
    const paper = await consignmentPaper(taken.value.id, c.kitchen.id);
    expect(paper?.number).toMatch(/^TT-2026-\d{4}$/);
    expect(paper?.lines).toMatchObject([{ name: "Kopi Rempah, 100 g", quantity: 12, lot: { code: "A-1" } }]);
    expect(await consignmentPaper(taken.value.id, c.otherKitchen.id)).toBeNull();
    expect((await consignments({ enterpriseId: c.otherKitchen.id })).rows).toEqual([]);
  });

  it("are refused in words, and then nothing is written", async () => {
    const papers = await db.consignment.count();
    expect(await receive([row(1)], { actor: c.owner })).toMatchObject({ code: "notFound" });
    expect(await receive([row(0)])).toMatchObject({ code: "catalog.refused.nothingListed" });
    expect(await receive([row(21)], { fromHome: true })).toMatchObject({ code: "catalog.refused.homeShort" });
    expect(await receive([{ ...row(1), variantId: c.otherKitchen.id }])).toMatchObject({ code: "notFound" });
    const past = row(1, { ...lotA, bestBefore: "2026-11-23" });
    expect(await receive([past])).toMatchObject({ code: "catalog.refused.lotPast", field: "rows[0].bestBefore" });
    expect(await receive([row(1, lotA)])).toMatchObject({ ok: true });
    const other = row(1, { ...lotA, bestBefore: "2027-05-01" });
    expect(await receive([other])).toMatchObject({ code: "catalog.refused.lotDates", field: "rows[0].code" });
    expect(await db.consignment.count()).toBe(papers + 1);
  });

  it("get numbers without a gap when several desks write at once", async () => {
    const before = await db.consignment.count({ where: { kind: "receipt" } });
    const all = await Promise.all(Array.from({ length: 6 }, () => receive([row(1)])));
    expect(all.every(({ ok }) => ok)).toBe(true);
    const numbers = (await db.consignment.findMany({ where: { kind: "receipt" } })).map(({ number }) => number).sort();
    expect(numbers.at(-1)).toBe(`TT-2026-${String(before + 6).padStart(4, "0")}`);
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(await lying(c.martPlaceId)).toMatchObject({ onhand: 6 });
  });

  it("go back to their maker, but not what a buyer was promised, nor more than a lot has", async () => {
    await receive([row(10, lotA)]);
    const lotId = (await lotOfPack())?.lotId ?? null;
    await hold(4);
    expect(await give([{ lotId, quantity: 7 }])).toMatchObject({ code: "catalog.refused.promisedThere" });
    expect(await give([{ lotId, quantity: 11 }])).toMatchObject({ code: "catalog.refused.lotShort" });
    expect(await give([{ quantity: 1 }])).toMatchObject({ code: "catalog.refused.fewerThere", params: { free: 0 } });
    expect(await give([{ lotId, quantity: 6 }], true)).toMatchObject({ ok: true });
    expect(await lying(c.martPlaceId)).toMatchObject({ onhand: 4, reserved: 4 });
    expect(await lying(c.kitchen.placeId)).toMatchObject({ onhand: 26 });
  });

  it("of five who fetch the last four at once, one gets them", async () => {
    await receive([row(4)]);
    const all = await Promise.all(Array.from({ length: 5 }, () => give([{ quantity: 4 }])));
    expect(all.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await lying(c.martPlaceId)).toMatchObject({ onhand: 0 });
  });
});

describe("a stock-take in the mart", () => {
  const count = (rows: { lotId?: string | null; seen: number; counted: number; reason?: string }[], by = cashier) =>
    countConsignment(by, {
      enterpriseId: c.kitchen.id,
      form: {
        note: null,
        rows: rows.map(({ lotId = null, reason = null, ...one }, at) => ({
          ...{ at, variantId: pack.id, lotId, reason, ...one },
        })),
      },
      now,
    });

  it("writes each difference as a movement with its reason, lot by lot", async () => {
    await receive([row(10, lotA)]);
    await receive([row(5)]);
    const lotId = (await lotOfPack())?.lotId ?? null;
    const two = [
      { lotId, seen: 10, counted: 8, reason: "pecah" },
      { seen: 5, counted: 6, reason: "salah hitung" },
    ];
    expect(await count([{ lotId, seen: 10, counted: 8 }])).toMatchObject({
      code: "catalog.refused.reasonMissing",
      field: "rows[0].reason",
    });
    expect(await count(two)).toMatchObject({ ok: true });
    expect(await lying(c.martPlaceId)).toMatchObject({ onhand: 14 });
    expect(await lotOfPack()).toMatchObject({ free: 8 });
    const moved = await db.stockMovement.findFirst({
      where: { variantId: pack.id, kind: "count", sourceKind: "consignment" },
    });
    expect(moved).toMatchObject({ onhandDelta: -1, note: "pecah; salah hitung", byId: cashier.id });
    expect(await count(two)).toMatchObject({ code: "catalog.refused.stockMoved", field: "rows[0].counted" });
  });

  it("cannot count away what is promised, and of two at once from one list one is told", async () => {
    await receive([row(5)]);
    await hold(3);
    expect(await count([{ seen: 5, counted: 2, reason: "hilang" }])).toMatchObject({
      code: "catalog.refused.promised",
      params: { reserved: 3 },
    });
    const lost = { seen: 5, counted: 4, reason: "hilang" };
    const both = await Promise.all([count([lost]), count([lost]), count([lost])]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await lying(c.martPlaceId)).toMatchObject({ onhand: 4, reserved: 3 });
  });

  it("says where goods stand, and does not overwrite who moved them first", async () => {
    await receive([row(5)]);
    const shelve = (seenShelf: string | null, shelf: string | null) =>
      shelveConsignment(cashier, {
        enterpriseId: c.kitchen.id,
        form: { note: null, rows: [{ at: 0, variantId: pack.id, seenShelf, shelf }] },
        now,
      });
    expect(await shelve(null, "Rak A1")).toMatchObject({ ok: true });
    expect(await shelve(null, "Rak C3")).toMatchObject({ code: "tooLate" });
    expect((await martShelf(c.kitchen.id)).find((one) => one.variantId === pack.id)).toMatchObject({ shelf: "Rak A1" });
  });
});

describe("lots", () => {
  const note = (quantity: number, actor = c.owner) =>
    noteLot(actor, { lot: { variantId: pack.id, code: "B-1", madeOn: "2026-11-01", bestBefore: null, quantity }, now });

  it("are the maker's to note, for no more than lies on the own shelf", async () => {
    expect(await note(21)).toMatchObject({ code: "catalog.refused.lotTooMany", params: { free: 20 } });
    expect(await note(1, c.otherOwner)).toMatchObject({ code: "notFound" });
    expect(await note(15)).toMatchObject({ ok: true });
    expect(await note(6)).toMatchObject({ code: "catalog.refused.lotTooMany", params: { free: 5 } });
  });

  it("never hold more than lies there: what leaves without a name is taken from the first to expire", async () => {
    await receive([row(4, { ...lotA, code: "late", bestBefore: "2027-09-01" })]);
    await receive([row(4, { ...lotA, code: "soon", bestBefore: "2027-01-01" })]);
    const source = { kind: "counterSale", id: crypto.randomUUID() };
    await inTransaction((tx) => takeStock(tx, [{ ...atMart(), quantity: 5 }], source, now));
    const lots = await lotsAt([pack.id], [c.martPlaceId]);
    expect(lots.map(({ code, free }) => [code, free])).toEqual([["late", 3]]);
    expect(await stockFaults()).toEqual([]);
  });
});

describe("a hamper", () => {
  const part = (of: CastVariant, code: string, quantity: number, actor: Person = c.owner) =>
    changeBundle(actor, { productId: goods.productId, step: { action: "add", variantId: of.id, code, quantity }, now });
  const single = async (stock: number) =>
    (await product(c.owner, c.kitchen, { packs: [{ name: "50 g", price: 20_000, stock }] })).variants[0];

  it("is laid together from goods on sale, and refused in words otherwise", async () => {
    const spice = await single(9);
    const wrong = (code: string, actor?: Person) => part(pack, code, 1, actor);
    expect(await wrong("UKM-NONE")).toMatchObject({ code: "catalog.refused.partUnknown", field: "code" });
    expect(await wrong(spice.sku)).toMatchObject({ code: "catalog.refused.bundleLies" });
    await setOnhand(c.owner, { variantId: pack.id, placeId: pack.placeId, onhand: 0, now });
    expect(await wrong(pack.sku)).toMatchObject({ code: "catalog.refused.partIsBundle" });
    expect(await wrong(spice.sku, c.otherOwner)).toMatchObject({ code: "notFound" });
    const theirs = await product(c.otherOwner, c.otherKitchen, { packs: [{ name: "1", price: 9_000, stock: 5 }] });
    expect(await wrong(theirs.variants[0].sku)).toMatchObject({ code: "catalog.refused.partElsewhere" });
    expect(await part(pack, spice.sku, 2, c.staff)).toMatchObject({ ok: true });
    expect(await setOnhand(c.owner, { variantId: pack.id, placeId: pack.placeId, onhand: 3, now })).toMatchObject({
      code: "catalog.refused.bundleCounted",
    });
  });

  it("can be had as often as its scarcest part at one place, and not at all when one part is held back", async () => {
    const [spice, nutmeg] = [await single(9), await single(2)];
    await setOnhand(c.owner, { variantId: pack.id, placeId: pack.placeId, onhand: 0, now });
    await part(pack, spice.sku, 2);
    expect((await onShelf([pack.id])).get(pack.id)).toEqual([{ placeId: pack.placeId, available: 4 }]);
    await part(pack, nutmeg.sku, 1);
    const [shown] = await goodsForSale([pack.id], "id");
    expect(shown?.stock).toEqual([{ placeId: pack.placeId, available: 2 }]);
    expect(shown?.parts.map(({ name, quantity }) => [name, quantity])).toContainEqual(["Kopi Rempah, 50 g", 2]);
    const { productId } = await db.variant.findUniqueOrThrow({ where: { id: nutmeg.id } });
    await inTransaction((tx) => openHold(tx, c.staff, { productId, kind: "recall", reason: null, now }));
    expect((await onShelf([pack.id])).get(pack.id)).toBeUndefined();
  });
});

it("every movement from nothing comes to what lies there, after all of this", async () => {
  expect(await stockFaults()).toEqual([]);
  await db.stock.update({
    where: { variantId_placeId: { variantId: pack.id, placeId: pack.placeId } },
    data: { onhand: 19 },
  });
  expect(await stockFaults()).toMatchObject([{ variantId: pack.id, kind: "movements", said: 20, found: 19 }]);
});
