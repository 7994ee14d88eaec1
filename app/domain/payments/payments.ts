/**
 * Attempts to pay, the provider's word and refunds. The only room that speaks to the provider, and the only one
 * that knows its hundredths; orders are confirmed here and nowhere else, books are left to settlement.
 */
export { MOST_PROOFS, proofSchema, takeSchema } from "./hand.schema.ts";
export { lineAskSchema, orderStepSchema, refundAskSchema, refundStepSchema } from "./refund.desk.schema.ts";
export { type RefundState, refundLifecycle, refundStates } from "./refund.lifecycle.ts";
export type { PaymentState } from "./state.rules.ts";
