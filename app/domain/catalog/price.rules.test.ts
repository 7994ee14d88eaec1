import { expect, it } from "vitest";
import { priceAfter } from "./price.rules.ts";

it("a first price holds once it is approved", () => {
  expect(priceAfter({ proposed: 45_000n, asSubmitted: null, today: null })).toBe(45_000n);
});

it("a price the owner asked for holds, whatever stood on the shelf meanwhile", () => {
  expect(priceAfter({ proposed: 60_000n, asSubmitted: 45_000n, today: 45_000n })).toBe(60_000n);
  expect(priceAfter({ proposed: 60_000n, asSubmitted: 45_000n, today: 48_000n })).toBe(60_000n);
});

it("a price that was only carried along does not undo a change made on the shelf since", () => {
  expect(priceAfter({ proposed: 45_000n, asSubmitted: 45_000n, today: 48_000n })).toBe(48_000n);
});

it("a version without a price leaves the shelf alone", () => {
  expect(priceAfter({ proposed: null, asSubmitted: 45_000n, today: 48_000n })).toBe(48_000n);
});
