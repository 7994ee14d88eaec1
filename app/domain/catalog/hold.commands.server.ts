import { type Actor, memberOf, personOf } from "#app/core/actor.ts";
import { newId } from "#app/core/ids.ts";
import { done, type Result, refuse } from "#app/core/result.ts";
import { db, inTransaction, type Tx } from "#app/platform/db/db.server.ts";
import { record } from "#app/platform/history/history.server.ts";

export type HoldKind = "owner" | "licence" | "quality" | "enterprise" | "recall";

type NewHold = { productId: string; kind: HoldKind; reason: string | null; now: Date };

/** Takes a product off sale without touching its state. One open hold of a kind: a second one changes nothing. */
export async function openHold(tx: Tx, actor: Actor, { productId, kind, reason, now }: NewHold): Promise<boolean> {
  const opened = await tx.$executeRaw`
    INSERT INTO hold (id, product_id, kind, reason, since, by_id)
    VALUES (${newId(now.getTime())}::uuid, ${productId}::uuid, ${kind}::hold_kind, ${reason}, ${now}, ${personOf(actor)}::uuid)
    ON CONFLICT DO NOTHING`;
  if (opened > 0) await noted(tx, actor, { productId, kind, action: "open", now });
  return opened > 0;
}

export async function endHold(
  tx: Tx,
  actor: Actor,
  { productId, kind, now }: { productId: string; kind: HoldKind; now: Date },
): Promise<boolean> {
  const { count } = await tx.hold.updateMany({
    where: { productId, kind, until: null },
    data: { until: now, endedById: personOf(actor) },
  });
  if (count > 0) await noted(tx, actor, { productId, kind, action: "end", now });
  return count > 0;
}

/** The hold of a kind that stands open on a product, by its id. */
export async function openHoldOf(productId: string, kind: HoldKind): Promise<string | null> {
  const hold = await db.hold.findFirst({ where: { productId, kind, until: null }, select: { id: true } });
  return hold?.id ?? null;
}

/** The owner's own pause, from the desk. */
export async function pauseProduct(
  actor: Actor,
  { productId, pause, now }: { productId: string; pause: boolean; now: Date },
): Promise<Result> {
  return inTransaction(async (tx) => {
    const product = await tx.product.findUnique({ where: { id: productId }, select: { enterpriseId: true } });
    if (!product || !memberOf(actor, product.enterpriseId, "catalog")) return refuse("notFound");
    if (pause) await openHold(tx, actor, { productId, kind: "owner", reason: null, now });
    else await endHold(tx, actor, { productId, kind: "owner", now });
    return done();
  });
}

type Noted = { productId: string; kind: HoldKind; action: "open" | "end"; now: Date };

async function noted(tx: Tx, actor: Actor, { productId, kind, action, now }: Noted): Promise<void> {
  const { enterpriseId } = await tx.product.update({
    where: { id: productId },
    data: { revision: { increment: 1 } },
    select: { enterpriseId: true },
  });
  await record(tx, {
    flow: "hold",
    action,
    subject: { kind: "product", id: productId },
    subjects: [{ kind: "enterprise", id: enterpriseId }],
    actor,
    details: { kind },
    now,
  });
}
