import { expect, it } from "vitest";
import { mergedLines } from "./stock.rules.ts";

it("takes two lines of one pack at one place as one wish", () => {
  const line = { variantId: "a", placeId: "x", quantity: 2 };
  expect(mergedLines([line, { ...line, placeId: "y" }, { ...line, quantity: 3 }])).toEqual([
    { variantId: "a", placeId: "x", quantity: 5 },
    { variantId: "a", placeId: "y", quantity: 2 },
  ]);
});
