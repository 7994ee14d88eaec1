import { type Actor, personOf, system } from "#app/core/actor.ts";
import { newId } from "#app/core/ids.ts";
import { coverVariants } from "#app/domain/licences/licences.server.ts";
import { publishPhotos } from "#app/domain/media/media.server.ts";
import type { Tx } from "#app/platform/db/db.server.ts";
import { move } from "#app/platform/history/history.server.ts";
import { ownListing, productMover } from "./listing.movers.server.ts";
import { priceAfter } from "./price.rules.ts";

type Approval = { versionId: string; actor: Actor; now: Date };

const approver = system("approval");

/**
 * What approval does, in the transaction of the move itself: the product points at this version, its prices and
 * measures hold, the former live version is superseded. Throws when a step cannot be taken: then nothing was.
 */
export async function applyApproval(tx: Tx, { versionId, actor, now }: Approval): Promise<void> {
  const version = await tx.listingVersion.findUniqueOrThrow({
    where: { id: versionId },
    include: { product: true, photos: true, variants: { include: { licences: true } } },
  });
  const { product } = version;
  const former = product.liveVersionId;
  await tx.product.update({
    where: { id: product.id },
    data: {
      liveVersionId: versionId,
      categoryCode: version.categoryCode,
      firstLiveAt: product.firstLiveAt ?? now,
      revision: { increment: 1 },
    },
  });
  if (product.state === "neverLive")
    await must(move(tx, productMover, { actor: approver, id: product.id, action: "goLive", now }));
  if (former) await must(move(tx, ownListing, { actor: approver, id: former, action: "supersede", now }));
  for (const variant of version.variants) {
    await applyVariant(tx, variant, { versionId, actor, submittedAt: version.submittedAt ?? now, now });
  }
  await tx.variant.updateMany({
    where: { productId: product.id, retiredAt: null, id: { notIn: version.variants.map((one) => one.variantId) } },
    data: { retiredAt: now },
  });
  await publishPhotos(
    tx,
    version.photos.map((one) => one.photoId),
    now,
  );
  for (const variant of version.variants) {
    const licenceIds = variant.licences.map((one) => one.licenceId);
    if (licenceIds.length > 0) await coverVariants(tx, { licenceIds, variantIds: [variant.variantId], now });
  }
}

type VersionVariant = {
  variantId: string;
  proposedPrice: bigint | null;
  weightGrams: number | null;
  lengthMm: number | null;
  widthMm: number | null;
  heightMm: number | null;
};

type Judged = Approval & { submittedAt: Date };

async function applyVariant(tx: Tx, variant: VersionVariant, judged: Judged): Promise<void> {
  const { versionId, actor, submittedAt, now } = judged;
  const { variantId, proposedPrice, weightGrams, lengthMm, widthMm, heightMm } = variant;
  const before = await tx.variant.findUniqueOrThrow({ where: { id: variantId }, select: { price: true } });
  const moved = await tx.priceChange.findFirst({
    where: { variantId, at: { gt: submittedAt } },
    orderBy: { at: "asc" },
    select: { before: true },
  });
  const price = priceAfter({
    proposed: proposedPrice,
    asSubmitted: moved ? moved.before : before.price,
    today: before.price,
  });
  await tx.variant.update({
    where: { id: variantId },
    data: {
      ...(proposedPrice === null ? {} : { price, reviewedPrice: proposedPrice }),
      weightGrams,
      lengthMm,
      widthMm,
      heightMm,
      retiredAt: null,
    },
  });
  if (proposedPrice === null || price === null) return;
  await tx.priceChange.create({
    data: {
      id: newId(now.getTime()),
      variantId,
      before: before.price,
      after: price,
      reviewed: true,
      versionId,
      byId: personOf(actor),
      at: now,
    },
  });
}

async function must(result: ReturnType<typeof move>): Promise<void> {
  const moved = await result;
  if (!moved.ok) throw new Error(`approval cannot finish: ${moved.code}`);
}
