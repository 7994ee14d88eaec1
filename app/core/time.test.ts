import { describe, expect, it } from "vitest";
import { addWorkingDays, daysBetween, formatMoment, startOfWitDay, witDay, workingDaysBetween } from "./time.ts";

const tuesday = new Date("2026-11-24T01:57:00Z");

describe("time", () => {
  it("is shown in WIT, with the words of the reader", () => {
    expect(formatMoment(tuesday)).toBe("Sel, 24 Nov 2026 10.57 WIT");
    expect(formatMoment(tuesday, "en")).toBe("Tue, 24 Nov 2026 10.57 WIT");
  });

  it("knows that the day in Ternate begins nine hours before the one in London", () => {
    expect(witDay(new Date("2026-11-30T15:00:00Z"))).toBe("2026-12-01");
    expect(startOfWitDay(new Date("2026-11-30T15:00:00Z"))).toEqual(new Date("2026-11-30T15:00:00Z"));
    expect(daysBetween(new Date("2026-11-30T14:59:00Z"), new Date("2026-11-30T15:00:00Z"))).toBe(1);
  });

  it("skips weekends and holidays when it counts working days", () => {
    const friday = new Date("2026-11-27T02:00:00Z");
    expect(addWorkingDays(friday, 1)).toEqual(new Date("2026-11-30T02:00:00Z"));
    expect(addWorkingDays(friday, 2, new Set(["2026-11-30"]))).toEqual(new Date("2026-12-02T02:00:00Z"));
    expect(addWorkingDays(friday, 0)).toEqual(friday);
  });

  it("takes Saturday morning in Ternate for Saturday, though it is Friday in UTC", () => {
    const saturdayInTernate = new Date("2026-11-27T20:00:00Z");
    expect(witDay(addWorkingDays(saturdayInTernate, 1))).toBe("2026-11-30");
  });

  it("counts working days between two moments as it adds them", () => {
    const friday = new Date("2026-11-27T02:00:00Z");
    for (const n of [0, 1, 4, 5, 23]) expect(workingDaysBetween(friday, addWorkingDays(friday, n))).toBe(n);
    const holidays = new Set(["2026-11-30"]);
    expect(workingDaysBetween(friday, addWorkingDays(friday, 7, holidays), holidays)).toBe(7);
    expect(workingDaysBetween(friday, new Date("2026-11-29T23:00:00Z"))).toBe(0);
    expect(workingDaysBetween(friday, new Date("2026-11-20T02:00:00Z"))).toBe(0);
  });
});
