import { describe, expect, it } from "vitest";
import { rupiah } from "#app/core/money.ts";
import { costSoFar, jobFits, mostLeft, subsidyFor, totalOf } from "./quota.rules.ts";

const print = { quantity: 500, unitPrice: rupiah(2_800), materialId: "pouch" };
const design = { quantity: 1, unitPrice: rupiah(150_000), materialId: null };

describe("quota and subsidy", () => {
  it("five hundred pouches of Rp 2.800: fifty are free and four tenths of the rest", () => {
    expect(totalOf([print])).toBe(1_400_000);
    expect(subsidyFor([print])).toBe(644_000);
  });

  it("a design is free, as the first piece of its line", () => {
    expect(subsidyFor([design])).toBe(150_000);
  });

  it("the smallest of several quotas decides", () => {
    const quotas = [
      { quotaId: "province", left: 900_000 },
      { quotaId: "regency", left: 120_000 },
    ];
    expect(mostLeft(quotas)).toBe(120_000);
    expect(mostLeft([])).toBeNull();
  });

  it("a year without quota turns nobody away, a used one does", () => {
    expect(jobFits([])).toBe(true);
    expect(jobFits([{ quotaId: "year", left: 1 }])).toBe(true);
    expect(jobFits([{ quotaId: "year", left: 0 }])).toBe(false);
  });

  it("a job stopped before its first proof has cost nothing, later its design", () => {
    expect(costSoFar([print, design], 0)).toBe(0);
    expect(costSoFar([print, design], 2)).toBe(150_000);
  });
});
