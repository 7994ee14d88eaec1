import { expect, it } from "vitest";
import { ageOf, riskOf, spreadOf } from "./spread.rules.ts";

it("tells the middle, what nine in ten stay under, and how many kept the goal", () => {
  expect(spreadOf([5, 1, 2, 3, 4, 1, 0, 2, 9, 2], 2)).toEqual({ n: 10, median: 2, slow: 5, within: 6 });
  expect(spreadOf([7], 5)).toEqual({ n: 1, median: 7, slow: 7, within: 0 });
  expect(spreadOf([], 5)).toEqual({ n: 0, median: null, slow: null, within: 0 });
});

it.each([
  [0, "fresh"],
  [2, "fresh"],
  [3, "week"],
  [10, "fortnight"],
  [11, "old"],
] as const)("%i working days are %s", (days, age) => {
  expect(ageOf(days)).toBe(age);
});

it("a new hard requirement is pressing, a new demand less, changed words least", () => {
  expect([
    riskOf({ gates: 1, demands: 0 }),
    riskOf({ gates: 0, demands: 2 }),
    riskOf({ gates: 0, demands: 0 }),
  ]).toEqual(["high", "middle", "low"]);
});
