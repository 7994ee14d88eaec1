import { type Actor, personOf } from "#app/core/actor.ts";
import { done, type Result, refuse } from "#app/core/result.ts";
import { allOrNothing } from "#app/platform/db/all-or-nothing.server.ts";
import { inTransaction, type Tx } from "#app/platform/db/db.server.ts";
import { move } from "#app/platform/history/history.server.ts";
import { changesOf, weightOf } from "./change.rules.ts";
import { contentHash } from "./content.hash.server.ts";
import { contentOf } from "./content.queries.server.ts";
import { isKnownTo } from "./draft.server.ts";
import { copyAsDraft } from "./listing.birth.server.ts";
import { ownListing, productMover } from "./listing.movers.server.ts";

type Of = { productId: string; now: Date };

/** Freezes what was written, with its hash and the weight of what changed, and sends it to curation. */
export async function submitListing(actor: Actor, { productId, now }: Of): Promise<Result> {
  return onVersion({ actor, productId, which: "draft" }, async (tx, versionId) => {
    const content = await contentOf(versionId, tx);
    const product = await tx.product.findUniqueOrThrow({
      where: { id: productId },
      select: { liveVersionId: true, variants: { select: { id: true, reviewedPrice: true } } },
    });
    if (!content) return refuse("notFound");
    const live = product.liveVersionId ? await contentOf(product.liveVersionId, tx) : null;
    const reviewed = new Map(
      product.variants.flatMap((one) =>
        one.reviewedPrice === null ? [] : [[one.id, Number(one.reviewedPrice)] as const],
      ),
    );
    await tx.listingVersion.update({
      where: { id: versionId },
      data: {
        hash: contentHash(content),
        weight: weightOf(live && changesOf(live, content, reviewed)),
        submittedAt: now,
        submittedById: personOf(actor),
      },
    });
    return moved(await move(tx, ownListing, { actor, id: versionId, action: "submit", now }));
  });
}

export const discardListing = (actor: Actor, { productId, now }: Of): Promise<Result> =>
  onVersion({ actor, productId, which: "draft" }, async (tx, id) =>
    moved(await move(tx, ownListing, { actor, id, action: "discard", now })),
  );

export async function withdrawListing(actor: Actor, { productId, now }: Of): Promise<Result> {
  return onVersion({ actor, productId, which: "open" }, async (tx, id) =>
    moved(await move(tx, ownListing, { actor, id, action: "withdraw", now })),
  );
}

/** The returned version steps back for a new draft with the same content, in one transaction. */
export async function reviseListing(actor: Actor, { productId, now }: Of): Promise<Result> {
  return onVersion({ actor, productId, which: "returned" }, async (tx, id) => {
    const stepped = moved(await move(tx, ownListing, { actor, id, action: "revise", now }));
    if (stepped.ok) await copyAsDraft(tx, actor, id, now);
    return stepped;
  });
}

export const archiveProduct = (actor: Actor, { productId, now }: Of): Promise<Result> =>
  inTransaction(async (tx) => moved(await move(tx, productMover, { actor, id: productId, action: "archive", now })));

export const restoreProduct = (actor: Actor, { productId, now }: Of): Promise<Result> =>
  inTransaction(async (tx) => moved(await move(tx, productMover, { actor, id: productId, action: "restore", now })));

const stands = { draft: ["draft"], returned: ["returned"], open: ["submitted", "inReview", "returned"] } as const;

/**
 * The version a step is meant for. A draft's product is locked as for saving, so that what is frozen is what was
 * last saved. A second click finds the step already taken, which is not the same as finding nothing.
 */
async function onVersion(
  { actor, productId, which }: { actor: Actor; productId: string; which: keyof typeof stands },
  work: (tx: Tx, versionId: string) => Promise<Result>,
): Promise<Result> {
  return allOrNothing(async (tx) => {
    if (which === "draft") await tx.$executeRaw`SELECT FROM product WHERE id = ${productId}::uuid FOR NO KEY UPDATE`;
    const row = await tx.listingVersion.findFirst({
      where: { productId, state: { in: [...stands[which]] } },
      select: { id: true },
    });
    return row
      ? work(tx, row.id)
      : refuse((await isKnownTo(tx, actor, productId)) ? "workflow.wrongState" : "notFound");
  });
}

const moved = (result: Result<unknown>): Result => (result.ok ? done() : result);
