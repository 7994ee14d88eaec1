import fc from "fast-check";
import { expect, it } from "vitest";
import { rupiah } from "./money.ts";
import { ppnIn } from "./ppn.ts";

const today = new Date("2026-11-24T01:57:00Z");

it("PPN included in a price is 12 % on 11/12 of what is left without it", () => {
  expect(ppnIn(rupiah(111_000), today)).toEqual({ net: 100_000, base: 91_666, ppn: 11_000 });
  expect(ppnIn(rupiah(55_500_000), today).ppn).toBe(5_500_000);
});

it("holds by the day: 11 % of the whole before 2025, nothing before the first rule", () => {
  expect(ppnIn(rupiah(111_000), new Date("2024-12-31T14:59:00Z"))).toEqual({
    net: 100_000,
    base: 100_000,
    ppn: 11_000,
  });
  expect(ppnIn(rupiah(111_000), new Date("2020-01-01T00:00:00Z")).ppn).toBe(0);
});

it("adds up for every price, and never asks more than the rate", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 900_000_000 }), (price) => {
      const { net, ppn } = ppnIn(rupiah(price), today);
      expect(net + ppn).toBe(price);
      expect(ppn).toBeLessThanOrEqual((net * 11) / 100 + 1);
    }),
    { numRuns: 2_000, seed: 26 },
  );
});
