import { workflow } from "#app/core/workflow.ts";
import {
  allAnswered,
  checklistMoved,
  everyFailureExplained,
  gatesPass,
  IDLE_HOURS,
  isIdle,
  mandatoryPass,
  noConflict,
  type ReviewRuleFacts,
  reachesLine,
  seatFree,
  somethingFailed,
  UNDO_SECONDS,
  undoOver,
  undoRuns,
} from "./review.rules.ts";

export const reviewStates = ["claimed", "held", "submitted", "released", "lapsed"] as const;
export type ReviewState = (typeof reviewStates)[number];
export type ReviewRole = "seatHolder" | "system";
export type ReviewFacts = ReviewRuleFacts & { state: ReviewState };

const complete = [allAnswered, everyFailureExplained, noConflict] as const;

/** One curator's seat at one version. Answers and notes stay whatever becomes of the seat. */
export const reviewLifecycle = workflow<ReviewFacts, ReviewRole>()({
  name: "review",
  states: reviewStates,
  initial: "claimed",
  final: ["submitted"],
  transitions: {
    pass: {
      from: ["claimed"],
      to: "held",
      by: ["seatHolder"],
      needs: [...complete, gatesPass, mandatoryPass, reachesLine],
      due: { workingDays: 5, whose: "curator" },
      note: "Blind: another seat's answers are shown after the decision only.",
    },
    return: {
      from: ["claimed"],
      to: "held",
      by: ["seatHolder"],
      needs: [...complete, somethingFailed],
      due: { workingDays: 5, whose: "curator" },
      note: "Every failed item carries its note to the owner.",
    },
    undo: {
      from: ["held"],
      to: "claimed",
      by: ["seatHolder"],
      needs: [undoRuns],
      note: "Nobody has been told yet; answers and notes stay.",
    },
    speak: {
      from: ["held"],
      to: "submitted",
      by: ["system"],
      needs: [undoOver],
      after: { seconds: UNDO_SECONDS },
      note: "From here the verdict counts, and the version is decided when the seats agree.",
    },
    giveBack: {
      from: ["held"],
      to: "claimed",
      by: ["system"],
      note: "The verdict could not be carried out any more; the event says why.",
    },
    release: { from: ["claimed"], to: "released", by: ["seatHolder"] },
    standDown: {
      from: ["claimed", "held"],
      to: "released",
      by: ["system"],
      note: "The version left the review before this seat had spoken.",
    },
    lapse: { from: ["claimed"], to: "lapsed", by: ["system"], needs: [isIdle], after: { hours: IDLE_HOURS } },
    resume: {
      from: ["released", "lapsed"],
      to: "claimed",
      by: ["seatHolder"],
      needs: [seatFree],
      note: "With the notes kept.",
    },
    reopen: {
      from: ["submitted"],
      to: "claimed",
      by: ["system"],
      needs: [checklistMoved],
      note: "A new checklist came into force before the other seats had spoken.",
    },
  },
});

export type ReviewAction = keyof typeof reviewLifecycle.transitions;
