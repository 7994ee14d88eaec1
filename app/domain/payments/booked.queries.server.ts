import { type Rupiah, rupiah } from "#app/core/money.ts";
import type { PaymentMethod } from "#app/domain/orders/orders.ts";
import { db } from "#app/platform/db/db.server.ts";

export type Capture = {
  attemptId: string;
  amount: Rupiah;
  fee: Rupiah;
  doubt: string | null;
  at: Date;
  method: PaymentMethod;
  /** Whether it came through the provider, or to the mart itself. */
  throughProvider: boolean;
};

/** What came in for an order, for the books. */
export async function capturesOf(orderId: string): Promise<Capture[]> {
  const attempts = await db.paymentAttempt.findMany({
    where: { orderId, outcome: "captured", captured: { gt: 0 } },
    orderBy: { createdAt: "asc" },
  });
  return attempts.map((one) => ({
    attemptId: one.id,
    amount: rupiah(one.captured),
    fee: rupiah(one.fee),
    doubt: one.failure,
    at: one.capturedAt ?? one.createdAt,
    method: one.method,
    throughProvider: one.method === "card" || one.provider === "stripe",
  }));
}

export type RefundForBooks = {
  id: string;
  attemptId: string;
  parcelId: string | null;
  amount: Rupiah;
  shipping: Rupiah;
  approvedAt: Date;
  settledAt: Date | null;
  /** Paid by people, not by the provider. */
  byHand: boolean;
  lines: { orderLineId: string; amount: Rupiah }[];
};

/** Refunds of an order that were agreed to, whether or not the money has arrived. */
export async function refundsForBooks(orderId: string): Promise<RefundForBooks[]> {
  const refunds = await db.refund.findMany({
    where: { orderId, state: { notIn: ["requested", "rejected"] } },
    orderBy: { requestedAt: "asc" },
    include: { lines: true },
  });
  return refunds.map((one) => ({
    id: one.id,
    attemptId: one.attemptId,
    parcelId: one.parcelId,
    amount: rupiah(one.amount),
    shipping: rupiah(one.shipping),
    approvedAt: one.approvedAt ?? one.requestedAt,
    settledAt: one.state === "settled" ? (one.settledAt ?? one.requestedAt) : null,
    byHand: one.byHand,
    lines: one.lines.map(({ orderLineId, amount }) => ({ orderLineId, amount: rupiah(amount) })),
  }));
}
