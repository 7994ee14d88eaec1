import { addHours } from "#app/core/time.ts";
import { type Rule, workflow } from "#app/core/workflow.ts";

export const reviewStates = ["claimed", "submitted", "released", "lapsed"] as const;
export type ReviewState = (typeof reviewStates)[number];
export type ReviewRole = "seatHolder" | "system";

export type ReviewFacts = {
  state: ReviewState;
  touchedAt: Date;
  unanswered: number;
  failedWithoutNote: number;
  conflictDenied: boolean;
  seatFree: boolean;
};

const IDLE_HOURS = 4;

type ReviewRule<K extends keyof ReviewFacts> = Rule<Pick<ReviewFacts, K>>;

const allAnswered: ReviewRule<"unanswered"> = {
  code: "curation.refused.unanswered",
  holds: ({ unanswered }) => unanswered === 0,
};
const everyFailureExplained: ReviewRule<"failedWithoutNote"> = {
  code: "curation.refused.noteMissing",
  holds: ({ failedWithoutNote }) => failedWithoutNote === 0,
};
const noConflict: ReviewRule<"conflictDenied"> = {
  code: "curation.refused.conflictOpen",
  holds: ({ conflictDenied }) => conflictDenied,
};
const idle: ReviewRule<"touchedAt"> = {
  code: "curation.refused.notIdle",
  holds: ({ touchedAt }, { now }) => now >= addHours(touchedAt, IDLE_HOURS),
};
const seatFree: ReviewRule<"seatFree"> = {
  code: "curation.refused.seatTaken",
  holds: (facts) => facts.seatFree,
};

/** One curator's seat at one version. Answers and notes stay whatever becomes of the seat. */
export const reviewLifecycle = workflow<ReviewFacts, ReviewRole>()({
  name: "review",
  states: reviewStates,
  initial: "claimed",
  final: ["submitted"],
  transitions: {
    submit: {
      from: ["claimed"],
      to: "submitted",
      by: ["seatHolder"],
      needs: [allAnswered, everyFailureExplained, noConflict],
      due: { workingDays: 5, whose: "curator" },
      note: "Blind: what another seat said is shown after the decision only.",
    },
    release: { from: ["claimed"], to: "released", by: ["seatHolder"] },
    standDown: {
      from: ["claimed"],
      to: "released",
      by: ["system"],
      note: "The version left the review before this seat had spoken.",
    },
    lapse: { from: ["claimed"], to: "lapsed", by: ["system"], needs: [idle], after: { hours: IDLE_HOURS } },
    resume: {
      from: ["released", "lapsed"],
      to: "claimed",
      by: ["seatHolder"],
      needs: [seatFree],
      note: "With the notes kept.",
    },
  },
});
