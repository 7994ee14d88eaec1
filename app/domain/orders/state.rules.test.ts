import { describe, expect, it } from "vitest";
import type { ParcelState } from "./parcel.lifecycle.ts";
import { receiveByOf } from "./promise.rules.ts";
import { type ShippingState, shippingState } from "./state.rules.ts";

const cases: [string, ParcelState[], ShippingState][] = [
  ["an order without parcels is not on its way", [], "none"],
  ["while every parcel is being made ready", ["new", "packed"], "preparing"],
  ["when all have left", ["shipped", "shipped"], "onTheWay"],
  ["when some have left and some not", ["shipped", "packed"], "partly"],
  ["when one has come and one is still travelling", ["received", "shipped"], "partly"],
  ["when all have come", ["received", "delivered"], "delivered"],
  ["a rejected parcel does not hold up the rest", ["rejected", "received"], "delivered"],
  ["when nothing is left to come", ["rejected", "lost"], "returned"],
];

describe("where an order's goods are", () => {
  it.each(cases)("%s", (_says, parcels, state) => {
    expect(shippingState(parcels)).toBe(state);
  });

  it("silence counts as received 14 days after the promised time, 30 where islands are far", () => {
    expect([receiveByOf(7), receiveByOf(10), receiveByOf(14), receiveByOf(null)]).toEqual([21, 24, 44, 14]);
  });
});
