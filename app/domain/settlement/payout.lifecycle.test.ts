import { PERSON, refuses, walk } from "../../../tests/walk.ts";
import { type PayoutFacts, type PayoutState, payoutLifecycle } from "./payout.lifecycle.ts";

const facts = (state: PayoutState, more: Partial<PayoutFacts> = {}): PayoutFacts => ({
  state,
  preparedById: "somebody else",
  covered: true,
  ...more,
});

walk(payoutLifecycle, (state) => facts(state), {
  finance: { prepared: "release→released cancel→cancelled", released: "settle→settled fail→failed" },
});

refuses(payoutLifecycle, [
  [
    "who prepared it cannot release it",
    "release",
    "finance",
    facts("prepared", { preparedById: PERSON }),
    "settlement.refused.samePerson",
  ],
  [
    "a refund that came in between keeps the money here",
    "release",
    "finance",
    facts("prepared", { covered: false }),
    "settlement.refused.noLongerDue",
  ],
]);
