import { expect, it } from "vitest";
import { rupiah } from "#app/core/money.ts";
import type { ShelfForm } from "./listing.schema.ts";
import { type ShelfRow, shelfChanges } from "./shelf.rules.ts";

const row: ShelfRow = {
  variantId: "coffee",
  placeId: "kitchen",
  name: "Kopi 100 g",
  price: rupiah(45_000),
  freely: { from: rupiah(36_000), to: rupiah(54_000) },
  onhand: 10,
  reserved: 3,
  mark: null,
};
const posted = (changes: Partial<ShelfForm> = {}): ShelfForm => ({
  variantId: "coffee",
  placeId: "kitchen",
  price: rupiah(45_000),
  seenPrice: rupiah(45_000),
  onhand: 10,
  seenOnhand: 10,
  ...changes,
});
const changes = (form: Partial<ShelfForm>) => shelfChanges([row], [posted(form)]);

it("a table sent back as it was changes nothing", () => {
  expect(changes({})).toEqual([]);
  expect(changes({ mark: null })).toEqual([]);
  expect(shelfChanges([], [posted({ onhand: 4 })])).toEqual([]);
});

it("only what was touched is told, from what to what", () => {
  expect(changes({ price: rupiah(47_000) })).toMatchObject([
    { at: 0, price: { from: 45_000, to: 47_000 }, onhand: null, mark: null, stops: null },
  ]);
  expect(changes({ onhand: 25, mark: 5 })).toMatchObject([
    { price: null, onhand: { from: 10, to: 25 }, mark: { from: null, to: 5 }, stops: null },
  ]);
});

it("a price beyond a fifth of the reviewed one and a count below what is promised are told before they are sent", () => {
  expect(changes({ price: rupiah(54_001) })[0]?.stops).toBe("band");
  expect(changes({ price: rupiah(54_000) })[0]?.stops).toBeNull();
  expect(changes({ onhand: 2 })[0]?.stops).toBe("promised");
  expect(changes({ onhand: 3 })[0]?.stops).toBeNull();
});
