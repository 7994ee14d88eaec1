import { type Actor, personOf } from "#app/core/actor.ts";
import { done, type Result, refuse } from "#app/core/result.ts";
import { putBackLines } from "#app/domain/orders/orders.server.ts";
import { clock } from "#app/platform/clock.server.ts";
import { allOrNothing } from "#app/platform/db/all-or-nothing.server.ts";
import { db, type Tx } from "#app/platform/db/db.server.ts";
import { move } from "#app/platform/history/history.server.ts";
import { quantitiesLeft } from "./refund.commands.server.ts";
import type { RefundStep } from "./refund.desk.schema.ts";
import { refundMover } from "./refund.mover.server.ts";

/**
 * What finance does with a refund: the table says what may follow. Where money goes out again the database counts it
 * again; here the same is said in words first.
 */
export function decideRefund(actor: Actor, { orderId, refund: id, action, byHand, note }: RefundStep): Promise<Result> {
  const now = clock.now();
  return allOrNothing(async (tx) => {
    const refund = await tx.refund.findFirst({
      where: { id, orderId },
      select: {
        amount: true,
        attemptId: true,
        restock: true,
        lines: { select: { orderLineId: true, quantity: true } },
      },
    });
    if (!refund) return refuse("notFound");
    if (action === "reject" && note === null) return refuse("payments.refused.noteMissing", { field: "note" });
    if (action === "settle" && note === null) return refuse("payments.refused.evidenceMissing", { field: "note" });
    if (action === "retry") {
      if (!(await isLeft(tx, refund))) return refuse("payments.refused.refundCap");
      await tx.refund.updateMany({ where: { id, state: "failed" }, data: { byHand, failure: null } });
    }
    const moved = await move(tx, refundMover, { actor, id, action, note, now });
    if (!moved.ok) return moved;
    if (action === "approve" || action === "retry") {
      await tx.refund.update({ where: { id }, data: { approvedById: personOf(actor) } });
    }
    if (action === "approve" && refund.restock) await putBackLines(tx, { refundId: id, lines: refund.lines, now });
    return done();
  });
}

type Part = { attemptId: string; amount: bigint; lines: readonly { orderLineId: string; quantity: number }[] };

async function isLeft(tx: Tx, { attemptId, amount, lines }: Part): Promise<boolean> {
  await tx.$executeRaw`SELECT 1 FROM payment_attempt WHERE id = ${attemptId}::uuid FOR NO KEY UPDATE`;
  const from = await tx.paymentAttempt.findUniqueOrThrow({ where: { id: attemptId } });
  const left = await quantitiesLeft(
    tx,
    lines.map((line) => line.orderLineId),
  );
  return (
    from.captured - from.refundedTotal >= amount &&
    lines.every(({ orderLineId, quantity }) => quantity <= (left.get(orderLineId) ?? 0))
  );
}

/** The refunds of a parcel, asked by its workflow before it counts as paid back. */
export const parcelRefundSettled = async (tx: Tx, parcelId: string): Promise<boolean> =>
  (await tx.refund.count({ where: { parcelId, state: "settled", reason: { not: "line" } } })) > 0;

export const parcelsAskedFor = async (orderId: string): Promise<ReadonlySet<string>> => {
  const rows = await db.refund.findMany({
    where: { orderId, parcelId: { not: null }, reason: { not: "line" }, state: { not: "rejected" } },
    select: { parcelId: true },
  });
  return new Set(rows.flatMap(({ parcelId }) => (parcelId ? [parcelId] : [])));
};
