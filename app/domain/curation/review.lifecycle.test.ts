import { addHours } from "#app/core/time.ts";
import { NOW, refuses, walk } from "../../../tests/walk.ts";
import { type ReviewFacts, type ReviewState, reviewLifecycle } from "./review.lifecycle.ts";

const facts = (state: ReviewState, more: Partial<ReviewFacts> = {}): ReviewFacts => ({
  state,
  touchedAt: addHours(NOW, -4),
  unanswered: 0,
  failedWithoutNote: 0,
  conflictDenied: true,
  seatFree: true,
  ...more,
});

walk(reviewLifecycle, (state) => facts(state), {
  seatHolder: {
    claimed: "submit→submitted release→released",
    released: "resume→claimed",
    lapsed: "resume→claimed",
  },
  system: { claimed: "standDown→released lapse→lapsed" },
});

refuses(reviewLifecycle, [
  [
    "a verdict with an open item",
    "submit",
    "seatHolder",
    facts("claimed", { unanswered: 1 }),
    "curation.refused.unanswered",
  ],
  [
    "a failed item without a note",
    "submit",
    "seatHolder",
    facts("claimed", { failedWithoutNote: 1 }),
    "curation.refused.noteMissing",
  ],
  [
    "the conflict tick is required",
    "submit",
    "seatHolder",
    facts("claimed", { conflictDenied: false }),
    "curation.refused.conflictOpen",
  ],
  [
    "a busy seat does not lapse",
    "lapse",
    "system",
    facts("claimed", { touchedAt: addHours(NOW, -3) }),
    "curation.refused.notIdle",
  ],
  [
    "the seat was taken meanwhile",
    "resume",
    "seatHolder",
    facts("lapsed", { seatFree: false }),
    "curation.refused.seatTaken",
  ],
]);
