import { type Rule, workflow } from "#app/core/workflow.ts";

export const refundStates = ["requested", "approved", "rejected", "sent", "settled", "failed"] as const;
export type RefundState = (typeof refundStates)[number];
export type RefundRole = "finance" | "system";

export type RefundFacts = {
  state: RefundState;
  /** Sent through the provider, or paid out by hand as a transfer or in cash. */
  byHand: boolean;
  /** Whether the decision follows from a rule (a rejected or lapsed parcel), so that nobody has to judge. */
  dueByRule: boolean;
  /** The person who asked for it; null where a rule did. */
  askedBy: string | null;
};

type RefundRule<K extends keyof RefundFacts> = Rule<Pick<RefundFacts, K>>;

const decidedByRule: RefundRule<"dueByRule"> = {
  code: "payments.refused.needsJudgement",
  holds: ({ dueByRule }, who) => dueByRule || who.as.has("finance"),
};
const anotherPerson: RefundRule<"askedBy"> = {
  code: "payments.refused.fourEyes",
  holds: ({ askedBy }, who) => askedBy === null || askedBy !== who.person,
};
const rightSettler: RefundRule<"byHand"> = {
  code: "payments.refused.providerDecides",
  holds: ({ byHand }, who) => byHand || who.as.has("system"),
};

/** That refunds never exceed what was captured is insisted on by the database, in the statement that creates one. */
export const refundLifecycle = workflow<RefundFacts, RefundRole>()({
  name: "refund",
  states: refundStates,
  initial: "requested",
  final: ["rejected", "settled"],
  transitions: {
    approve: {
      from: ["requested"],
      to: "approved",
      by: ["finance", "system"],
      needs: [decidedByRule, anotherPerson],
      due: { workingDays: 2, whose: "centre" },
    },
    reject: { from: ["requested"], to: "rejected", by: ["finance"], due: { workingDays: 2, whose: "centre" } },
    send: { from: ["approved"], to: "sent", by: ["finance", "system"], needs: [rightSettler] },
    settle: { from: ["sent"], to: "settled", by: ["finance", "system"], needs: [rightSettler] },
    fail: { from: ["sent"], to: "failed", by: ["finance", "system"], needs: [rightSettler] },
    retry: {
      from: ["failed"],
      to: "approved",
      by: ["finance"],
      needs: [anotherPerson],
      note: "Again, or as a transfer by hand.",
    },
  },
});
