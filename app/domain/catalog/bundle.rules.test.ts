import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rupiah } from "#app/core/money.ts";
import { partAmounts, shelfLines } from "./bundle.rules.ts";

describe("a bundle", () => {
  it("gives each part its share by what it costs alone, a rebate and all", () => {
    const parts = [
      { price: rupiah(45_000), quantity: 2 },
      { price: rupiah(60_000), quantity: 1 },
    ];
    expect(partAmounts(rupiah(120_000), parts)).toEqual([72_000, 48_000]);
    expect(partAmounts(rupiah(100_001), parts)).toEqual([60_001, 40_000]);
  });

  it("loses and invents no rupiah, whatever its parts cost, even nothing", () => {
    const part = fc.record({
      price: fc.integer({ min: 0, max: 5_000_000 }).map(rupiah),
      quantity: fc.integer({ min: 1, max: 20 }),
    });
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 100_000_000 }),
        fc.array(part, { minLength: 1, maxLength: 12 }),
        (price, parts) => {
          const amounts = partAmounts(rupiah(price), parts);
          expect(amounts.reduce((sum, amount) => sum + amount, 0)).toBe(price);
          expect(amounts.every((amount) => amount >= 0)).toBe(true);
        },
      ),
      { numRuns: 10_000 },
    );
  });

  it("lies on the shelf as its parts, each as often as the bundle is wanted", () => {
    const parts = new Map([
      [
        "hampers",
        [
          { variantId: "kopi", quantity: 2 },
          { variantId: "pala", quantity: 1 },
        ],
      ],
    ]);
    const line = (variantId: string, quantity: number) => ({ variantId, placeId: "mart", quantity });
    expect(shelfLines([line("hampers", 3), line("kopi", 1)], parts)).toEqual([
      line("kopi", 6),
      line("pala", 3),
      line("kopi", 1),
    ]);
  });
});
