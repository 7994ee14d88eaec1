/**
 * Attempts to pay, the provider's word and refunds, for pages and later rooms. Everything that moves an order by
 * money ends in `applyTruth`, which asks the provider first.
 */
export { payPage } from "./attempt.commands.server.ts";
export { type Capture, capturesOf, type RefundForBooks, refundsForBooks } from "./booked.queries.server.ts";
export { type CheckedOut, checkOut } from "./checkout.commands.server.ts";
export { ownSince } from "./compare.queries.server.ts";
export { sendProof } from "./evidence.commands.server.ts";
export { type PayByHand, type ProofRow, payByHand, proofsWaiting } from "./hand.queries.server.ts";
export { type AttemptRow, moneyOfOrder, type OrderMoneySheet, type RefundRow } from "./office.queries.server.ts";
export { decideOrder, moveParcelInOffice } from "./order.desk.commands.server.ts";
export {
  attemptOf,
  type PaymentView,
  paymentOf,
  type RefundBooked,
  refundOf,
} from "./payment.queries.server.ts";
export { listedSince } from "./provider.list.server.ts";
export { askLineRefund, askParcelRefund, isRefundable, linesAskable } from "./refund.ask.commands.server.ts";
export { decideRefund, parcelRefundSettled, parcelsAskedFor } from "./refund.desk.commands.server.ts";
export { type Sandbox, startSandbox, usesSandbox } from "./sandbox/sandbox.server.ts";
export { refuseProof, takeMoney } from "./take.commands.server.ts";
export { type Applied, applyTruth } from "./truth.commands.server.ts";
export { takeWebhook } from "./webhook.commands.server.ts";
