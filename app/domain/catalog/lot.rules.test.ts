import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type LotOnShelf, proposedLots } from "./lot.rules.ts";

const today = new Date("2026-11-24");
const lot = (lotId: string, free: number, bestBefore: string | null, madeOn = "2026-06-01"): LotOnShelf => ({
  lotId,
  free,
  ...{ variantId: "kopi", placeId: "mart", code: lotId },
  madeOn: new Date(madeOn),
  bestBefore: bestBefore ? new Date(bestBefore) : null,
});

describe("the lots proposed for a parcel", () => {
  it("begin with the first to expire, and end with one that never does", () => {
    const lots = [lot("keeps", 9, null), lot("late", 2, "2027-06-01"), lot("soon", 3, "2026-12-24")];
    expect(proposedLots(6, lots, today)).toEqual([
      { lotId: "soon", quantity: 3 },
      { lotId: "late", quantity: 2 },
      { lotId: "keeps", quantity: 1 },
    ]);
  });

  it("of the same day take the older one, and nothing that is past its day", () => {
    const lots = [
      lot("younger", 5, "2027-01-01", "2026-07-01"),
      lot("older", 5, "2027-01-01", "2026-06-01"),
      lot("past", 5, "2026-11-23"),
    ];
    expect(proposedLots(2, lots, today)).toEqual([{ lotId: "older", quantity: 2 }]);
  });

  it("leave without a lot what no lot can give", () => {
    expect(proposedLots(4, [lot("soon", 3, "2026-12-24")], today)).toEqual([
      { lotId: "soon", quantity: 3 },
      { lotId: null, quantity: 1 },
    ]);
    expect(proposedLots(2, [], today)).toEqual([{ lotId: null, quantity: 2 }]);
  });

  it("come to what is wanted, and take no lot beyond what it has", () => {
    const some = fc.array(
      fc.record({ free: fc.integer({ min: 0, max: 9 }), days: fc.option(fc.integer({ min: -30, max: 400 })) }),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), some, (wanted, drawn) => {
        const lots = drawn.map(({ free, days }, at) => ({
          ...lot(`${at}`, free, null),
          bestBefore: days === null ? null : new Date(today.getTime() + days * 86_400_000),
        }));
        const chosen = proposedLots(wanted, lots, today);
        expect(chosen.reduce((sum, { quantity }) => sum + quantity, 0)).toBe(wanted);
        for (const { lotId, quantity } of chosen) {
          expect(quantity).toBeGreaterThan(0);
          const of = lots.find((one) => one.lotId === lotId);
          if (of) expect(quantity <= of.free && (of.bestBefore === null || of.bestBefore >= today)).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });
});
