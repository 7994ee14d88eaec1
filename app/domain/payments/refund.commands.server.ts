import { z } from "zod";
import { type Actor, personOf, system } from "#app/core/actor.ts";
import { newId } from "#app/core/ids.ts";
import { type Rupiah, sum } from "#app/core/money.ts";
import { done, type Result, refuse } from "#app/core/result.ts";
import {
  costOfPieces,
  type ParcelToRefund,
  parcelToRefund,
  productsOf,
  quantitiesBought,
} from "#app/domain/orders/orders.server.ts";
import { clock } from "#app/platform/clock.server.ts";
import { inTransaction, type Tx } from "#app/platform/db/db.server.ts";
import { type HistoryEvent, move, record } from "#app/platform/history/history.server.ts";
import { refundMover } from "./refund.mover.server.ts";

const byRule = system("payments");

type RefundLineWish = { orderLineId: string; quantity: number; amount: Rupiah };

export type RefundWish = {
  attemptId: string;
  orderId: string;
  parcelId?: string | null;
  amount: Rupiah;
  shipping?: Rupiah;
  /** A word of our rules: rejected, lapsed, late, twice, review, surplus, lost, disputed, returned. */
  reason: string;
  note?: string | null;
  /** Who asks; without one it follows from a rule. */
  actor?: Actor;
  /** The same key asks for the same refund: it is made once. */
  requestKey: string;
  lines?: RefundLineWish[];
  /** The goods came back whole and go to their shelf once it is agreed to. */
  restock?: boolean;
  now: Date;
};

/**
 * Asks for a refund once per key. The database raises what its payment has paid back in the statement that creates it,
 * and refuses to pass what came in or what was bought; here the same is said in words first.
 */
export async function requestRefund(tx: Tx, wish: RefundWish): Promise<Result<{ refundId: string; fresh: boolean }>> {
  const { requestKey, now, lines = [], actor = byRule } = wish;
  // Two who ask at once stand in line here, so that the second sees what the first has made.
  await tx.$executeRaw`SELECT 1 FROM payment_attempt WHERE id = ${wish.attemptId}::uuid FOR NO KEY UPDATE`;
  const known = await tx.refund.findUnique({ where: { requestKey }, select: { id: true } });
  if (known) return done({ refundId: known.id, fresh: false });
  const from = await tx.paymentAttempt.findUniqueOrThrow({ where: { id: wish.attemptId } });
  if (from.captured - from.refundedTotal < BigInt(wish.amount)) return refuse("payments.refused.refundCap");
  if (!(await linesAreLeft(tx, lines))) return refuse("payments.refused.lineCap");
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
      // What no provider took, no provider gives back.
      byHand: from.provider !== "stripe",
      restock: wish.restock ?? false,
      requestedById: personOf(actor),
      requestedAt: now,
      lines: { create: lines.map((line) => ({ ...line })) },
    },
  });
  await record(tx, {
    flow: "refund",
    subject: { kind: "refund", id: refundId },
    subjects: [
      { kind: "order", id: wish.orderId },
      ...(await productsOf(tx, wish.orderId)).map((id) => ({ kind: "product" as const, id })),
    ],
    action: "request",
    to: "requested",
    actor,
    note: wish.note ?? null,
    now,
  });
  return done({ refundId, fresh: true });
}

async function linesAreLeft(tx: Tx, lines: readonly RefundLineWish[]): Promise<boolean> {
  const left = await quantitiesLeft(
    tx,
    lines.map((line) => line.orderLineId),
  );
  return lines.every(({ orderLineId, quantity }) => quantity <= (left.get(orderLineId) ?? 0));
}

/** How many of each line have not been asked back yet. */
export async function quantitiesLeft(tx: Tx, orderLineIds: readonly string[]): Promise<Map<string, number>> {
  const bought = await quantitiesBought(tx, orderLineIds);
  const gone = await tx.refundLine.findMany({
    where: { orderLineId: { in: [...orderLineIds] }, refund: { state: { notIn: ["rejected", "failed"] } } },
    select: { orderLineId: true, quantity: true },
  });
  const asked = (id: string) =>
    gone.filter((line) => line.orderLineId === id).reduce((total, line) => total + line.quantity, 0);
  return new Map(bought.map(({ id, quantity }) => [id, quantity - asked(id)]));
}

type Late = { attemptId: string; orderId: string; amount: Rupiah; reason: string; now: Date };

/** Money for an order that no longer waits for it goes back whole, by rule. */
export async function refundLateMoney(tx: Tx, late: Late): Promise<void> {
  const asked = await requestRefund(tx, { ...late, requestKey: `${late.reason}:${late.attemptId}` });
  if (asked.ok && asked.value.fresh) await approveRefund(tx, { id: asked.value.refundId, now: late.now });
}

/** A parcel its maker refused, or did not answer for, is paid back: its goods and its carriage. Safe to repeat. */
export async function refundParcel(parcelId: string, reason: "rejected" | "lapsed"): Promise<void> {
  const parcel = await parcelToRefund(parcelId);
  if (!parcel) return;
  const { orderId, shipping, lines } = parcel;
  await payBack({
    orderId,
    parcelId,
    amount: worthOf(parcel),
    shipping,
    lines,
    reason,
    requestKey: `parcel:${parcelId}`,
  });
}

const takenOff = z.object({ orderLineId: z.string(), pieces: z.number() });

/** Pieces the centre took off a parcel are paid back at what they cost; the carriage stays. Safe to repeat. */
export async function refundTakenOff({ id, subjectId: parcelId, details }: HistoryEvent): Promise<void> {
  const { orderLineId, pieces: quantity } = takenOff.parse(details);
  const { orderId, amount } = await costOfPieces(orderLineId, quantity);
  const lines = [{ orderLineId, quantity, amount }];
  await payBack({ orderId, parcelId, amount, lines, reason: "rejected", requestKey: `takeOff:${id}` });
}

/** By rule: asked and agreed to at once. An order that nobody paid for has nothing to give back. */
async function payBack(wish: Omit<RefundWish, "attemptId" | "now">): Promise<void> {
  const now = clock.now();
  await inTransaction(async (tx) => {
    const attemptId = await payingAttempt(tx, wish.orderId, wish.amount);
    if (!attemptId) return;
    const asked = await requestRefund(tx, { ...wish, attemptId, now });
    if (!asked.ok) throw new Error(`a parcel could not be refunded: ${asked.code}`);
    if (asked.value.fresh) await approveRefund(tx, { id: asked.value.refundId, now });
  });
}

/** What a buyer paid for a parcel: its goods and its carriage. */
export const worthOf = ({ lines, shipping }: ParcelToRefund): Rupiah =>
  sum([shipping, ...lines.map((line) => line.amount)]);

/** The payment of an order that still holds as much; money that came twice has gone back already. */
export async function payingAttempt(tx: Tx, orderId: string, amount: Rupiah): Promise<string | null> {
  const attempts = await tx.paymentAttempt.findMany({
    where: { orderId, outcome: "captured" },
    orderBy: { capturedAt: "asc" },
    select: { id: true, captured: true, refundedTotal: true },
  });
  return attempts.find(({ captured, refundedTotal }) => captured - refundedTotal >= BigInt(amount))?.id ?? null;
}

/** For refunds that are settled with the decision that brings them about: it throws rather than leave half of it. */
export async function approveRefund(tx: Tx, { id, actor = byRule, now }: { id: string; actor?: Actor; now: Date }) {
  const moved = await move(tx, refundMover, { actor, id, action: "approve", now });
  if (!moved.ok) throw new Error(`a refund could not be approved: ${moved.code}`);
  await tx.refund.update({ where: { id }, data: { approvedById: personOf(actor) } });
}
