import { addWorkingDays } from "#app/core/time.ts";
import { meanOf, PASSING, SPREAD, spreadOf } from "./score.rules.ts";

export type Verdict = "pass" | "return";
/** A seat that has spoken. `gateFailed`: it found a hard requirement unmet. */
export type SpokenSeat = { verdict: Verdict; score: number; gateFailed: boolean };
export type Outcome = { result: "waiting" | Verdict; seatsNeeded: number; score: number; spread: number };

const twoSeatGroups: readonly string[] = ["food", "drink", "cosmetics"];

/** A light change is one click; food, drink, cosmetics and the first listing of an enterprise are judged twice. */
export function seatsAtFirst(version: { group: string; firstOfEnterprise: boolean; light: boolean }): 1 | 2 {
  if (version.light && !version.firstOfEnterprise) return 1;
  return version.firstOfEnterprise || twoSeatGroups.includes(version.group) ? 2 : 1;
}

/**
 * What the seats say together. Opposite verdicts, or two passes more than 15 points apart, call a third seat, whose
 * voice makes a majority. A hard requirement that any seat found unmet outweighs every majority.
 */
export function outcomeOf(spoken: readonly SpokenSeat[], seatsAtFirst: 1 | 2): Outcome {
  const scores = spoken.map((seat) => seat.score);
  const passes = spoken.filter((seat) => seat.verdict === "pass").length;
  const split = passes > 0 && passes < spoken.length;
  const apart = passes === spoken.length && spreadOf(scores) > SPREAD;
  const seatsNeeded = spoken.length >= 2 && (split || apart) ? 3 : seatsAtFirst;
  const figures = { seatsNeeded, score: meanOf(scores), spread: spreadOf(scores) };
  if (spoken.length < seatsNeeded) return { result: "waiting", ...figures };
  const passed = passes * 2 > spoken.length && figures.score >= PASSING && !spoken.some((seat) => seat.gateFailed);
  return { result: passed ? "pass" : "return", ...figures };
}

const FIRST_TOUCH = 2;
const DECISION = 5;

/** Two working days to the first touch, five from the first seat's claim to the decision; an appeal has its own date. */
export function dueAt(version: { submittedAt: Date; claimedAt: Date | null; appealDueAt: Date | null }): Date {
  if (version.appealDueAt) return version.appealDueAt;
  return version.claimedAt
    ? addWorkingDays(version.claimedAt, DECISION)
    : addWorkingDays(version.submittedAt, FIRST_TOUCH);
}
