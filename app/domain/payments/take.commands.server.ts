import { type Actor, hasRole, system } from "#app/core/actor.ts";
import type { Rupiah } from "#app/core/money.ts";
import { done, type Result, refuse } from "#app/core/result.ts";
import { bearParcels, lockedOrder, orderMover, planParcels } from "#app/domain/orders/orders.server.ts";
import { clock } from "#app/platform/clock.server.ts";
import { allOrNothing } from "#app/platform/db/all-or-nothing.server.ts";
import { db } from "#app/platform/db/db.server.ts";
import { move } from "#app/platform/history/history.server.ts";
import { judgeProofs, told } from "./evidence.commands.server.ts";
import { orderMoney } from "./money.facts.server.ts";
import type { Doubt } from "./truth.rules.ts";

const mover = orderMover({ money: orderMoney });

type Taken = { orderId: string; amount: Rupiah; note: string };

/**
 * Somebody of the centre saw the money: on the bank's list, in the QRIS app, in the till. The right amount for an order
 * that waits confirms it; any other, or one that came late, is recorded as it came and the order goes to review.
 */
export async function takeMoney(actor: Actor, { orderId, amount, note }: Taken): Promise<Result> {
  if (!hasRole(actor, "cashier", "finance")) return refuse("workflow.notYours");
  const attempt = await attemptByHand(orderId);
  if (!attempt) return refuse("payments.refused.providerDecides");
  const now = clock.now();
  const plans = await planParcels(orderId);
  return allOrNothing(async (tx) => {
    const order = await lockedOrder(tx, orderId);
    if (!order) return refuse("notFound");
    const known = await tx.paymentAttempt.findUniqueOrThrow({ where: { id: attempt.id } });
    if (known.captured > 0n) return refuse("orders.refused.alreadyPaid");
    const doubt = doubtOf(order.state, BigInt(amount) === known.amount);
    const came = { outcome: "captured" as const, captured: amount, failure: doubt, capturedAt: now, closedAt: now };
    await tx.paymentAttempt.update({ where: { id: known.id }, data: { ...came, checkedAt: now } });
    await judgeProofs(tx, { attemptId: known.id, actor, accepted: true, note, now });
    const step = { id: orderId, note, now };
    if (doubt === null) {
      const moved = await move(tx, mover, { ...step, actor, action: "confirmWithEvidence" });
      if (moved.ok) await bearParcels(tx, orderId, plans, now);
      return moved.ok ? done() : moved;
    }
    if (order.state === "cancelled") return refuse("payments.refused.closed");
    const moved = await move(tx, mover, { ...step, actor: system("payments"), action: "flag", details: { doubt } });
    return moved.ok ? done() : moved;
  });
}

function doubtOf(state: string, fits: boolean): Doubt | null {
  if (state !== "placed") return "late";
  return fits ? null : "wrongAmount";
}

/** The proof shows no payment of ours: the buyer reads why, and may send another while the time runs. */
export async function refuseProof(actor: Actor, { orderId, note }: { orderId: string; note: string }): Promise<Result> {
  if (!hasRole(actor, "cashier", "finance")) return refuse("workflow.notYours");
  const attempt = await attemptByHand(orderId);
  if (!attempt) return refuse("payments.refused.providerDecides");
  const now = clock.now();
  return allOrNothing(async (tx) => {
    const judged = await judgeProofs(tx, { attemptId: attempt.id, actor, accepted: false, note, now });
    if (judged === 0) return refuse("payments.refused.noProof");
    await told(tx, { actor, orderId, action: "refuseProof", note, now });
    return done();
  });
}

const attemptByHand = (orderId: string) =>
  db.paymentAttempt.findFirst({
    where: { orderId, provider: "hand" },
    orderBy: { createdAt: "desc" },
    select: { id: true },
  });
