import type { Actor } from "#app/core/actor.ts";
import { personOf } from "#app/core/actor.ts";
import { rupiah } from "#app/core/money.ts";
import { done, type Result, refuse } from "#app/core/result.ts";
import { decide } from "#app/core/workflow.ts";
import {
  bearParcels,
  holdAgain,
  moveParcel,
  orderMover,
  planParcels,
  releaseHolds,
} from "#app/domain/orders/orders.server.ts";
import type { ParcelStep } from "#app/domain/orders/orders.ts";
import { clock } from "#app/platform/clock.server.ts";
import { allOrNothing } from "#app/platform/db/all-or-nothing.server.ts";
import { db, type Tx } from "#app/platform/db/db.server.ts";
import { move } from "#app/platform/history/history.server.ts";
import { log } from "#app/platform/log.server.ts";
import { orderMoney } from "./money.facts.server.ts";
import { isAway, provider } from "./provider.server.ts";
import { approveRefund, requestRefund } from "./refund.commands.server.ts";
import { parcelRefundSettled } from "./refund.desk.commands.server.ts";
import type { OrderDecision } from "./refund.desk.schema.ts";
import { applyTruth } from "./truth.commands.server.ts";
import { askProvider } from "./truth.queries.server.ts";

const mover = orderMover({ money: orderMoney });

type Decision = { orderId: string; action: OrderDecision; note: string };

/** The centre's word on an order, with what it rests on. The provider is asked before an unpaid order is closed. */
export async function decideOrder(actor: Actor, decision: Decision): Promise<Result> {
  const { orderId, action } = decision;
  const now = clock.now();
  const facts = await mover.facts(db, orderId, actor);
  const as = facts && mover.standing(actor, facts);
  if (!facts || !as || as.size === 0) return refuse("notFound");
  const verdict = decide(mover.flow, action, facts, { person: personOf(actor), as, now });
  if (!verdict.ok) return refuse(verdict.code);
  if (action === "cancel") {
    const closed = await closePayPage(orderId);
    if (!closed.ok) return closed;
  }
  const plans = action === "confirmAfterReview" ? await planParcels(orderId) : [];
  return allOrNothing(async (tx) => {
    const moved = await move(tx, mover, { actor, id: orderId, action, note: decision.note, now });
    if (!moved.ok) return moved;
    if (action === "confirmAfterReview") {
      if (!(await holdAgain(tx, { orderId, now }))) return refuse("orders.refused.soldMeanwhile");
      await bearParcels(tx, orderId, plans, now);
      await payBack(tx, { actor, orderId, now, keep: "total" });
      return done();
    }
    await tx.paymentAttempt.updateMany({
      where: { orderId, outcome: "open" },
      data: { outcome: "cancelled", closedAt: now },
    });
    await payBack(tx, { actor, orderId, now, keep: "nothing" });
    await releaseHolds(tx, { orderId, now, because: "cancel" });
    return done();
  });
}

/** A parcel moved by the centre; whether its refund is settled is known here. */
export const moveParcelInOffice = (actor: Actor, parcelId: string, step: ParcelStep): Promise<Result> =>
  moveParcel(actor, parcelId, step, { refundSettled: parcelRefundSettled });

/** No page takes money for this order any more. Money that came at the last moment is taken in, and wins. */
async function closePayPage(orderId: string): Promise<Result> {
  const open = await db.paymentAttempt.findFirst({
    where: { orderId, outcome: "open", provider: "stripe" },
    orderBy: { createdAt: "desc" },
    select: { id: true, providerSession: true, createdAt: true },
  });
  if (!open) return done();
  try {
    const truth = await askProvider(open);
    if (truth?.status === "open") await provider().checkout.sessions.expire(truth.session);
    if (!truth?.paid) return done();
    await applyTruth(open.id);
    return refuse("orders.refused.alreadyPaid");
  } catch (error) {
    log.error({ err: error, order: orderId, away: isAway(error) }, "the payment page could not be closed");
    return refuse("payments.refused.away");
  }
}

type Back = { actor: Actor; orderId: string; now: Date; keep: "total" | "nothing" };

/** The decision is the approval: what the order does not keep goes back with it, attempt by attempt. */
async function payBack(tx: Tx, { actor, orderId, now, keep }: Back): Promise<void> {
  const attempts = await tx.paymentAttempt.findMany({
    where: { orderId, outcome: "captured" },
    orderBy: { capturedAt: "asc" },
    select: { id: true, amount: true, captured: true, refundedTotal: true },
  });
  let keeping = keep === "total";
  for (const { id, amount, captured, refundedTotal } of attempts) {
    const left = captured - refundedTotal;
    const kept = keeping && left >= amount ? amount : 0n;
    if (kept > 0n) keeping = false;
    if (left === kept) continue;
    const reason = kept > 0n ? "surplus" : "review";
    const wish = { attemptId: id, orderId, amount: rupiah(left - kept), reason, requestKey: `${reason}:${id}` };
    // The money is the buyer's by rule, so nobody asks for it: whoever decided on the order agrees to it.
    const asked = await requestRefund(tx, { ...wish, now });
    if (!asked.ok) throw new Error(`money could not be given back: ${asked.code}`);
    if (asked.value.fresh) await approveRefund(tx, { id: asked.value.refundId, actor, now });
  }
}
