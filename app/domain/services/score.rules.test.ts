import { expect, it } from "vitest";
import { failedIn, totalOf, unmarkedIn, type Weighed } from "./score.rules.ts";

const lines = (...scores: (number | null)[]): Weighed[] =>
  scores.map((score, at) => ({ weight: at + 1, mandatory: at === 0, score }));

it("a total is the weighed share of what could be reached", () => {
  expect(totalOf(lines(4, 4, 4))).toBe(100);
  expect(totalOf(lines(0, 2, 4))).toBe(67);
  expect(totalOf(lines(0, 0))).toBe(0);
});

it("there is no total while a score is missing, or where nothing is asked", () => {
  expect(totalOf(lines(4, null))).toBeNull();
  expect(totalOf([])).toBeNull();
  expect(unmarkedIn(lines(4, null, null))).toBe(2);
});

it("a mandatory criterion below enough is failed, and another one is not", () => {
  expect(failedIn(lines(1, 0))).toBe(1);
  expect(failedIn(lines(2, 0))).toBe(0);
  expect(failedIn(lines(null, 0))).toBe(0);
});
