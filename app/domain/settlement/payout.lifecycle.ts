import { type Rule, workflow } from "#app/core/workflow.ts";

export const payoutStates = ["prepared", "released", "settled", "failed", "cancelled"] as const;
export type PayoutState = (typeof payoutStates)[number];
export type PayoutRole = "finance";

export type PayoutFacts = {
  state: PayoutState;
  preparedById: string;
  /** What is due still covers it: a refund may have come in between. */
  covered: boolean;
};

const anotherPerson: Rule<Pick<PayoutFacts, "preparedById">> = {
  code: "settlement.refused.samePerson",
  holds: ({ preparedById }, { person }) => person !== preparedById,
};
const stillDue: Rule<Pick<PayoutFacts, "covered">> = {
  code: "settlement.refused.noLongerDue",
  holds: ({ covered }) => covered,
};

/** One payout of a batch: two people see it before it leaves, and the bank's word ends it. */
export const payoutLifecycle = workflow<PayoutFacts, PayoutRole>()({
  name: "payout",
  states: payoutStates,
  initial: "prepared",
  final: ["settled", "failed", "cancelled"],
  transitions: {
    release: {
      from: ["prepared"],
      to: "released",
      by: ["finance"],
      needs: [anotherPerson, stillDue],
      due: { workingDays: 2, whose: "centre" },
      note: "By another person, with the password again; what was due is paid from the bank.",
    },
    cancel: { from: ["prepared"], to: "cancelled", by: ["finance"] },
    settle: { from: ["released"], to: "settled", by: ["finance"], note: "With the bank's reference." },
    fail: { from: ["released"], to: "failed", by: ["finance"], note: "What was due is due again." },
  },
});
