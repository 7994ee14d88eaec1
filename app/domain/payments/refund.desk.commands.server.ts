import { type Actor, hasRole, personOf } from "#app/core/actor.ts";
import { done, type Result, refuse } from "#app/core/result.ts";
import { parcelToRefund } from "#app/domain/orders/orders.server.ts";
import type { ParcelState } from "#app/domain/orders/orders.ts";
import { clock } from "#app/platform/clock.server.ts";
import { allOrNothing } from "#app/platform/db/all-or-nothing.server.ts";
import { db, type Tx } from "#app/platform/db/db.server.ts";
import { move } from "#app/platform/history/history.server.ts";
import { payingAttempt, requestRefund, worthOf } from "./refund.commands.server.ts";
import type { RefundStep } from "./refund.desk.schema.ts";
import { refundMover } from "./refund.mover.server.ts";

/** A parcel in one of these states may be paid back whole; a refused one is paid back by rule. */
const refundable: readonly ParcelState[] = ["lost", "disputed", "returned", "restocked"];

export const isRefundable = (state: ParcelState): boolean => refundable.includes(state);

/** Asks for a parcel's money: goods and carriage, as the buyer paid them. Nothing is sent before it is approved. */
export async function askParcelRefund(
  actor: Actor,
  { orderId, parcelId, note }: { orderId: string; parcelId: string; note: string },
): Promise<Result> {
  if (!hasRole(actor, "finance", "cashier", "staff")) return refuse("workflow.notYours");
  const parcel = await parcelToRefund(parcelId);
  if (parcel?.orderId !== orderId) return refuse("notFound");
  if (!isRefundable(parcel.state)) return refuse("payments.refused.parcelKept", { field: "parcel" });
  const now = clock.now();
  return allOrNothing(async (tx) => {
    const amount = worthOf(parcel);
    const attemptId = await payingAttempt(tx, orderId, amount);
    if (!attemptId) return refuse((await isAskedFor(tx, parcelId)) ? "payments.refused.askedAlready" : CAP);
    const refused = await tx.refund.count({ where: { parcelId, state: "rejected" } });
    const asked = await requestRefund(tx, {
      actor,
      attemptId,
      orderId,
      parcelId,
      amount,
      shipping: parcel.shipping,
      reason: parcel.state === "restocked" ? "returned" : parcel.state,
      note,
      requestKey: refused === 0 ? `parcel:${parcelId}` : `parcel:${parcelId}:${refused}`,
      lines: parcel.lines,
      now,
    });
    if (!asked.ok) return asked;
    return asked.value.fresh ? done() : refuse("payments.refused.askedAlready", { field: "parcel" });
  });
}

/** What finance does with a refund: the table says what may follow, the cap is asked again where money goes out again. */
export function decideRefund(actor: Actor, { orderId, refund: id, action, byHand, note }: RefundStep): Promise<Result> {
  const now = clock.now();
  return allOrNothing(async (tx) => {
    const refund = await tx.refund.findFirst({ where: { id, orderId }, select: { attemptId: true, amount: true } });
    if (!refund) return refuse("notFound");
    if (action === "reject" && note === null) return refuse("payments.refused.noteMissing", { field: "note" });
    if (action === "settle" && note === null) return refuse("payments.refused.evidenceMissing", { field: "note" });
    if (action === "retry") {
      if (!(await raiseAgain(tx, refund))) return refuse(CAP);
      await tx.refund.update({ where: { id }, data: { byHand, failure: null } });
    }
    const moved = await move(tx, refundMover, { actor, id, action, note, now });
    if (!moved.ok) return moved;
    if (action === "approve" || action === "retry") {
      await tx.refund.update({ where: { id }, data: { approvedById: personOf(actor) } });
    }
    if (action === "reject" || action === "fail") await lowerAgain(tx, refund);
    return done();
  });
}

const CAP = "payments.refused.refundCap";

const isAskedFor = async (tx: Tx, parcelId: string): Promise<boolean> =>
  (await tx.refund.count({ where: { parcelId, state: { not: "rejected" } } })) > 0;

/** The refunds of a parcel, asked by its workflow before it counts as paid back. */
export const parcelRefundSettled = async (tx: Tx, parcelId: string): Promise<boolean> =>
  (await tx.refund.count({ where: { parcelId, state: "settled" } })) > 0;

export const parcelsAskedFor = async (orderId: string): Promise<ReadonlySet<string>> => {
  const rows = await db.refund.findMany({
    where: { orderId, parcelId: { not: null }, state: { not: "rejected" } },
    select: { parcelId: true },
  });
  return new Set(rows.flatMap(({ parcelId }) => (parcelId ? [parcelId] : [])));
};

type Part = { attemptId: string; amount: bigint };

async function raiseAgain(tx: Tx, { attemptId, amount }: Part): Promise<boolean> {
  const raised = await tx.$executeRaw`
    UPDATE payment_attempt SET refunded_total = refunded_total + ${amount}
    WHERE id = ${attemptId}::uuid AND captured - refunded_total >= ${amount}`;
  return raised === 1;
}

async function lowerAgain(tx: Tx, { attemptId, amount }: Part): Promise<void> {
  await tx.paymentAttempt.update({ where: { id: attemptId }, data: { refundedTotal: { decrement: amount } } });
}
