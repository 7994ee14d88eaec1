import { describe, expect, it } from "vitest";
import { readOrderNumber } from "#app/core/ids.ts";
import { addDays } from "#app/core/time.ts";
import { answerBy, asksForReview, complaintNumber, complaintState, countedFrom } from "./complaint.rules.ts";

const friday = new Date("2026-11-27T03:00:00Z");

describe("a complaint", () => {
  it("filed on a Friday is to be answered by Wednesday, at the same hour", () => {
    expect(answerBy(friday).toISOString()).toBe("2026-12-02T03:00:00.000Z");
  });

  it("is open until it is answered, and answered until it is closed", () => {
    const at = [null, friday] as const;
    const states = at.flatMap((closedAt) => at.map((answeredAt) => complaintState({ answeredAt, closedAt })));
    expect(states).toEqual(["open", "answered", "closed", "closed"]);
  });

  it("has a number that checks itself and cannot be taken for an order's", () => {
    const number = complaintNumber();
    expect(readOrderNumber(number)).toBeNull();
    expect(readOrderNumber(number.slice(2))).toBe(number.slice(2));
  });
});

describe("a new look at a listing", () => {
  it("is asked for at the third complaint", () => {
    expect([1, 2, 3, 4].map(asksForReview)).toEqual([false, false, true, true]);
  });

  it("counts ninety days, and nothing from before the last time it was asked for", () => {
    expect(countedFrom(friday, null)).toEqual(addDays(friday, -90));
    expect(countedFrom(friday, addDays(friday, -10))).toEqual(addDays(friday, -10));
    expect(countedFrom(friday, addDays(friday, -100))).toEqual(addDays(friday, -90));
  });
});
