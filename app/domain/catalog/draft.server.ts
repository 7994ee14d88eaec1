import { type Actor, hasRole, memberOf } from "#app/core/actor.ts";
import { type Result, refuse } from "#app/core/result.ts";
import { allOrNothing } from "#app/platform/db/all-or-nothing.server.ts";
import type { Tx } from "#app/platform/db/db.server.ts";

export type Draft = {
  versionId: string;
  productId: string;
  enterpriseId: string;
  edition: number;
  liveVersionId: string | null;
};

/** The draft of a product, locked, if this person may write it: a stranger's draft is no draft. */
export async function lockedDraft(tx: Tx, actor: Actor, productId: string): Promise<Draft | null> {
  await tx.$executeRaw`SELECT FROM product WHERE id = ${productId}::uuid FOR NO KEY UPDATE`;
  const row = await tx.listingVersion.findFirst({
    where: { productId, state: "draft" },
    select: { id: true, edition: true, product: { select: { enterpriseId: true, liveVersionId: true } } },
  });
  if (!row || !memberOf(actor, row.product.enterpriseId, "catalog")) return null;
  return {
    versionId: row.id,
    productId,
    enterpriseId: row.product.enterpriseId,
    edition: row.edition,
    liveVersionId: row.product.liveVersionId,
  };
}

type Change = {
  actor: Actor;
  productId: string;
  now: Date /** What the form was drawn from, where it holds fields. */;
  edition?: number;
};

/**
 * Changes the draft of a product. A form that was drawn before somebody else saved is refused, so that nobody's words
 * are lost unseen; what was typed is shown again.
 */
export async function changeDraft(
  { actor, productId, now, edition }: Change,
  work: (tx: Tx, draft: Draft) => Promise<Result>,
): Promise<Result> {
  return allOrNothing(async (tx) => {
    const draft = await lockedDraft(tx, actor, productId);
    if (!draft) return refuse((await isKnownTo(tx, actor, productId)) ? "catalog.refused.noDraft" : "notFound");
    if (edition !== undefined && edition !== draft.edition) return refuse("catalog.refused.editedElsewhere");
    const result = await work(tx, draft);
    if (result.ok) {
      await tx.listingVersion.update({
        where: { id: draft.versionId },
        data: { changedAt: now, edition: { increment: 1 } },
      });
    }
    return result;
  });
}

/** Whether this person may know that the product exists; whoever may not is told what a wrong address is told. */
export async function isKnownTo(tx: Tx, actor: Actor, productId: string): Promise<boolean> {
  const product = await tx.product.findUnique({ where: { id: productId }, select: { enterpriseId: true } });
  return product !== null && (memberOf(actor, product.enterpriseId, "catalog") || hasRole(actor, "consultant"));
}
