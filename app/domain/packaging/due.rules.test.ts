import { describe, expect, it } from "vitest";
import { dueOf, promiseFrom, putAwayAfter } from "./due.rules.ts";

const friday = new Date("2026-11-20T01:00:00Z");

describe("the two clocks of a job", () => {
  it("a request is answered by the centre within two working days, the weekend left out", () => {
    expect(dueOf("requested", friday)).toEqual({ at: new Date("2026-11-24T01:00:00Z"), whose: "centre" });
  });

  it("a proof waits seven days for its owner", () => {
    expect(dueOf("proofSent", friday)).toEqual({ at: new Date("2026-11-27T01:00:00Z"), whose: "owner" });
  });

  it("nobody is late with a job that has ended", () => {
    const ended = ["closed", "cancelled", "declined"] as const;
    expect(ended.map((state) => dueOf(state, friday))).toEqual([null, null, null]);
  });

  it("promises 21 working days ahead and listens to faults for three", () => {
    expect(promiseFrom(friday)).toEqual(new Date("2026-12-21T01:00:00Z"));
    expect(putAwayAfter(friday)).toEqual(new Date("2026-11-25T01:00:00Z"));
  });
});
