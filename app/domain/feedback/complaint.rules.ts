import { orderNumber } from "#app/core/ids.ts";
import { addDays, addWorkingDays } from "#app/core/time.ts";

/** How long the centre may take for an answer. */
const ANSWER_WORKING_DAYS = 3;
/** So many complaints about one product in so many days, and its listing is to be looked at again. */
const MANY = 3;
const DAYS_COUNTED = 90;
/** What one order may keep open: more than a buyer needs, less than a nuisance wants. */
export const MOST_OPEN = 5;

export const complaintStates = ["open", "answered", "closed"] as const;
export type ComplaintState = (typeof complaintStates)[number];

/** A complaint is a record whose dates say how far it is. */
export function complaintState({
  answeredAt,
  closedAt,
}: {
  answeredAt: Date | null;
  closedAt: Date | null;
}): ComplaintState {
  if (closedAt) return "closed";
  return answeredAt ? "answered" : "open";
}

export const answerBy = (filedAt: Date): Date => addWorkingDays(filedAt, ANSWER_WORKING_DAYS);

/** Random like an order's: it tells nobody how many there are. */
export const complaintNumber = (): string => `K-${orderNumber()}`;

/** From when complaints count: what was before the last new look has been looked at. */
export function countedFrom(now: Date, lastAsked: Date | null): Date {
  const earliest = addDays(now, -DAYS_COUNTED);
  return lastAsked && lastAsked > earliest ? lastAsked : earliest;
}

export const asksForReview = (complaints: number): boolean => complaints >= MANY;
