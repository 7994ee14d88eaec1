import { refuses, walk } from "../../../tests/walk.ts";
import { type RefundFacts, type RefundState, refundLifecycle } from "./refund.lifecycle.ts";

const facts = (state: RefundState, more: Partial<RefundFacts> = {}): RefundFacts => ({
  state,
  byHand: true,
  dueByRule: true,
  askedBy: null,
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
  [
    "whoever asks does not agree",
    "approve",
    "finance",
    facts("requested", { dueByRule: false, askedBy: "0193a2c0-0000-7000-8000-000000000001" }),
    "payments.refused.fourEyes",
  ],
]);
