import type Stripe from "stripe";
import { system } from "#app/core/actor.ts";
import { rupiah } from "#app/core/money.ts";
import { clock } from "#app/platform/clock.server.ts";
import { db, inTransaction, type Tx } from "#app/platform/db/db.server.ts";
import { move } from "#app/platform/history/history.server.ts";
import { toProvider } from "./provider.money.ts";
import { provider } from "./provider.server.ts";
import { refundMover } from "./refund.mover.server.ts";

const actor = system("payments");
const KEY_GOOD_MS = 20 * 3_600_000;

/** Sends an approved refund to the provider, or asks again after one under way. Safe to repeat. */
export async function sendRefund(refundId: string): Promise<void> {
  const refund = await db.refund.findUnique({
    where: { id: refundId },
    select: {
      id: true,
      state: true,
      amount: true,
      approvedAt: true,
      byHand: true,
      providerRefund: true,
      attempt: { select: { providerPayment: true } },
    },
  });
  const payment = refund?.attempt.providerPayment;
  if (!refund || !payment || refund.byHand || (refund.state !== "approved" && refund.state !== "sent")) return;
  const said = refund.providerRefund
    ? await provider().refunds.retrieve(refund.providerRefund)
    : await sendOnce({ id: refundId, payment, amount: refund.amount, approvedAt: refund.approvedAt });
  await inTransaction((tx) => note(tx, refundId, said));
}

type Sending = { id: string; payment: string; amount: bigint; approvedAt: Date | null };

/**
 * A key older than a day would be a second refund: then the provider's own list is read first. Each approval has a key
 * of its own, or a refund tried again would be answered with its first failure.
 */
async function sendOnce({ id, payment, amount, approvedAt }: Sending): Promise<Stripe.Refund> {
  const since = approvedAt?.getTime() ?? 0;
  const old = clock.now().getTime() - since > KEY_GOOD_MS;
  const known = old ? (await provider().refunds.list({ payment_intent: payment, limit: 100 })).data : [];
  const mine = known.find(({ metadata }) => metadata?.["refund"] === id && metadata["approved"] === String(since));
  return (
    mine ??
    provider().refunds.create(
      {
        payment_intent: payment,
        amount: toProvider(rupiah(amount)),
        metadata: { refund: id, approved: String(since) },
      },
      { idempotencyKey: `refund:${id}:${since}` },
    )
  );
}

async function note(tx: Tx, id: string, said: Stripe.Refund): Promise<void> {
  const now = clock.now();
  const by = { actor, id, now };
  const sent = await move(tx, refundMover, { ...by, action: "send" });
  if (sent.ok) await tx.refund.update({ where: { id }, data: { providerRefund: said.id } });
  if (said.status === "succeeded") await move(tx, refundMover, { ...by, action: "settle" });
  if (said.status === "failed" || said.status === "canceled") {
    const failed = await move(tx, refundMover, { ...by, action: "fail" });
    if (failed.ok) await tx.refund.update({ where: { id }, data: { failure: "provider", providerRefund: null } });
  }
}
