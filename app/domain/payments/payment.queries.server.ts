import { type Rupiah, rupiah } from "#app/core/money.ts";
import { db } from "#app/platform/db/db.server.ts";
import { type PaymentState, paymentState } from "./state.rules.ts";

export type PaymentView = { state: PaymentState; paid: Rupiah; refunded: Rupiah; payableUntil: Date | null };

/** How an order's money stands, read off attempts and refunds and stored nowhere. */
export async function paymentOf(orderId: string): Promise<PaymentView> {
  const attempts = await db.paymentAttempt.findMany({
    where: { orderId },
    select: { outcome: true, captured: true, refundedTotal: true, expiresAt: true },
  });
  const total = (pick: "captured" | "refundedTotal") =>
    rupiah(attempts.reduce((sum, attempt) => sum + attempt[pick], 0n));
  const open = attempts.find((attempt) => attempt.outcome === "open");
  return {
    state: paymentState(
      attempts.map(({ outcome, captured, refundedTotal }) => ({
        outcome,
        captured: Number(captured),
        refunded: Number(refundedTotal),
      })),
    ),
    paid: total("captured"),
    refunded: total("refundedTotal"),
    payableUntil: open?.expiresAt ?? null,
  };
}

export type RefundBooked = {
  id: string;
  orderId: string;
  parcelId: string | null;
  amount: Rupiah;
  reason: string;
  /** Paid from the bank by people, not by the provider. */
  byHand: boolean;
};

export async function refundOf(id: string): Promise<RefundBooked | null> {
  const refund = await db.refund.findUnique({
    where: { id },
    select: { id: true, orderId: true, parcelId: true, amount: true, reason: true, byHand: true },
  });
  return refund && { ...refund, amount: rupiah(refund.amount) };
}

/** The newest attempt of an order, for the page the buyer comes back to. */
export async function attemptOf(orderId: string): Promise<string | null> {
  const attempt = await db.paymentAttempt.findFirst({
    where: { orderId },
    orderBy: { createdAt: "desc" },
    select: { id: true },
  });
  return attempt?.id ?? null;
}
