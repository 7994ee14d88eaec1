import { describe, expect, it } from "vitest";
import { parcelStates } from "#app/domain/orders/orders.ts";
import { hasArrived, rounded, shownName } from "./review.rules.ts";

describe("a review", () => {
  it("shows the first name only, and none of somebody erased", () => {
    expect(shownName("  Rahma Latuconsina ")).toBe("Rahma");
    expect(shownName("Rahma")).toBe("Rahma");
    expect(shownName(null)).toBe("");
  });

  it("is for goods that came, not for those under way, lost or sent back", () => {
    expect(parcelStates.filter(hasArrived)).toEqual(["delivered", "received"]);
  });

  it("counts in tenths of a star", () => {
    expect([4.449, 4.45, 5, 1].map(rounded)).toEqual([4.4, 4.5, 5, 1]);
  });
});
