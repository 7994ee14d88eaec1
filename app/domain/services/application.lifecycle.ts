import { type Rule, workflow } from "#app/core/workflow.ts";
import type { RoundState } from "./round.lifecycle.ts";

export const applicationStates = ["submitted", "waiting", "accepted", "declined", "withdrawn", "onboarded"] as const;
export type ApplicationState = (typeof applicationStates)[number];
export type ApplicationRole = "applicant" | "consultant" | "staff";

export type ApplicationFacts = {
  state: ApplicationState;
  round: RoundState;
  /** Criteria without a score. */
  unmarked: number;
  /** Mandatory criteria that were not met. */
  mandatoryFailed: number;
  /** Persons with a membership in the enterprise that applies, and the applicant. */
  interestedIds: readonly string[];
  /** In the registry, and known to be the one that applied. */
  registered: boolean;
};

type ApplicationRule<K extends keyof ApplicationFacts> = Rule<Pick<ApplicationFacts, K>>;

const roundClosed: ApplicationRule<"round"> = {
  code: "selection.refused.roundOpen",
  holds: ({ round }) => round === "closed" || round === "decided",
};
const marked: ApplicationRule<"unmarked"> = {
  code: "selection.refused.unmarked",
  holds: ({ unmarked }) => unmarked === 0,
};
const mandatoryMet: ApplicationRule<"mandatoryFailed"> = {
  code: "selection.refused.mandatory",
  holds: ({ mandatoryFailed }) => mandatoryFailed === 0,
};
const notOwn: ApplicationRule<"interestedIds"> = {
  code: "selection.refused.own",
  holds: ({ interestedIds }, { person }) => person !== null && !interestedIds.includes(person),
};
const inRegistry: ApplicationRule<"registered"> = {
  code: "selection.refused.notRegistered",
  holds: ({ registered }) => registered,
};

/** A wish to be taken in. Whoever waits may still be accepted when a place comes free. */
export const applicationLifecycle = workflow<ApplicationFacts, ApplicationRole>()({
  name: "selectionApplication",
  states: applicationStates,
  initial: "submitted",
  final: ["declined", "withdrawn", "onboarded"],
  transitions: {
    accept: {
      from: ["submitted", "waiting"],
      to: "accepted",
      by: ["staff", "consultant"],
      needs: [notOwn, roundClosed, marked, mandatoryMet],
    },
    wait: { from: ["submitted"], to: "waiting", by: ["staff", "consultant"], needs: [notOwn, roundClosed, marked] },
    decline: {
      from: ["submitted", "waiting"],
      to: "declined",
      by: ["staff", "consultant"],
      needs: [notOwn, roundClosed, marked],
    },
    withdraw: { from: ["submitted", "waiting", "accepted"], to: "withdrawn", by: ["applicant"] },
    onboard: { from: ["accepted"], to: "onboarded", by: ["staff", "consultant"], needs: [notOwn, inRegistry] },
  },
});

export type ApplicationAction = keyof typeof applicationLifecycle.transitions;
