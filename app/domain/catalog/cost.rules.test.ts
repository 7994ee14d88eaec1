import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rupiah } from "#app/core/money.ts";
import { type Costs, proposePrice } from "./cost.rules.ts";
import { costsSchema } from "./cost.schema.ts";

const sambal: Costs = {
  ...{ materials: rupiah(180_000), other: rupiah(20_000), hours: 4, wage: rupiah(15_000) },
  ...{ packs: 20, packaging: rupiah(3_000), profit: 20 },
};

describe("a price from costs", () => {
  it("bears materials, work, packaging, the wanted profit and the commission", () => {
    // (180.000 + 20.000 + 4 × 15.000) / 20 + 3.000 = 16.000; and 20 % = 19.200; of 21.500 ten per cent go to the mart.
    expect(proposePrice(sambal, 1_000)).toEqual({
      ...{ cost: 16_000, price: 21_500, commission: 2_150, receives: 19_350, left: 3_350 },
    });
  });

  it("without a commission the maker keeps the whole price", () => {
    expect(proposePrice(sambal, 0)).toMatchObject({ price: 19_500, commission: 0, receives: 19_500 });
  });

  it("counts half hours and rounds each share up, never at the maker's cost", () => {
    const third = { ...sambal, materials: rupiah(100), other: rupiah(0), hours: 0.5, wage: rupiah(1), packs: 3 };
    expect(proposePrice(third, 0).cost).toBe(3_034);
  });

  it("whatever the costs, the wanted profit is left, and five hundred less would not do", () => {
    const money = fc.integer({ min: 0, max: 5_000_000 }).map(rupiah);
    const any = fc.record({
      ...{ materials: money, other: money, wage: money, packaging: money },
      ...{
        hours: fc.integer({ min: 0, max: 999 }).map((tenths) => tenths / 10),
        profit: fc.integer({ min: 0, max: 300 }),
      },
      packs: fc.integer({ min: 1, max: 10_000 }),
    });
    fc.assert(
      fc.property(any, fc.integer({ min: 0, max: 3_000 }), (costs, bp) => {
        const { cost, price, commission, receives } = proposePrice(costs, bp);
        const wanted = (cost * (100 + costs.profit)) / 100;
        expect(price % 500).toBe(0);
        expect(receives + commission).toBe(price);
        expect(receives).toBeGreaterThanOrEqual(wanted);
        const less = price - 500;
        if (less > 0) expect(less - Math.floor((less * bp) / 10_000)).toBeLessThan(wanted + 1);
      }),
    );
  });
});

describe("costs as they are typed", () => {
  it.each([
    [
      { materials: "Rp 180.000", packs: "20" },
      { materials: 180_000, packs: 20, hours: 0, wage: 0, profit: 20 },
    ],
    [
      { materials: "1000", packs: "1", hours: "1,5", profit: "0" },
      { hours: 1.5, profit: 0 },
    ],
  ])("%j", (typed, read) => {
    expect(costsSchema.parse(typed)).toMatchObject(read);
  });

  it.each([
    ["packs", { materials: "1000", packs: "0" }],
    ["materials", { packs: "3" }],
    ["hours", { materials: "1000", packs: "3", hours: "1,55" }],
    ["profit", { materials: "1000", packs: "3", profit: "500" }],
  ])("%s is asked for again", (field, typed) => {
    const read = costsSchema.safeParse(typed);
    expect(read.error?.issues.map(({ path }) => path[0])).toEqual([field]);
  });
});
