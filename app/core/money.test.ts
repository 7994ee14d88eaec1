import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allocate, formatRupiah, portion, rupiah, sum, times } from "./money.ts";

const amounts = fc.integer({ min: 0, max: 2_000_000_000 }).map(rupiah);
const weights = fc.array(fc.integer({ min: 1, max: 100_000 }), { minLength: 1, maxLength: 12 });

describe("money", () => {
  it("is whole rupiah or it is a bug", () => {
    expect(() => rupiah(10.5)).toThrow(RangeError);
    expect(() => rupiah(2n ** 60n)).toThrow(RangeError);
    expect(rupiah(45_000n)).toBe(45_000);
  });

  it("splits a total into parts that sum to it exactly, none of them negative", () => {
    fc.assert(
      fc.property(amounts, weights, (total, by) => {
        const parts = allocate(total, by);
        expect(sum(parts)).toBe(total);
        expect(parts.every((part) => part >= 0)).toBe(true);
      }),
      { numRuns: 10_000 },
    );
  });

  it("gives the odd rupiah to the largest remainder", () => {
    expect(allocate(rupiah(100), [1, 1, 1])).toEqual([34, 33, 33]);
    expect(allocate(rupiah(10), [1, 2])).toEqual([3, 7]);
  });

  it("refuses to split by nothing", () => {
    expect(() => allocate(rupiah(10), [])).toThrow(RangeError);
    expect(() => allocate(rupiah(10), [0, 0])).toThrow(RangeError);
    expect(() => allocate(rupiah(10), [3, -1])).toThrow(RangeError);
  });

  it("takes a share in basis points, rounded down", () => {
    expect(portion(rupiah(45_999), 500)).toBe(2_299);
    expect(portion(rupiah(0), 500)).toBe(0);
  });

  it("is written with points and a hard space", () => {
    expect(formatRupiah(rupiah(1_650_000))).toBe("Rp\u00a01.650.000");
    expect(formatRupiah(rupiah(-500))).toBe("−Rp\u00a0500");
    expect(times(rupiah(15_000), 3)).toBe(45_000);
  });
});
