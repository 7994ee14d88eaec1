import { system } from "#app/core/actor.ts";
import { type Rupiah, rupiah } from "#app/core/money.ts";
import {
  bearParcels,
  endHoldNow,
  lockedOrder,
  type OrderForPayment,
  orderForPayment,
  orderMover,
  type ParcelPlan,
  planParcels,
  releaseHolds,
} from "#app/domain/orders/orders.server.ts";
import { clock } from "#app/platform/clock.server.ts";
import { config } from "#app/platform/config.server.ts";
import { db, inTransaction, type Tx } from "#app/platform/db/db.server.ts";
import { move } from "#app/platform/history/history.server.ts";
import { orderMoney } from "./money.facts.server.ts";
import { feeFromProvider } from "./provider.money.ts";
import { refundLateMoney } from "./refund.commands.server.ts";
import { refundMover } from "./refund.mover.server.ts";
import { askProvider } from "./truth.queries.server.ts";
import { type Doubt, judge, type Truth } from "./truth.rules.ts";

const actor = system("payments");
const mover = orderMover({ money: orderMoney });

export type Applied = "confirmed" | "review" | "expired" | "open" | "settled" | "unknown";

/**
 * The one place where the provider's word changes an order. Webhook, return page and reconciler all
 * end here, in any order and any number: what is written once is not written again.
 */
export async function applyTruth(attemptId: string): Promise<Applied> {
  const attempt = await db.paymentAttempt.findUnique({
    where: { id: attemptId },
    select: { id: true, orderId: true, provider: true, providerSession: true, createdAt: true },
  });
  if (attempt?.provider !== "stripe") return "unknown";
  const truth = await askProvider(attempt);
  if (!truth) return "unknown";
  const before = await orderForPayment(attempt.orderId);
  const plans = truth.paid && before?.state === "placed" ? await planParcels(attempt.orderId) : [];
  const now = clock.now();
  return inTransaction(async (tx) => {
    const order = await lockedOrder(tx, attempt.orderId);
    return order ? write(tx, { attemptId, truth, order, plans, now }) : "unknown";
  });
}

type Writing = { attemptId: string; truth: Truth; order: OrderForPayment; plans: readonly ParcelPlan[]; now: Date };

async function write(tx: Tx, { attemptId, truth, order, plans, now }: Writing): Promise<Applied> {
  const attempt = await tx.paymentAttempt.findUniqueOrThrow({ where: { id: attemptId } });
  const verdict = judge(truth, { orderId: order.id, total: order.total, live: !config.isDemo });
  const seen = { checkedAt: now, providerSession: truth.session };
  switch (verdict.kind) {
    case "open":
      await tx.paymentAttempt.update({ where: { id: attemptId }, data: seen });
      return "open";
    case "expired":
      return expireUnpaid(tx, { attemptId, orderId: order.id, outcome: "expired", now, session: truth.session });
    case "paid":
    case "doubt": {
      if (attempt.captured > 0n) return "settled";
      const doubt = verdict.kind === "doubt" ? verdict.why : afterwards(order);
      await tx.paymentAttempt.update({
        where: { id: attemptId },
        data: { ...seen, ...capture(truth, now), failure: doubt },
      });
      return doubt === null ? confirm(tx, order.id, plans, now) : raise(tx, { attemptId, order, truth, doubt, now });
    }
    default:
      return verdict satisfies never;
  }
}

function capture(truth: Truth, now: Date) {
  return {
    outcome: "captured" as const,
    captured: capturedOf(truth),
    fee: feeFromProvider(truth.fee),
    providerPayment: truth.payment,
    capturedAt: now,
    closedAt: now,
  };
}

/** What came is recorded as it came, down to the rupiah, even where it does not fit. */
const capturedOf = (truth: Truth): Rupiah => rupiah(Math.max(1, Math.floor(truth.amount / 100)));

/** The right money for an order that no longer waits for it. */
function afterwards(order: OrderForPayment): Doubt | null {
  if (order.state === "placed") return null;
  return order.state === "expired" || order.state === "cancelled" ? "late" : "twice";
}

async function confirm(tx: Tx, orderId: string, plans: readonly ParcelPlan[], now: Date): Promise<Applied> {
  const moved = await move(tx, mover, { actor, id: orderId, action: "confirm", now });
  if (!moved.ok) throw new Error(`a paid order could not be confirmed: ${moved.code}`);
  await bearParcels(tx, orderId, plans, now);
  return "confirmed";
}

type Raised = { attemptId: string; order: OrderForPayment; truth: Truth; doubt: Doubt; now: Date };

/** People look at what does not match. Money that merely came too late or twice goes back by rule. */
async function raise(tx: Tx, { attemptId, order, truth, doubt, now }: Raised): Promise<Applied> {
  if (order.state === "placed" || order.state === "expired") {
    const moved = await move(tx, mover, { actor, id: order.id, action: "flag", details: { doubt }, now });
    if (!moved.ok) throw new Error(`an order in doubt could not be flagged: ${moved.code}`);
  }
  if (doubt === "givenBack") return noteReturned(tx, { attemptId, order, truth, now });
  if (doubt === "late" || doubt === "twice") {
    await refundLateMoney(tx, { attemptId, orderId: order.id, amount: capturedOf(truth), reason: doubt, now });
  }
  return "review";
}

/** What went back at the provider's own desk is noted as a settled refund; what is left is for people to decide. */
async function noteReturned(tx: Tx, { attemptId, order, truth, now }: Omit<Raised, "doubt">): Promise<Applied> {
  const amount = rupiah(Math.min(capturedOf(truth), Math.ceil(truth.returned / 100)));
  await refundLateMoney(tx, { attemptId, orderId: order.id, amount, reason: "outside", now });
  const { id } = await tx.refund.findFirstOrThrow({ where: { attemptId, reason: "outside" }, select: { id: true } });
  for (const action of ["send", "settle"] as const) await move(tx, refundMover, { actor, id, action, now });
  return "review";
}

type Unpaid = {
  attemptId: string;
  orderId: string;
  outcome: "expired" | "cancelled";
  now: Date;
  session: string | null;
};

/** The provider takes no money for this attempt any more: the goods go back to the shelf. */
export async function expireUnpaid(tx: Tx, { attemptId, orderId, outcome, now, session }: Unpaid): Promise<Applied> {
  await tx.paymentAttempt.updateMany({
    where: { id: attemptId, outcome: "open" },
    data: { outcome, closedAt: now, checkedAt: now, ...(session ? { providerSession: session } : {}) },
  });
  await endHoldNow(tx, orderId, now);
  const moved = await move(tx, mover, { actor, id: orderId, action: "expire", now });
  if (!moved.ok) return "settled";
  await releaseHolds(tx, { orderId, now, because: "expire" });
  return "expired";
}
