import { addHours, addSeconds } from "#app/core/time.ts";
import type { Rule } from "#app/core/workflow.ts";
import { type Answer, PASSING, scoreOf } from "./score.rules.ts";

export const IDLE_HOURS = 4;
/** How long a decision can be taken back before anybody is told. */
export const UNDO_SECONDS = 10;

export type AnsweredItem = {
  code: string;
  weight: number;
  mandatory: boolean;
  hardGate: boolean;
  waived: boolean;
  answer: Answer | null;
  points: number | null;
  note: string;
};

export type ReviewRuleFacts = {
  touchedAt: Date;
  /** When the verdict was pressed; null while there is none. */
  decidedAt: Date | null;
  items: readonly AnsweredItem[];
  conflictDenied: boolean;
  seatFree: boolean;
  checklistInForce: boolean;
};

type ReviewRule<K extends keyof ReviewRuleFacts> = Rule<Pick<ReviewRuleFacts, K>>;

const failed = ({ items }: Pick<ReviewRuleFacts, "items">) => items.filter((item) => item.answer === "fail");

export const allAnswered: ReviewRule<"items"> = {
  code: "curation.refused.unanswered",
  holds: ({ items }) => items.every((item) => item.answer !== null),
};

export const everyFailureExplained: ReviewRule<"items"> = {
  code: "curation.refused.noteMissing",
  holds: (facts) => failed(facts).every((item) => item.note.trim() !== ""),
};

export const noConflict: ReviewRule<"conflictDenied"> = {
  code: "curation.refused.conflictOpen",
  holds: ({ conflictDenied }) => conflictDenied,
};

export const gatesPass: ReviewRule<"items"> = {
  code: "curation.refused.gateOpen",
  holds: (facts) => !failed(facts).some((item) => item.hardGate),
};

export const mandatoryPass: ReviewRule<"items"> = {
  code: "curation.refused.mandatoryFailed",
  holds: (facts) => !failed(facts).some((item) => item.mandatory && !item.waived),
};

export const reachesLine: ReviewRule<"items"> = {
  code: "curation.refused.scoreLow",
  holds: ({ items }) => scoreOf(items) >= PASSING,
};

export const somethingFailed: ReviewRule<"items"> = {
  code: "curation.refused.nothingFailed",
  holds: (facts) => failed(facts).length > 0,
};

export const isIdle: ReviewRule<"touchedAt"> = {
  code: "curation.refused.notIdle",
  holds: ({ touchedAt }, { now }) => now >= addHours(touchedAt, IDLE_HOURS),
};

export const seatFree: ReviewRule<"seatFree"> = {
  code: "curation.refused.seatTaken",
  holds: (facts) => facts.seatFree,
};

export const checklistMoved: ReviewRule<"checklistInForce"> = {
  code: "curation.refused.checklistStands",
  holds: ({ checklistInForce }) => !checklistInForce,
};

/** The moment from which a decision pressed at `at` can no longer be taken back. */
export const undoEnds = (at: Date): Date => addSeconds(at, UNDO_SECONDS);

export const undoRuns: ReviewRule<"decidedAt"> = {
  code: "curation.refused.undoOver",
  holds: ({ decidedAt }, { now }) => decidedAt !== null && now < undoEnds(decidedAt),
};

export const undoOver: ReviewRule<"decidedAt"> = {
  code: "curation.refused.undoRuns",
  holds: ({ decidedAt }, { now }) => decidedAt !== null && now >= undoEnds(decidedAt),
};
