import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rupiah } from "#app/core/money.ts";
import { feeFromProvider, fromProvider, toProvider } from "./provider.money.ts";

describe("rupiah at the provider", () => {
  it("travel as hundredths and come back the same", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9_999_999_999 }), (amount) => {
        expect(toProvider(rupiah(amount))).toBe(amount * 100);
        expect(fromProvider(toProvider(rupiah(amount)))).toBe(amount);
      }),
      { numRuns: 10_000 },
    );
  });

  it("Rp 10.000 are 1000000", () => {
    expect(toProvider(rupiah(10_000))).toBe(1_000_000);
  });

  it("an amount with sen is nobody's payment of ours", () => {
    expect(fromProvider(1_000_050)).toBeNull();
    expect(fromProvider(10.5)).toBeNull();
  });

  it("a fee with sen is booked up to the next rupiah", () => {
    expect(feeFromProvider(123_401)).toBe(1_235);
  });
});
