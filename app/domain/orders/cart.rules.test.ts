import { describe, expect, it } from "vitest";
import { fitToShelf, merged } from "./cart.rules.ts";

const shelf = (...available: number[]) => ({
  sellable: true,
  stock: available.map((count, index) => ({ placeId: `place-${index}`, available: count })),
});

describe("a cart line against the shelf", () => {
  it("is taken from the place with the most goods", () => {
    expect(fitToShelf(3, shelf(2, 9, 4))).toEqual({ quantity: 3, placeId: "place-1", notice: null });
  });

  it("is cut to what one place has, and says so", () => {
    expect(fitToShelf(5, shelf(2, 1))).toEqual({ quantity: 2, placeId: "place-0", notice: "reduced" });
  });

  it("says when the last one went", () => {
    expect(fitToShelf(1, shelf(0))).toEqual({ quantity: 0, placeId: null, notice: "soldOut" });
    expect(fitToShelf(1, shelf())).toEqual({ quantity: 0, placeId: null, notice: "soldOut" });
  });

  it("says when the goods are no longer sold at all", () => {
    expect(fitToShelf(1, { ...shelf(9), sellable: false }).notice).toBe("gone");
    expect(fitToShelf(1, undefined).notice).toBe("gone");
  });
});

describe("two carts of one shopper", () => {
  it("become one: same goods add up to at most 99, the later price counts as seen", () => {
    const lines = [
      { variantId: "a", quantity: 60, seenPrice: 45_000 },
      { variantId: "b", quantity: 1, seenPrice: 10_000 },
      { variantId: "a", quantity: 50, seenPrice: 48_000 },
    ];
    expect(merged(lines)).toEqual([
      { variantId: "a", quantity: 99, seenPrice: 48_000 },
      { variantId: "b", quantity: 1, seenPrice: 10_000 },
    ]);
  });
});
