import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Person } from "#app/core/actor.ts";
import { changeBundle, setOnhand, stockFaults } from "#app/domain/catalog/catalog.server.ts";
import { placeOrder, prepareOrder } from "#app/domain/orders/orders.server.ts";
import { db, inTransaction } from "#app/platform/db/db.server.ts";
import { type Cast, type CastVariant, cast, today as now, person, product } from "../../cast/index.ts";
import { filledIn } from "../payments/till.ts";
import { bring as brought, confirmed, packed, go as went } from "./mart.ts";

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

const bring = (variantId: string, lots: Parameters<typeof brought>[1]["lots"], loose = 0) =>
  brought(cashier, { enterpriseId: c.kitchen.id, variantId, lots, loose });
const go = (id: string, ...actions: Parameters<typeof went>[2][]) => went(cashier, id, ...actions);
const stockOf = (variantId = pack.id) =>
  db.stock.findUniqueOrThrow({ where: { variantId_placeId: { variantId, placeId: c.martPlaceId } } });

describe("a hamper at the checkout", () => {
  it("holds its parts, freezes whose money each is, and ships them with their lots", async () => {
    const spice = (await product(c.owner, c.kitchen, { packs: [{ name: "50 g", price: 20_000, stock: 0 }] }))
      .variants[0];
    await bring(spice.id, [{ code: "S-1", bestBefore: "2027-01-01", quantity: 9 }]);
    await setOnhand(c.owner, { variantId: pack.id, placeId: pack.placeId, onhand: 0, now });
    const { productId } = await db.variant.findUniqueOrThrow({ where: { id: pack.id } });
    await changeBundle(c.owner, {
      productId,
      step: { action: "add", variantId: pack.id, code: spice.sku, quantity: 2 },
      now,
    });
    const { id, orderId } = await confirmed(pack.id, 3);
    expect(await stockOf(spice.id)).toMatchObject({ onhand: 9, reserved: 6 });
    const [part] = await db.soldPart.findMany({ where: { orderLine: { orderId } } });
    expect(part).toMatchObject({ variantId: spice.id, quantity: 2, amount: 45_000n, commissionBp: 500 });
    await go(id, "accept", "pack");
    expect((await packed(id)).map(({ quantity, lot }) => [quantity, lot?.code])).toEqual([[6, "S-1"]]);
    await go(id, "ship");
    expect(await stockOf(spice.id)).toMatchObject({ onhand: 3, reserved: 0 });
    await expect(
      db.soldPart.create({ data: { ...part, id: crypto.randomUUID(), variantId: pack.id, amount: 1n } as never }),
    ).rejects.toThrow("sold_part_sum");
  });

  it("of thirty who want one while its scarcest part lies there four times, four get it", async () => {
    const spice = (await product(c.owner, c.kitchen, { packs: [{ name: "50 g", price: 20_000, stock: 0 }] }))
      .variants[0];
    await bring(spice.id, [], 8);
    const { productId } = await db.variant.findUniqueOrThrow({ where: { id: pack.id } });
    await changeBundle(c.owner, {
      productId,
      step: { action: "add", variantId: pack.id, code: spice.sku, quantity: 2 },
      now,
    });
    const wishes = await Promise.all(
      Array.from({ length: 30 }, async () => prepareOrder(await filledIn({ variantId: pack.id }))),
    );
    const answers = await Promise.all(
      wishes.map((wish) =>
        wish.ok
          ? inTransaction((tx) => placeOrder(tx, wish.value)).then(
              () => "held",
              (error: Error) => error.constructor.name,
            )
          : wish.code,
      ),
    );
    expect(answers.filter((answer) => answer === "held")).toHaveLength(4);
    expect(new Set(answers.filter((answer) => answer !== "held"))).toEqual(new Set(["SoldOut"]));
    expect(await stockOf(spice.id)).toMatchObject({ onhand: 8, reserved: 8 });
  });
});
