import { type Rule, workflow } from "#app/core/workflow.ts";

export const roundStates = ["draft", "open", "closed", "decided", "cancelled"] as const;
export type RoundState = (typeof roundStates)[number];
export type RoundRole = "staff" | "head" | "system";

export type RoundFacts = {
  state: RoundState;
  criteria: number;
  /** The end of the last day on which one may apply. */
  closesAt: Date;
  /** Applications nobody has answered. */
  undecided: number;
};

type RoundRule<K extends keyof RoundFacts> = Rule<Pick<RoundFacts, K>>;

const hasCriteria: RoundRule<"criteria"> = {
  code: "selection.refused.noCriteria",
  holds: ({ criteria }) => criteria > 0,
};
const stillAhead: RoundRule<"closesAt"> = {
  code: "selection.refused.dayPassed",
  holds: ({ closesAt }, { now }) => now < closesAt,
};
const dayOver: RoundRule<"closesAt"> = {
  code: "selection.refused.notYet",
  holds: ({ closesAt }, { now }) => now >= closesAt,
};
const allAnswered: RoundRule<"undecided"> = {
  code: "selection.refused.undecided",
  holds: ({ undecided }) => undecided === 0,
};

/** A call for businesses: criteria stand still once it is open, and it ends with an answer for everybody. */
export const roundLifecycle = workflow<RoundFacts, RoundRole>()({
  name: "selectionRound",
  states: roundStates,
  initial: "draft",
  final: ["decided", "cancelled"],
  transitions: {
    announce: { from: ["draft"], to: "open", by: ["staff"], needs: [hasCriteria, stillAhead] },
    close: { from: ["open"], to: "closed", by: ["staff"] },
    lapse: { from: ["open"], to: "closed", by: ["system"], needs: [dayOver], note: "After the last day." },
    conclude: {
      from: ["closed"],
      to: "decided",
      by: ["staff", "head"],
      needs: [allAnswered],
      due: { workingDays: 10, whose: "centre" },
    },
    cancel: { from: ["draft", "open", "closed"], to: "cancelled", by: ["staff", "head"] },
  },
});

export type RoundAction = keyof typeof roundLifecycle.transitions;
