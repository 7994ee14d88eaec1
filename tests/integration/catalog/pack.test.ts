import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { newId } from "#app/core/ids.ts";
import { packOnShelf } from "#app/domain/catalog/catalog.server.ts";
import { db } from "#app/platform/db/db.server.ts";
import { type Cast, type CastProduct, type CastVariant, cast, product, today } from "../../cast/index.ts";

let c: Cast;
let goods: CastProduct;
let pack: CastVariant;
beforeAll(async () => {
  c = await cast();
});
beforeEach(async () => {
  goods = await product(c.owner, c.kitchen, { packs: [{ name: "100 g", price: 45_000, stock: 10 }] });
  pack = goods.variants[0];
});

const seen = () => packOnShelf(pack.id, today);
const day = 86_400_000;
const onDay = (days: number) => new Date(today.getTime() + days * day);

describe("a pack on the shelf", () => {
  it("has its price, and what each place can still give, most first", async () => {
    await db.stock.create({ data: { variantId: pack.id, placeId: c.martPlaceId, onhand: 30, reserved: 4 } });
    expect(await seen()).toEqual({
      price: 45_000,
      sellable: true,
      stock: [
        { placeId: c.martPlaceId, available: 26 },
        { placeId: pack.placeId, available: 10 },
      ],
    });
  });

  it("is there with no stock at all, so that the shopper learns it is sold out", async () => {
    await db.stock.deleteMany({ where: { variantId: pack.id } });
    expect(await seen()).toEqual({ price: 45_000, sellable: true, stock: [] });
  });

  it.each([
    ["from its first moment", 0, 1, 39_000],
    ["no longer at its last", -1, 0, 45_000],
    ["not before", 1, 2, 45_000],
  ])("costs what an offer says %s", async (_, from, to, price) => {
    const offer = { validFrom: onDay(from), validTo: onDay(to), price: 39_000n };
    await db.priceOffer.create({ data: { id: newId(), variantId: pack.id, ...offer } });
    expect((await seen())?.price).toBe(price);
  });

  it.each([
    ["the product", () => ({ productId: goods.productId })],
    ["the whole enterprise", () => ({ enterpriseId: c.kitchen.id })],
  ])("is not sold while %s is held, and again afterwards", async (_, held) => {
    const id = newId();
    await db.hold.create({ data: { id, kind: "quality", since: today, ...held() } });
    expect((await seen())?.sellable).toBe(false);
    await db.hold.update({ where: { id }, data: { until: new Date(today.getTime() + 1) } });
    expect((await seen())?.sellable).toBe(true);
  });

  it("is not sold on a holiday of its maker, except one that was called off", async () => {
    const id = newId();
    const data = { id, enterpriseId: c.kitchen.id, validFrom: onDay(-1), validTo: onDay(1) };
    await db.holiday.create({ data });
    expect(await seen()).toMatchObject({ sellable: false, price: 45_000 });
    await db.holiday.update({ where: { id }, data: { cancelledAt: today } });
    expect((await seen())?.sellable).toBe(true);
  });

  it("does not exist before it was ever sold, when it is retired, or was never made", async () => {
    const draft = await product(c.owner, c.kitchen, { until: "draft" });
    expect(await packOnShelf(draft.variants[0].id, today)).toBeNull();
    await db.variant.update({ where: { id: pack.id }, data: { retiredAt: today } });
    expect(await seen()).toBeNull();
    expect(await packOnShelf(newId(), today)).toBeNull();
  });
});
