import { refuses, walk } from "../../../tests/walk.ts";
import { type RefundFacts, type RefundState, refundLifecycle } from "./refund.lifecycle.ts";

const facts = (state: RefundState, more: Partial<RefundFacts> = {}): RefundFacts => ({
  state,
  byHand: true,
  dueByRule: true,
  ...more,
});

walk(refundLifecycle, (state) => facts(state), {
  finance: {
    requested: "approve→approved reject→rejected",
    approved: "send→sent",
    sent: "settle→settled fail→failed",
    failed: "retry→approved",
  },
  system: { requested: "approve→approved", approved: "send→sent", sent: "settle→settled fail→failed" },
});

refuses(refundLifecycle, [
  [
    "a claim is judged by a person",
    "approve",
    "system",
    facts("requested", { dueByRule: false }),
    "payments.refused.needsJudgement",
  ],
  [
    "only the provider settles what it sent",
    "settle",
    "finance",
    facts("sent", { byHand: false }),
    "payments.refused.providerDecides",
  ],
]);
