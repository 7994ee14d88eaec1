import { type Rupiah, rupiah } from "#app/core/money.ts";
import { sharesOfLines } from "#app/domain/orders/orders.server.ts";
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

export type Capture = {
  attemptId: string;
  orderId: string;
  captured: Rupiah;
  fee: Rupiah;
  doubt: string | null;
  /** Where it lies now. */
  into: "providerClearing" | "bank" | "till";
  at: Date;
};

/** What came in for an order, for the books. */
export async function capturesOf(orderId: string): Promise<Capture[]> {
  const attempts = await db.paymentAttempt.findMany({
    where: { orderId, outcome: "captured" },
    select: { id: true, captured: true, fee: true, failure: true, capturedAt: true, createdAt: true, method: true },
  });
  return attempts.map((one) => ({
    attemptId: one.id,
    orderId,
    captured: rupiah(one.captured),
    fee: rupiah(one.fee),
    doubt: one.failure,
    into: lies[one.method],
    at: one.capturedAt ?? one.createdAt,
  }));
}

const lies = { card: "providerClearing", qris: "bank", transfer: "bank", cash: "till" } as const;

export type RefundedLine = {
  enterpriseId: string;
  commissionBp: number;
  amount: Rupiah;
  /** What had been paid back of the same line by refunds asked for earlier: shares of parts sum to the share of all. */
  before: Rupiah;
};

export type RefundBooked = {
  id: string;
  orderId: string;
  parcelId: string | null;
  amount: Rupiah;
  shipping: Rupiah;
  reason: string;
  lines: RefundedLine[];
  /** Paid from the bank by people, not by the provider. */
  byHand: boolean;
};

export async function refundOf(id: string): Promise<RefundBooked | null> {
  const refund = await db.refund.findUnique({
    where: { id },
    select: {
      ...{ id: true, orderId: true, parcelId: true, amount: true, shipping: true, reason: true, byHand: true },
      lines: { select: { orderLineId: true, amount: true } },
    },
  });
  if (!refund) return null;
  const shares = await sharesOfLines(refund.lines.map((line) => line.orderLineId));
  const earlier = await db.refundLine.findMany({
    where: {
      orderLineId: { in: [...shares.keys()] },
      refund: { id: { lt: id }, state: { notIn: ["rejected", "failed"] } },
    },
    select: { orderLineId: true, amount: true },
  });
  const before = (line: string) =>
    rupiah(earlier.reduce((sum, one) => sum + (one.orderLineId === line ? one.amount : 0n), 0n));
  return {
    ...refund,
    amount: rupiah(refund.amount),
    shipping: rupiah(refund.shipping),
    lines: refund.lines.flatMap(({ orderLineId, amount }) => {
      const share = shares.get(orderLineId);
      return share ? [{ ...share, amount: rupiah(amount), before: before(orderLineId) }] : [];
    }),
  };
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
