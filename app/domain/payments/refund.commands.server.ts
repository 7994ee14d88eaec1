import { system } from "#app/core/actor.ts";
import { newId } from "#app/core/ids.ts";
import { type Rupiah, rupiah } from "#app/core/money.ts";
import { done, type Result, refuse } from "#app/core/result.ts";
import { parcelToRefund } from "#app/domain/orders/orders.server.ts";
import { clock } from "#app/platform/clock.server.ts";
import { inTransaction, type Tx } from "#app/platform/db/db.server.ts";
import { move, record } from "#app/platform/history/history.server.ts";
import { refundMover } from "./refund.mover.server.ts";

const actor = system("payments");

type RefundLineWish = { orderLineId: string; quantity: number; amount: Rupiah };

export type RefundWish = {
  attemptId: string;
  orderId: string;
  parcelId?: string;
  amount: Rupiah;
  shipping?: Rupiah;
  reason: string;
  /** The same key asks for the same refund: it is made once. */
  requestKey: string;
  lines?: RefundLineWish[];
  now: Date;
};

/** Raises what is refunded in the statement that creates the refund, so that the sum never passes what came in. */
export async function requestRefund(tx: Tx, wish: RefundWish): Promise<Result<{ refundId: string; fresh: boolean }>> {
  const { requestKey, now, lines = [] } = wish;
  const known = await tx.refund.findUnique({ where: { requestKey }, select: { id: true } });
  if (known) return done({ refundId: known.id, fresh: false });
  const raised = await tx.$executeRaw`
    UPDATE payment_attempt SET refunded_total = refunded_total + ${BigInt(wish.amount)}
    WHERE id = ${wish.attemptId}::uuid AND captured - refunded_total >= ${BigInt(wish.amount)}`;
  if (raised === 0) return refuse("payments.refused.refundCap");
  const refundId = newId(now.getTime());
  await tx.refund.create({
    data: {
      id: refundId,
      orderId: wish.orderId,
      attemptId: wish.attemptId,
      parcelId: wish.parcelId ?? null,
      requestKey,
      amount: wish.amount,
      shipping: wish.shipping ?? 0,
      reason: wish.reason,
      requestedAt: now,
      lines: { create: lines.map((line) => ({ ...line })) },
    },
  });
  await record(tx, {
    flow: "refund",
    subject: { kind: "refund", id: refundId },
    subjects: [{ kind: "order", id: wish.orderId }],
    action: "request",
    to: "requested",
    actor,
    now,
  });
  return done({ refundId, fresh: true });
}

type Late = { attemptId: string; orderId: string; amount: Rupiah; reason: string; now: Date };

/** Money for an order that no longer waits for it goes back whole, by rule. */
export async function refundLateMoney(tx: Tx, late: Late): Promise<void> {
  const asked = await requestRefund(tx, { ...late, requestKey: `${late.reason}:${late.attemptId}` });
  if (asked.ok && asked.value.fresh) await approve(tx, asked.value.refundId, late.now);
}

/** A parcel its maker refused, or did not answer for, is paid back: its goods and its carriage. Safe to repeat. */
export async function refundParcel(parcelId: string, reason: "rejected" | "lapsed"): Promise<void> {
  const parcel = await parcelToRefund(parcelId);
  if (!parcel) return;
  const now = clock.now();
  await inTransaction(async (tx) => {
    const attempt = await tx.paymentAttempt.findFirst({
      where: { orderId: parcel.orderId, outcome: "captured", failure: null },
      select: { id: true },
    });
    if (!attempt) return;
    const goods = parcel.lines.reduce((total, line) => total + line.amount, 0);
    const asked = await requestRefund(tx, {
      attemptId: attempt.id,
      orderId: parcel.orderId,
      parcelId,
      amount: rupiah(goods + parcel.shipping),
      shipping: parcel.shipping,
      reason,
      requestKey: `parcel:${parcelId}`,
      lines: parcel.lines,
      now,
    });
    if (!asked.ok) throw new Error(`a parcel could not be refunded: ${asked.code}`);
    if (asked.value.fresh) await approve(tx, asked.value.refundId, now);
  });
}

async function approve(tx: Tx, id: string, now: Date): Promise<void> {
  const moved = await move(tx, refundMover, { actor, id, action: "approve", now });
  if (!moved.ok) throw new Error(`a refund due by rule could not be approved: ${moved.code}`);
}
