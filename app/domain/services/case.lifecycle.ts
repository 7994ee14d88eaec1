import { type Rule, workflow } from "#app/core/workflow.ts";

export const caseStates = [
  "requested",
  "triaged",
  "scheduled",
  "inProgress",
  "delivered",
  "followUp",
  "closed",
  "noShow",
  "referredOut",
  "cancelled",
] as const;
export type CaseState = (typeof caseStates)[number];
export type CaseRole = "owner" | "consultant" | "staff" | "system";

export type CaseFacts = {
  state: CaseState;
  /** A case of packaging or curation only mirrors its job or listing. */
  mirrored: boolean;
  hasBaseline: boolean;
  /** Outcomes without an evidence number or a file. */
  outcomesWithoutEvidence: number;
  openFollowUps: number;
};

type CaseRule<K extends keyof CaseFacts> = Rule<Pick<CaseFacts, K>>;

const byHand: CaseRule<"mirrored"> = {
  code: "services.refused.mirrored",
  holds: ({ mirrored }, who) => !mirrored || who.as.has("system"),
};
const baselineTaken: CaseRule<"hasBaseline"> = {
  code: "services.refused.noBaseline",
  holds: ({ hasBaseline }) => hasBaseline,
};
const evidenceGiven: CaseRule<"outcomesWithoutEvidence"> = {
  code: "services.refused.noEvidence",
  holds: ({ outcomesWithoutEvidence }) => outcomesWithoutEvidence === 0,
};
const followedUp: CaseRule<"openFollowUps"> = {
  code: "services.refused.followUpOpen",
  holds: ({ openFollowUps }) => openFollowUps === 0,
};

/** The stage within `inProgress` belongs to the service's own template and is another column. */
export const caseLifecycle = workflow<CaseFacts, CaseRole>()({
  name: "serviceCase",
  states: caseStates,
  initial: "requested",
  final: ["closed", "referredOut", "cancelled"],
  transitions: {
    triage: {
      from: ["requested"],
      to: "triaged",
      by: ["staff", "consultant", "system"],
      needs: [byHand],
      due: { workingDays: 2, whose: "centre" },
    },
    schedule: { from: ["triaged"], to: "scheduled", by: ["staff", "consultant", "system"], needs: [byHand] },
    begin: { from: ["scheduled"], to: "inProgress", by: ["consultant", "system"], needs: [byHand, baselineTaken] },
    miss: { from: ["scheduled"], to: "noShow", by: ["staff", "consultant"], needs: [byHand] },
    reschedule: { from: ["noShow"], to: "scheduled", by: ["staff", "consultant"], needs: [byHand] },
    closeMissed: { from: ["noShow"], to: "closed", by: ["staff", "consultant"], needs: [byHand] },
    deliver: { from: ["inProgress"], to: "delivered", by: ["consultant", "system"], needs: [byHand, evidenceGiven] },
    followUp: {
      from: ["delivered"],
      to: "followUp",
      by: ["consultant", "system"],
      needs: [byHand],
      due: { days: 30, whose: "centre" },
      note: "Asked again after 30, 90 and 180 days.",
    },
    close: { from: ["followUp"], to: "closed", by: ["consultant", "system"], needs: [byHand, followedUp] },
    referOut: { from: ["requested", "triaged"], to: "referredOut", by: ["staff", "consultant"], needs: [byHand] },
    cancel: {
      from: ["requested", "triaged", "scheduled"],
      to: "cancelled",
      by: ["owner", "staff", "system"],
      needs: [byHand],
    },
    reopen: { from: ["closed"], to: "inProgress", by: ["staff", "consultant", "system"], needs: [byHand] },
  },
});

export type CaseAction = keyof typeof caseLifecycle.transitions;
