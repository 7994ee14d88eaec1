import { describe, expect, it } from "vitest";
import { addDays } from "#app/core/time.ts";
import { lapsedOf, markDue, markReached } from "./expiry.rules.ts";
import type { LicenceState } from "./licence.lifecycle.ts";

const now = new Date("2026-11-24T03:00:00Z");
/** The last moment of the day that lies so many days ahead in Maluku Utara. */
const endsIn = (days: number) => new Date(addDays(new Date("2026-11-24T14:59:59.999Z"), days));

describe("the end of a licence is told", () => {
  it.each([
    [200, null],
    [181, null],
    [180, 180],
    [91, 180],
    [90, 90],
    [31, 90],
    [30, 30],
    [1, 30],
    [0, 30],
    [-1, 0],
    [-400, 0],
  ] as const)("%i days before it, mark %j is reached", (days, mark) => {
    expect(markReached(endsIn(days), now)).toBe(mark);
  });

  it("once at each mark, and never backwards", () => {
    expect(markDue({ validUntil: endsIn(90), told: null }, now)).toBe(90);
    expect(markDue({ validUntil: endsIn(90), told: 180 }, now)).toBe(90);
    expect(markDue({ validUntil: endsIn(90), told: 90 }, now)).toBeNull();
    expect(markDue({ validUntil: endsIn(100), told: 90 }, now)).toBeNull();
    expect(markDue({ validUntil: endsIn(-1), told: 0 }, now)).toBeNull();
  });

  it("by the first run that finds it, and only of the nearest mark", () => {
    expect(markDue({ validUntil: endsIn(-3), told: null }, now)).toBe(0);
    expect(markDue({ validUntil: endsIn(12), told: null }, now)).toBe(30);
  });
});

describe("an ended permit stops the sale", () => {
  const licence = (kind: "pirt" | "bpomFood" | "halal" | "brand", validity: "valid" | "expired" | "unknown") => ({
    kind,
    validity,
    state: "formatOk" as LicenceState,
    number: `${kind}-${validity}`,
  });

  it("where nothing of its kind stands in for it", () => {
    expect(lapsedOf([licence("pirt", "expired"), licence("halal", "unknown")])).toMatchObject([{ kind: "pirt" }]);
  });

  it("also where only a permit of the other sort is left", () => {
    expect(lapsedOf([licence("halal", "expired"), licence("pirt", "valid")])).toMatchObject([{ kind: "halal" }]);
  });

  it("but not where it has been renewed, nor for what the law does not ask", () => {
    expect(lapsedOf([licence("pirt", "expired"), licence("pirt", "valid")])).toEqual([]);
    expect(lapsedOf([licence("brand", "expired")])).toEqual([]);
    expect(lapsedOf([licence("pirt", "expired"), licence("bpomFood", "valid")])).toEqual([]);
  });

  it("so does a voided one, and it stands in for nothing", () => {
    const voided = { ...licence("pirt", "valid"), state: "voided" as const };
    expect(lapsedOf([voided])).toEqual([voided]);
    expect(lapsedOf([voided, licence("pirt", "expired")])).toHaveLength(2);
    expect(lapsedOf([voided, licence("bpomFood", "valid")])).toEqual([]);
    expect(lapsedOf([{ ...licence("brand", "valid"), state: "voided" }])).toEqual([]);
  });
});
