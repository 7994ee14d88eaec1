import { describe, expect, it } from "vitest";
import { gradeFor, meanOf, pointsFit, type ScoredItem, scoreOf, spreadOf } from "./score.rules.ts";

const item = (weight: number, answer: ScoredItem["answer"], points: number | null = null): ScoredItem => ({
  weight,
  answer,
  points,
});

describe("a score", () => {
  it.each([
    ["every item passed without points of its own", [item(60, "pass"), item(40, "pass")], 7500],
    ["every item perfect", [item(60, "pass", 4), item(40, "pass", 4)], 10_000],
    ["one of two equal items failed", [item(50, "pass"), item(50, "fail")], 5000],
    ["what does not apply leaves the scale", [item(60, "notApplicable"), item(40, "pass", 4)], 10_000],
    ["an open item is not counted yet", [item(60, null), item(40, "pass", 2)], 5000],
    ["nothing answered", [item(60, null)], 0],
    ["thirds are rounded once", [item(1, "pass", 4), item(2, "fail", 0)], 3333],
  ])("%s", (_case, items, score) => expect(scoreOf(items)).toBe(score));

  it("of several seats is their mean, and the spread is the widest distance", () => {
    expect(meanOf([8000, 7001])).toBe(7501);
    expect(meanOf([])).toBe(0);
    expect(spreadOf([8000, 6500, 7000])).toBe(1500);
    expect(spreadOf([])).toBe(0);
  });
});

it.each([
  [10_000, "A"],
  [8500, "A"],
  [8499, "B"],
  [7000, "B"],
  [6999, "C"],
  [5500, "C"],
  [5499, "D"],
  [0, "D"],
])("%i hundredths are grade %s", (score, letter) => expect(gradeFor(score)).toBe(letter));

it.each([
  ["pass", 2, true],
  ["pass", 1, false],
  ["pass", null, true],
  ["fail", 1, true],
  ["fail", 2, false],
  ["fail", null, true],
  ["notApplicable", null, true],
  ["notApplicable", 3, false],
] as const)("a %s with %s points fits: %s", (answer, points, fits) => expect(pointsFit(answer, points)).toBe(fits));
