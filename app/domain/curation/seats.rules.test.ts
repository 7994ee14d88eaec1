import { describe, expect, it } from "vitest";
import { dueAt, outcomeOf, type SpokenSeat, seatsAtFirst } from "./seats.rules.ts";

const pass = (score: number): SpokenSeat => ({ verdict: "pass", score, gateFailed: false });
const back = (score: number): SpokenSeat => ({ verdict: "return", score, gateFailed: false });
const gate = (score: number): SpokenSeat => ({ verdict: "return", score, gateFailed: true });

describe("seats at first", () => {
  it.each([
    ["craft of a known enterprise", { group: "craft", firstOfEnterprise: false, light: false }, 1],
    ["food", { group: "food", firstOfEnterprise: false, light: false }, 2],
    ["drink", { group: "drink", firstOfEnterprise: false, light: false }, 2],
    ["cosmetics", { group: "cosmetics", firstOfEnterprise: false, light: false }, 2],
    ["the first listing of an enterprise", { group: "craft", firstOfEnterprise: true, light: false }, 2],
    ["new photos of a known food", { group: "food", firstOfEnterprise: false, light: true }, 1],
    ["a first listing is never light", { group: "food", firstOfEnterprise: true, light: true }, 2],
  ] as const)("%s: %o needs %i", (_case, version, seats) => expect(seatsAtFirst(version)).toBe(seats));
});

describe("what the seats say together", () => {
  it.each([
    ["nobody spoke", [], 1, "waiting", 1],
    ["the only seat passes", [pass(7500)], 1, "pass", 1],
    ["the only seat asks for changes", [back(5000)], 1, "return", 1],
    ["the first of two waits", [pass(7500)], 2, "waiting", 2],
    ["two agree", [pass(7500), pass(8000)], 2, "pass", 2],
    ["two ask for changes, however far apart", [back(7500), back(3000)], 2, "return", 2],
    ["opposite verdicts call a third", [pass(7500), back(7000)], 2, "waiting", 3],
    ["two passes 15 points apart still agree", [pass(8000), pass(6500)], 2, "pass", 2],
    ["two passes more than 15 points apart call a third", [pass(8001), pass(6500)], 2, "waiting", 3],
    ["the third makes a majority that passes", [pass(7500), back(7000), pass(7600)], 2, "pass", 3],
    ["the third makes a majority that returns", [pass(7500), back(5000), back(5200)], 2, "return", 3],
    ["a hard requirement outweighs the majority", [pass(7500), gate(7000), pass(7600)], 2, "return", 3],
    ["a majority below the line does not pass", [pass(5500), pass(5500), back(2000)], 2, "return", 3],
  ] as const)("%s", (_case, spoken, first, result, needed) => {
    expect(outcomeOf(spoken, first)).toMatchObject({ result, seatsNeeded: needed });
  });
});

describe("due", () => {
  const friday = new Date("2026-11-20T02:00:00Z");
  const tuesday = new Date("2026-11-24T02:00:00Z");
  it("two working days after submission", () => {
    expect(dueAt({ submittedAt: friday, claimedAt: null, appealDueAt: null })).toEqual(tuesday);
  });
  it("five working days after the claim", () => {
    expect(dueAt({ submittedAt: friday, claimedAt: tuesday, appealDueAt: null })).toEqual(
      new Date("2026-12-01T02:00:00Z"),
    );
  });
  it("an appeal keeps its own date", () => {
    expect(dueAt({ submittedAt: friday, claimedAt: tuesday, appealDueAt: friday })).toEqual(friday);
  });
});
