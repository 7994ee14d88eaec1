import type { Actor } from "#app/core/actor.ts";
import { personOf } from "#app/core/actor.ts";
import { newId } from "#app/core/ids.ts";
import { done, type Result, refuse } from "#app/core/result.ts";
import { addHours } from "#app/core/time.ts";
import { keepPaymentPaper } from "#app/domain/media/media.server.ts";
import { lockedOrder, productsOf, prolongHold } from "#app/domain/orders/orders.server.ts";
import { PROOF_HOURS } from "#app/domain/orders/orders.ts";
import { clock } from "#app/platform/clock.server.ts";
import { db, inTransaction, type Tx } from "#app/platform/db/db.server.ts";
import { record } from "#app/platform/history/history.server.ts";
import { MOST_PROOFS } from "./hand.schema.ts";

type Proof = { orderId: string; file: Uint8Array; note: string | null };

/**
 * The buyer shows a transfer or a QRIS payment: nothing is believed, but the goods wait until somebody has looked.
 * The caller has seen the account or the signed link.
 */
export async function sendProof(actor: Actor, { orderId, file, note }: Proof): Promise<Result> {
  const waits = await db.paymentAttempt.findFirst({
    where: { orderId, outcome: "open", method: { in: ["transfer", "qris"] } },
    select: { id: true, paymentEvidences: { select: { id: true } } },
  });
  if (!waits) return refuse("payments.refused.closed");
  const full = refuse("payments.refused.proofsFull", { params: { most: MOST_PROOFS } });
  if (waits.paymentEvidences.length >= MOST_PROOFS) return full;
  const paper = await keepPaymentPaper({ orderId, file });
  if (!paper.ok) return { ...paper, field: "photo" };
  const now = clock.now();
  return inTransaction(async (tx) => {
    const order = await lockedOrder(tx, orderId);
    if (order?.state !== "placed") return refuse("payments.refused.closed");
    if ((await tx.paymentEvidence.count({ where: { attemptId: waits.id } })) >= MOST_PROOFS) return full;
    await tx.paymentEvidence.create({
      data: {
        ...{ id: newId(now.getTime()), attemptId: waits.id, documentId: paper.value.documentId, note, sentAt: now },
      },
    });
    await keepWaiting(tx, { orderId, attemptId: waits.id, now });
    await told(tx, { actor, orderId, action: "sendProof", note: null, now });
    return done();
  });
}

/** A proof nobody has looked at yet keeps the goods a day longer. */
export async function keepWaiting(
  tx: Tx,
  { orderId, attemptId, now }: { orderId: string; attemptId: string; now: Date },
) {
  const until = addHours(now, PROOF_HOURS);
  await prolongHold(tx, { orderId, until });
  await tx.paymentAttempt.updateMany({
    where: { id: attemptId, outcome: "open", expiresAt: { lt: until } },
    data: { expiresAt: until },
  });
}

type Told = { actor: Actor; orderId: string; action: "sendProof" | "refuseProof"; note: string | null; now: Date };

/** A line of the order's own history; its state stays as it is. */
export async function told(tx: Tx, { actor, orderId, action, note, now }: Told): Promise<void> {
  const products = await productsOf(tx, orderId);
  await record(tx, {
    ...{ flow: "order", action, actor, note, now, subject: { kind: "order", id: orderId } },
    subjects: products.map((id) => ({ kind: "product" as const, id })),
  });
}

/** Whoever looked says so on every proof still waiting for this attempt. */
export async function judgeProofs(
  tx: Tx,
  {
    attemptId,
    actor,
    accepted,
    note,
    now,
  }: { attemptId: string; actor: Actor; accepted: boolean; note: string; now: Date },
): Promise<number> {
  const { count } = await tx.paymentEvidence.updateMany({
    where: { attemptId, judgedAt: null },
    data: { judgedAt: now, judgedById: personOf(actor), accepted, judgedNote: note },
  });
  return count;
}
