import { z } from "zod";
import { newIdOf, seconds, tell, type Work } from "./context.ts";
import { invalid, missing } from "./failure.ts";
import type { BalanceTransaction, Charge, Refund, RefundWay } from "./objects.ts";
import { checked, listOf, metadata, type Params, whole } from "./params.ts";

const creation = z.strictObject({
  payment_intent: z.string().optional(),
  charge: z.string().optional(),
  amount: whole.optional(),
  reason: z.enum(["duplicate", "fraudulent", "requested_by_customer"]).optional(),
  metadata,
  expand: listOf(z.string()).optional(),
});

/** Gives money back, never more than is left of the charge. */
export async function createRefund(work: Work, params: Params): Promise<Refund> {
  const wish = checked(creation, params);
  const charge = await chargeFor(work, wish);
  const left = charge.amount_captured - charge.amount_refunded;
  const amount = wish.amount ?? left;
  if (left === 0) {
    throw invalid(`Charge ${charge.id} has already been refunded.`, { code: "charge_already_refunded" });
  }
  if (amount < 1) throw invalid("Invalid positive integer", { param: "amount" });
  if (amount > left) {
    throw invalid(`Refund amount (${amount}) is greater than unrefunded amount on charge (${left})`, {
      param: "amount",
    });
  }
  const id = newIdOf("re");
  const way = wayOf(charge);
  const balance: BalanceTransaction = {
    id: newIdOf("txn"),
    object: "balance_transaction",
    created: seconds(work.now),
    type: "refund",
    amount: -amount,
    fee: 0,
    net: -amount,
    currency: charge.currency,
    source: id,
    status: "available",
  };
  const refund: Refund = {
    id,
    object: "refund",
    created: seconds(work.now),
    status: way === "atOnce" ? "succeeded" : "pending",
    failure_reason: null,
    amount,
    currency: charge.currency,
    charge: charge.id,
    payment_intent: charge.payment_intent,
    reason: wish.reason ?? null,
    metadata: wish.metadata,
    balance_transaction: balance.id,
  };
  const refundedTotal = charge.amount_refunded + amount;
  const after: Charge = {
    ...charge,
    amount_refunded: refundedTotal,
    refunded: refundedTotal === charge.amount_captured,
  };
  await work.box.save(balance);
  await work.box.save(refund);
  await work.box.save(after);
  await tell(work, "refund.created", refund);
  await tell(work, "charge.refunded", after);
  return refund;
}

const UNDER_WAY_SECONDS = 60;

/** How the pressed button of the pay page said that refunds of this charge go. */
const wayOf = (charge: Charge): RefundWay => {
  const said = charge.metadata["sandbox_refund"];
  return said === "later" || said === "fails" ? said : "atOnce";
};

/** The refund as it is now: one under way arrives after a minute, or fails, and what failed is the shop's again. */
export async function refundNow(work: Work, id: string): Promise<Refund> {
  const refund = await work.box.find("refund", id);
  if (!refund) throw missing("refund", id);
  if (refund.status !== "pending" || refund.created + UNDER_WAY_SECONDS > seconds(work.now)) return refund;
  const charge = await work.box.find("charge", refund.charge);
  if (!charge) throw missing("charge", refund.charge);
  const fails = wayOf(charge) === "fails";
  const after: Refund = {
    ...refund,
    status: fails ? "failed" : "succeeded",
    failure_reason: fails ? "expired_or_canceled_card" : null,
  };
  await work.box.save(after);
  if (fails) {
    const amount_refunded = charge.amount_refunded - refund.amount;
    await work.box.save({ ...charge, amount_refunded, refunded: false });
  }
  await tell(work, "refund.updated", after);
  if (fails) await tell(work, "refund.failed", after);
  return after;
}

async function chargeFor(
  work: Work,
  wish: { payment_intent?: string | undefined; charge?: string | undefined },
): Promise<Charge> {
  if (wish.charge !== undefined) {
    const charge = await work.box.find("charge", wish.charge);
    if (!charge) throw missing("charge", wish.charge);
    return charge;
  }
  if (wish.payment_intent === undefined) {
    throw invalid("One of the following params should be provided for this request: payment_intent or charge.");
  }
  const intent = await work.box.find("payment_intent", wish.payment_intent);
  if (!intent) throw missing("payment_intent", wish.payment_intent);
  const charge = intent.latest_charge ? await work.box.find("charge", intent.latest_charge) : null;
  if (!charge) throw invalid(`This PaymentIntent (${intent.id}) does not have a successful charge to refund.`);
  return charge;
}
