import sharp from "sharp";
import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { anonymous, type Person } from "#app/core/actor.ts";
import { addDays } from "#app/core/time.ts";
import { lotsAt, stockFaults } from "#app/domain/catalog/catalog.server.ts";
import {
  claimParcel,
  correctRecipient,
  goodsToPack,
  moveParcel,
  parcelForSeller,
  splitParcel,
  takeOff,
} from "#app/domain/orders/orders.server.ts";
import type { ParcelStep } from "#app/domain/orders/orders.ts";
import { db } from "#app/platform/db/db.server.ts";
import { type Cast, type CastVariant, cast, person, product, today } from "../../cast/index.ts";
import { bring as brought, confirmed, packed, step, go as went } from "./mart.ts";

let c: Cast;
let cashier: Person;
let pack: CastVariant;
beforeAll(async () => {
  c = await cast();
  cashier = await person("Kasir", { roles: ["cashier"] });
});
beforeEach(async () => {
  pack = (await product(c.owner, c.kitchen, { packs: [{ name: "100 g", price: 45_000, stock: 0 }] })).variants[0];
});
afterEach(async () => {
  expect(await stockFaults()).toEqual([]);
});

const now = today;

const bring = (variantId: string, lots: Parameters<typeof brought>[1]["lots"], loose = 0) =>
  brought(cashier, { enterpriseId: c.kitchen.id, variantId, lots, loose });
const go = (id: string, ...actions: ParcelStep["action"][]) => went(cashier, id, ...actions);
const stockOf = (variantId = pack.id) =>
  db.stock.findUniqueOrThrow({ where: { variantId_placeId: { variantId, placeId: c.martPlaceId } } });
const lotsNow = async () => (await lotsAt([pack.id], [c.martPlaceId])).map(({ code, free }) => [code, free]);

describe("a parcel that lies in the mart", () => {
  it("is packed by the mart's people, its maker only sees it", async () => {
    await bring(pack.id, [], 5);
    const { id } = await confirmed(pack.id, 2);
    expect(await moveParcel(c.owner, id, step("accept"))).toMatchObject({ code: "notFound" });
    expect(await parcelForSeller(c.owner, c.kitchen.id, id)).toMatchObject({ atMart: true, choices: [] });
    await go(id, "accept", "pack", "ship", "deliver");
    expect(await stockOf()).toMatchObject({ onhand: 3, reserved: 0 });
  });

  it("is packed with the first lot to expire, which is then nobody else's", async () => {
    await bring(pack.id, [
      { code: "late", bestBefore: "2027-08-01", quantity: 5 },
      { code: "soon", bestBefore: "2027-01-01", quantity: 3 },
    ]);
    const { id } = await confirmed(pack.id, 4);
    await go(id, "accept", "pack");
    expect(await packed(id)).toEqual([
      { quantity: 3, lot: { code: "soon" } },
      { quantity: 1, lot: { code: "late" } },
    ]);
    expect(await lotsNow()).toEqual([
      ["soon", 0],
      ["late", 4],
    ]);
    const [next] = await goodsToPack((await confirmed(pack.id, 2)).id, now);
    expect(next?.lots.map(({ code, proposed }) => [code, proposed])).toEqual([
      ["soon", 0],
      ["late", 2],
    ]);
    await go(id, "ship");
    expect(await lotsNow()).toEqual([["late", 4]]);
  });

  it("is packed as somebody says, and refused in words when it does not add up", async () => {
    await bring(pack.id, [{ code: "soon", bestBefore: "2027-01-01", quantity: 3 }], 2);
    const { id, line } = await confirmed(pack.id, 3);
    await go(id, "accept");
    const lotId = (await lotsAt([pack.id], [c.martPlaceId]))[0]?.lotId ?? "";
    const pick = (named: number, unknown: number) =>
      moveParcel(cashier, id, {
        ...step("pack"),
        lots: [
          { line, variantId: pack.id, lotId, quantity: named },
          { line, variantId: pack.id, lotId: null, quantity: unknown },
        ],
      });
    expect(await pick(1, 1)).toMatchObject({ code: "orders.refused.lotSum", params: { wanted: 3, found: 2 } });
    expect(await pick(0, 3)).toMatchObject({ code: "orders.refused.lotNeeded", params: { free: 2 } });
    expect(await pick(1, 2)).toMatchObject({ ok: true });
    expect((await packed(id)).map(({ lot, quantity }) => [lot?.code ?? null, quantity])).toEqual([
      [null, 2],
      ["soon", 1],
    ]);
  });

  it("of two parcels that want the last of a lot at once, one is told", async () => {
    await bring(pack.id, [{ code: "last", bestBefore: "2027-01-01", quantity: 2 }], 2);
    const [one, other] = [await confirmed(pack.id, 2), await confirmed(pack.id, 2)];
    await go(one.id, "accept");
    await go(other.id, "accept");
    const lotId = (await lotsAt([pack.id], [c.martPlaceId]))[0]?.lotId ?? "";
    const answers = await Promise.all(
      [one, other].map(({ id, line }) =>
        moveParcel(cashier, id, { ...step("pack"), lots: [{ line, variantId: pack.id, lotId, quantity: 2 }] }),
      ),
    );
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.find(({ ok }) => !ok)).toMatchObject({ code: "orders.refused.lotGone" });
  });

  it("cancelled with a reason after packing gives goods and lot back once", async () => {
    await bring(pack.id, [{ code: "soon", bestBefore: "2027-01-01", quantity: 3 }]);
    const { id } = await confirmed(pack.id, 2);
    await go(id, "accept", "pack");
    expect(await moveParcel(cashier, id, step("cancel"))).toMatchObject({ code: "orders.refused.reasonMissing" });
    const cancel = step("cancel", { reason: "Kemasannya bocor semua." });
    const both = await Promise.all([moveParcel(cashier, id, cancel), moveParcel(c.staff, id, cancel)]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await stockOf()).toMatchObject({ onhand: 3, reserved: 0 });
    expect(await lotsNow()).toEqual([["soon", 3]]);
  });

  it("sent back whole lies in its lot again", async () => {
    await bring(pack.id, [{ code: "soon", bestBefore: "2027-01-01", quantity: 3 }]);
    const { id } = await confirmed(pack.id, 2);
    await go(id, "accept", "pack", "ship", "deliver", "return", "restock");
    expect(await stockOf()).toMatchObject({ onhand: 3, reserved: 0 });
    expect(await lotsNow()).toEqual([["soon", 3]]);
  });
});

describe("before it is packed", () => {
  it("a part goes first: the parcels hold and ship their own pieces and no others", async () => {
    await bring(pack.id, [], 6);
    const { id, line, orderId } = await confirmed(pack.id, 5);
    await go(id, "accept");
    const split = (quantity: number, actor: Person = cashier) =>
      splitParcel(actor, { parcel: id, lines: [{ line, quantity }] });
    expect(await split(0)).toMatchObject({ code: "orders.refused.splitNothing" });
    expect(await split(6)).toMatchObject({ code: "orders.refused.splitMore" });
    expect(await split(5)).toMatchObject({ code: "orders.refused.splitAll" });
    expect(await split(2, c.owner)).toMatchObject({ code: "notFound" });
    const made = await split(2);
    if (!made.ok) throw new Error(made.code);
    const both = await db.parcel.findMany({ where: { orderId }, orderBy: { number: "asc" }, include: { lines: true } });
    expect(both.map(({ state, lines }) => [state, lines[0]?.quantity])).toEqual([
      ["accepted", 3],
      ["accepted", 2],
    ]);
    expect(both.map(({ number }) => number.slice(-2))).toEqual(["-1", "-2"]);
    await go(made.value.id, "pack", "ship");
    expect(await stockOf()).toMatchObject({ onhand: 4, reserved: 3 });
    await go(id, "pack", "ship");
    expect(await stockOf()).toMatchObject({ onhand: 1, reserved: 0 });
  });

  it("split by two at once for all but one piece, one is told", async () => {
    await bring(pack.id, [], 5);
    const { id, line } = await confirmed(pack.id, 5);
    const wish = { parcel: id, lines: [{ line, quantity: 4 }] };
    const both = await Promise.all([
      splitParcel(cashier, wish),
      splitParcel(c.staff, wish),
      splitParcel(c.staff, wish),
    ]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await stockOf()).toMatchObject({ reserved: 5 });
  });

  it("pieces are taken off by the staff: they lie on the shelf again, and the line says how many", async () => {
    await bring(pack.id, [], 5);
    const { id, line } = await confirmed(pack.id, 3);
    const off = (quantity: number, actor: Person = c.staff) =>
      takeOff(actor, { parcel: id, line, quantity, reason: "Satu kemasan rusak." });
    expect(await off(1, c.owner)).toMatchObject({ code: "notFound" });
    expect(await off(4)).toMatchObject({ code: "orders.refused.takeOffMore", params: { most: 3 } });
    expect(await off(3)).toMatchObject({ code: "orders.refused.takeOffAll" });
    expect(await off(1)).toMatchObject({ ok: true });
    expect(await db.parcelLine.findUnique({ where: { id: line } })).toMatchObject({ quantity: 2, takenOff: 1 });
    expect(await stockOf()).toMatchObject({ onhand: 5, reserved: 2 });
    await go(id, "accept", "pack");
    expect(await off(1)).toMatchObject({ code: "orders.refused.packedAlready" });
  });

  it("a wrong door number is mended; the address cannot be emptied, nor changed once it is packed", async () => {
    await bring(pack.id, [], 5);
    const { id, orderId } = await confirmed(pack.id, 1);
    const form = { name: "Rahma L.", phone: "+628999", addressText: "Jl. Tebet 21" };
    const mend = (more: Partial<typeof form> | { addressText: null } = {}, actor: Person = c.staff) =>
      correctRecipient(actor, { orderId, form: { ...form, ...more } });
    expect(await mend({}, c.owner)).toMatchObject({ code: "notFound" });
    expect(await mend({ addressText: null })).toMatchObject({ code: "form.required", field: "addressText" });
    expect(await mend()).toMatchObject({ ok: true });
    expect(await db.orderContact.findUnique({ where: { orderId } })).toMatchObject({ addressText: "Jl. Tebet 21" });
    await go(id, "accept", "pack");
    expect(await mend()).toMatchObject({ code: "orders.refused.packedAlready" });
  });
});

describe("a buyer who is not content", () => {
  const photo = () =>
    sharp({ create: { width: 40, height: 40, channels: 3, background: "#a33" } })
      .jpeg()
      .toBuffer();

  it("says so with photos while it is not received, once, and hears by when the centre answers", async () => {
    await bring(pack.id, [], 5);
    const { id, orderId } = await confirmed(pack.id, 1);
    const claim = async (photos = 1) =>
      claimParcel(anonymous, {
        orderId,
        form: { parcel: id, kind: "dispute", words: "Kemasannya sobek dan isinya tumpah." },
        photos: await Promise.all(Array.from({ length: photos }, photo)),
        byLink: true,
      });
    expect(await claim()).toMatchObject({ code: "orders.refused.claimLate" });
    await go(id, "accept", "pack", "ship", "deliver");
    expect(await claim(5)).toMatchObject({ code: "media.refused.tooMany", field: "photo" });
    const both = await Promise.all([claim(), claim()]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    const claims = await db.parcelClaim.findMany({ where: { parcelId: id }, include: { photos: true } });
    expect(claims).toHaveLength(1);
    expect(claims[0]?.photos).toHaveLength(1);
    expect(claims[0]?.dueAt.getTime()).toBeGreaterThan(addDays(new Date(), 4).getTime());
  });
});
