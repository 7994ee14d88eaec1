import { addHours, addSeconds } from "#app/core/time.ts";
import { NOW, refuses, walk } from "../../../tests/walk.ts";
import { type ReviewAction, type ReviewFacts, type ReviewState, reviewLifecycle } from "./review.lifecycle.ts";
import type { AnsweredItem } from "./review.rules.ts";

const item = (more: Partial<AnsweredItem> = {}): AnsweredItem => ({
  code: "story",
  weight: 10,
  mandatory: false,
  hardGate: false,
  waived: false,
  answer: "pass",
  points: null,
  note: "",
  ...more,
});
const failed = (more: Partial<AnsweredItem> = {}) =>
  item({ answer: "fail", note: "Sebut tempat dan pembuatnya.", ...more });

const facts = (state: ReviewState, more: Partial<ReviewFacts> = {}): ReviewFacts => ({
  state,
  touchedAt: addHours(NOW, -4),
  decidedAt: addSeconds(NOW, -10),
  items: [item({ weight: 90 }), item()],
  conflictDenied: true,
  seatFree: true,
  checklistInForce: true,
  ...more,
});
const needed: Partial<Record<ReviewAction, Partial<ReviewFacts>>> = {
  return: { items: [item(), failed()] },
  reopen: { checklistInForce: false },
  undo: { decidedAt: addSeconds(NOW, -9) },
};

walk(reviewLifecycle, (state, action) => facts(state, needed[action]), {
  seatHolder: {
    claimed: "pass→held return→held release→released",
    held: "undo→claimed",
    released: "resume→claimed",
    lapsed: "resume→claimed",
  },
  system: {
    claimed: "standDown→released lapse→lapsed",
    held: "speak→submitted giveBack→claimed standDown→released",
    submitted: "reopen→claimed",
  },
});

refuses(reviewLifecycle, [
  [
    "a verdict with an open item",
    "pass",
    "seatHolder",
    facts("claimed", { items: [item({ answer: null })] }),
    "curation.refused.unanswered",
  ],
  [
    "a return with an open item",
    "return",
    "seatHolder",
    facts("claimed", { items: [failed(), item({ answer: null })] }),
    "curation.refused.unanswered",
  ],
  [
    "a failed item without a note",
    "return",
    "seatHolder",
    facts("claimed", { items: [failed({ note: "  " })] }),
    "curation.refused.noteMissing",
  ],
  [
    "the conflict tick is required",
    "pass",
    "seatHolder",
    facts("claimed", { conflictDenied: false }),
    "curation.refused.conflictOpen",
  ],
  [
    "a hard requirement failed",
    "pass",
    "seatHolder",
    facts("claimed", { items: [item({ weight: 90 }), failed({ hardGate: true, mandatory: true, waived: true })] }),
    "curation.refused.gateOpen",
  ],
  [
    "a mandatory item failed",
    "pass",
    "seatHolder",
    facts("claimed", { items: [item({ weight: 90 }), failed({ mandatory: true })] }),
    "curation.refused.mandatoryFailed",
  ],
  [
    "a pass below the line",
    "pass",
    "seatHolder",
    facts("claimed", { items: [item(), failed({ weight: 90 })] }),
    "curation.refused.scoreLow",
  ],
  ["a return without a reason", "return", "seatHolder", facts("claimed"), "curation.refused.nothingFailed"],
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
  [
    "a verdict on the checklist in force stands",
    "reopen",
    "system",
    facts("submitted"),
    "curation.refused.checklistStands",
  ],
  ["an undo after ten seconds", "undo", "seatHolder", facts("held"), "curation.refused.undoOver"],
  [
    "a verdict that counts within the ten seconds",
    "speak",
    "system",
    facts("held", { decidedAt: addSeconds(NOW, -9) }),
    "curation.refused.undoRuns",
  ],
]);
