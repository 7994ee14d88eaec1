import { addDays, addWorkingDays } from "#app/core/time.ts";
import type { Due } from "#app/core/workflow.ts";
import { type JobState, jobLifecycle } from "./job.lifecycle.ts";

export type Clock = "centre" | "owner";
export type StepDue = { at: Date; whose: Clock };

/** Until when the next step is due and on whose clock, counted from when the job came to stand where it stands. */
export function dueOf(state: JobState, since: Date): StepDue | null {
  const due = Object.values(jobLifecycle.transitions).find((step) => step.due && step.from.includes(state))?.due;
  return due ? { at: after(due, since), whose: due.whose === "owner" ? "owner" : "centre" } : null;
}

/** The day promised at acceptance, until the quote says another: design, proofs and print together. */
export const USUAL_WORKING_DAYS = 21;
export const promiseFrom = (now: Date): Date => addWorkingDays(now, USUAL_WORKING_DAYS);

/** After the hand-over, faults are heard for so many working days; then the job is put away. */
export const FAULTS_WORKING_DAYS = 3;
export const putAwayAfter = (handedOverAt: Date): Date => addWorkingDays(handedOverAt, FAULTS_WORKING_DAYS);

const after = ({ workingDays, days = 0 }: Due, since: Date): Date =>
  workingDays === undefined ? addDays(since, days) : addWorkingDays(since, workingDays);
