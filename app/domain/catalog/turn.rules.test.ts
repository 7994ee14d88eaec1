import { expect, it } from "vitest";
import { turnOf } from "./turn.rules.ts";

/** A Friday, 10.57 WIT. */
const at = new Date("2026-11-20T01:57:00Z");
const on = (day: string) => new Date(`${day}T01:57:00Z`);

it.each([
  ["draft", "draft", "owner", null],
  ["submitted", "submit", "curator", on("2026-11-24")],
  ["submitted", "appeal", "curator", on("2026-12-04")],
  ["submitted", "release", "curator", null],
  ["inReview", "claim", "curator", on("2026-11-27")],
  ["returned", "return", "owner", on("2027-01-19")],
  ["rejected", "reject", "owner", on("2026-12-04")],
  ["approved", "approve", "nobody", null],
  ["withdrawn", "withdraw", "nobody", null],
] as const)("a version that came to %s by %s waits for the %s", (state, action, whose, until) => {
  expect(turnOf(state, { action, at })).toEqual({ whose, until });
});
