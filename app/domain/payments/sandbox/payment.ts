import { newIdOf, seconds, tell, type Work } from "./context.ts";
import type { BalanceTransaction, Charge, Intent, RefundWay, Session } from "./objects.ts";
import { sessionNow, shown } from "./sessions.ts";

/** The sandbox's own price, so that fees are booked for real: 2.9 % and Rp 2.000, whole rupiah. */
const FEE_PER_MILLE = 29;
const FEE_FIXED = 200_000;

const feeOf = (amount: number): number => Math.floor((amount * FEE_PER_MILLE) / 100_000) * 100 + FEE_FIXED;

type Paying = { copies?: number; refunds?: RefundWay };

/** The buyer pressed "pay": money is taken once, whoever presses again sees the finished session. */
export async function paySession(work: Work, id: string, how: Paying = {}): Promise<Session> {
  const session = await sessionNow(work, id);
  return session.status === "open" ? take(work, session, { ...how, told: "checkout.session.completed" }) : session;
}

/** Ordered at the bank, not arrived yet: the session is complete and unpaid until `arrive` or `fallThrough`. */
export async function delaySession(work: Work, id: string): Promise<Session> {
  const session = await sessionNow(work, id);
  if (session.status !== "open") return session;
  const intent = { ...intentOf(work, session), status: "processing" as const };
  const waiting: Session = { ...session, status: "complete", payment_intent: intent.id, url: null };
  await work.box.save(intent);
  await work.box.save(waiting);
  await tell(work, "payment_intent.processing", intent);
  await tell(work, "checkout.session.completed", shown(waiting));
  return waiting;
}

export async function arrive(work: Work, id: string): Promise<Session> {
  const session = await sessionNow(work, id);
  return isWaiting(session) ? take(work, session, { told: "checkout.session.async_payment_succeeded" }) : session;
}

/** The bank says no after all: nothing was taken, and the session stays as it is. */
export async function fallThrough(work: Work, id: string): Promise<Session> {
  const session = await sessionNow(work, id);
  if (!isWaiting(session)) return session;
  const error = { type: "card_error" as const, code: "payment_intent_payment_attempt_failed", message: "Declined." };
  const intent = { ...intentOf(work, session), status: "requires_payment_method" as const, last_payment_error: error };
  await work.box.save(intent);
  await tell(work, "payment_intent.payment_failed", intent);
  await tell(work, "checkout.session.async_payment_failed", shown(session));
  return session;
}

export const isWaiting = ({ status, payment_status }: Session): boolean =>
  status === "complete" && payment_status === "unpaid";

const intentOf = (work: Work, session: Session): Intent => ({
  id: session.payment_intent ?? newIdOf("pi"),
  object: "payment_intent",
  created: seconds(work.now),
  livemode: false,
  status: "requires_payment_method",
  amount: session.amount_total,
  amount_received: 0,
  currency: session.currency,
  metadata: session.hidden.intentMetadata,
  latest_charge: null,
  last_payment_error: null,
});

async function take(work: Work, session: Session, how: Paying & { told: string }): Promise<Session> {
  const created = seconds(work.now);
  const base = { created, currency: session.currency };
  const chargeId = newIdOf("ch");
  const intent: Intent = {
    ...intentOf(work, session),
    status: "succeeded",
    amount_received: session.amount_total,
    latest_charge: chargeId,
  };
  const fee = feeOf(session.amount_total);
  const balance: BalanceTransaction = {
    ...base,
    id: newIdOf("txn"),
    object: "balance_transaction",
    type: "charge",
    amount: session.amount_total,
    fee,
    net: session.amount_total - fee,
    source: chargeId,
    status: "available",
  };
  const charge: Charge = {
    ...base,
    id: chargeId,
    object: "charge",
    livemode: false,
    status: "succeeded",
    paid: true,
    captured: true,
    amount: session.amount_total,
    amount_captured: session.amount_total,
    amount_refunded: 0,
    refunded: false,
    metadata: { ...session.hidden.intentMetadata, ...(how.refunds ? { sandbox_refund: how.refunds } : {}) },
    payment_intent: intent.id,
    balance_transaction: balance.id,
  };
  const paid: Session = {
    ...session,
    status: "complete",
    payment_status: "paid",
    payment_intent: intent.id,
    url: null,
    hidden: { ...session.hidden, lastFailure: null },
  };
  await work.box.save(balance);
  await work.box.save(charge);
  await work.box.save(intent);
  await work.box.save(paid);
  await tell(work, "payment_intent.succeeded", intent);
  await tell(work, "charge.succeeded", charge);
  await tell(work, how.told, shown(paid), how.copies);
  return paid;
}

/** A declined card leaves the session open: the buyer may try again until its time is over. */
export async function declineSession(work: Work, id: string): Promise<Session> {
  const session = await sessionNow(work, id);
  if (session.status !== "open") return session;
  const error = { type: "card_error" as const, code: "card_declined", message: "Your card was declined." };
  const intent: Intent = { ...intentOf(work, session), last_payment_error: error };
  const tried: Session = {
    ...session,
    payment_intent: intent.id,
    hidden: { ...session.hidden, lastFailure: error.code },
  };
  await work.box.save(intent);
  await work.box.save(tried);
  await tell(work, "payment_intent.payment_failed", intent);
  return tried;
}
