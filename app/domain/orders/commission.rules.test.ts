import { describe, expect, it } from "vitest";
import { basisPoints, type CommissionRate, commissionOf, percent } from "./commission.rules.ts";

const rates: CommissionRate[] = [
  { enterpriseId: null, categoryCode: null, commissionBp: 300 },
  { enterpriseId: null, categoryCode: "minuman", commissionBp: 400 },
  { enterpriseId: null, categoryCode: "kopi-teh", commissionBp: 450 },
  { enterpriseId: "dapur", categoryCode: "minuman", commissionBp: 600 },
];
const coffee = (enterpriseId: string) => ({ enterpriseId, categories: ["kopi-teh", "minuman"] });

describe("the commission on a line", () => {
  it.each<[string, Parameters<typeof commissionOf>[1], number | null, number]>([
    ["a kind of goods of this enterprise, be it by the parent", coffee("dapur"), 500, 600],
    ["else what is agreed with the enterprise", coffee("lain"), 500, 500],
    ["else the goods' own kind", coffee("lain"), null, 450],
    ["else the kind above it", { enterpriseId: "lain", categories: ["jus", "minuman"] }, null, 400],
    ["else what holds for all", { enterpriseId: "lain", categories: ["anyaman", "kriya"] }, null, 300],
  ])("is %s", (_, goods, agreed, expected) => {
    expect(commissionOf(rates, goods, agreed)).toBe(expected);
  });

  it("is nothing where nobody set it, and an agreed zero is a zero", () => {
    expect(commissionOf([], coffee("lain"), null)).toBe(0);
    expect(commissionOf(rates, coffee("lain"), 0)).toBe(0);
  });
});

it("is typed as people type a percentage", () => {
  expect(["5", "7,5", "7.25 %", "0", "100"].map(basisPoints)).toEqual([500, 750, 725, 0, 10_000]);
  expect(["", "-1", "100,01", "5,123", "lima"].map(basisPoints)).toEqual([null, null, null, null, null]);
  expect([percent(750, "id"), percent(725, "en"), percent(0, "id")]).toEqual(["7,5 %", "7.25 %", "0 %"]);
});
