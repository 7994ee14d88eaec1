import { addDays, addWorkingDays } from "#app/core/time.ts";
import { actionsOf, type Due } from "#app/core/workflow.ts";
import { type ListingState, listingLifecycle } from "./listing.lifecycle.ts";
import { RETURNED_DAYS } from "./listing.rules.ts";

/** Who has to act on a version now, and until when; nobody once it has come to an end. */
export type Turn = { whose: "owner" | "curator" | "nobody"; until: Date | null };

const turns: Readonly<Record<ListingState, Turn["whose"]>> = {
  draft: "owner",
  submitted: "curator",
  inReview: "curator",
  returned: "owner",
  rejected: "owner",
  approved: "nobody",
  withdrawn: "nobody",
  superseded: "nobody",
  discarded: "nobody",
};

/**
 * Read from the table: the step that led here says how long the next may take. A returned version is reminded of
 * early and closed late, so its owner is told the day it closes.
 */
export function turnOf(state: ListingState, came: { action: string; at: Date } | null): Turn {
  const whose = turns[state];
  if (!came || whose === "nobody") return { whose, until: null };
  if (state === "returned") return { whose, until: addDays(came.at, RETURNED_DAYS) };
  const action = actionsOf(listingLifecycle).find((known) => known === came.action);
  const due = action && listingLifecycle.transitions[action].due;
  return { whose, until: due ? after(due, came.at) : null };
}

const after = ({ workingDays, days = 0 }: Due, at: Date): Date =>
  workingDays === undefined ? addDays(at, days) : addWorkingDays(at, workingDays);
