import { expect, it } from "vitest";
import { isLow, mergedLines } from "./stock.rules.ts";

it("takes two lines of one pack at one place as one wish", () => {
  const line = { variantId: "a", placeId: "x", quantity: 2 };
  expect(mergedLines([line, { ...line, placeId: "y" }, { ...line, quantity: 3 }])).toEqual([
    { variantId: "a", placeId: "x", quantity: 5 },
    { variantId: "a", placeId: "y", quantity: 2 },
  ]);
});

it.each([
  [null, 4, 0, false],
  [null, 4, 1, true],
  [10, 12, 2, true],
  [0, 1, 0, false],
])("with a mark of %j, %i in hand and %i promised, being low is %j", (lowStockMark, onhand, reserved, low) => {
  expect(isLow({ lowStockMark, stocks: [{ onhand, reserved }] })).toBe(low);
});
