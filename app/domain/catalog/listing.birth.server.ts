import { type Actor, memberOf, personOf } from "#app/core/actor.ts";
import { newId } from "#app/core/ids.ts";
import { done, type Result, refuse } from "#app/core/result.ts";
import { allOrNothing } from "#app/platform/db/all-or-nothing.server.ts";
import { inTransaction, isUnique, type Tx } from "#app/platform/db/db.server.ts";
import { record } from "#app/platform/history/history.server.ts";
import { isLeaf } from "./draft.commands.server.ts";
import type { NewListingForm } from "./listing.schema.ts";
import { freeSlug, pastSlugRace } from "./slug.server.ts";
import { newVariant } from "./variant.commands.server.ts";

type NewListing = { enterpriseId: string; form: NewListingForm; now: Date };

/** A product with an empty draft and one pack: the wizard goes on from there. */
export async function createListing(
  actor: Actor,
  { enterpriseId, form, now }: NewListing,
): Promise<Result<{ productId: string }>> {
  const authorId = personOf(actor);
  if (!authorId || !memberOf(actor, enterpriseId, "catalog")) return refuse("notFound");
  const { nameId, categoryCode } = form;
  return pastSlugRace(() =>
    allOrNothing(async (tx) => {
      if (!(await isLeaf(tx, categoryCode))) return refuse("form.badChoice", { field: "categoryCode" });
      const productId = newId(now.getTime());
      const slug = await freeSlug(tx, nameId, productId);
      await tx.product.create({
        data: { id: productId, enterpriseId, categoryCode, slug, createdById: authorId, createdAt: now },
      });
      const versionId = newId(now.getTime());
      await tx.listingVersion.create({
        data: { id: versionId, productId, number: 1, categoryCode, nameId, authorId, createdAt: now, changedAt: now },
      });
      await newVariant(tx, { productId, versionId }, { position: 0, now });
      await born(tx, actor, { versionId, productId, enterpriseId, now });
      return done({ productId });
    }),
  );
}

/** A new draft of a live product, or of one whose last version ended without success. Buyers keep what they see. */
export async function editListing(actor: Actor, { productId, now }: { productId: string; now: Date }): Promise<Result> {
  try {
    return await inTransaction(async (tx) => {
      const product = await tx.product.findUnique({
        where: { id: productId },
        select: {
          enterpriseId: true,
          liveVersionId: true,
          state: true,
          versions: { orderBy: { number: "desc" }, take: 1, select: { id: true } },
        },
      });
      if (!product || !memberOf(actor, product.enterpriseId, "catalog")) return refuse("notFound");
      const source = product.liveVersionId ?? product.versions[0]?.id;
      if (!source) return refuse("notFound");
      if (product.state === "archived") return refuse("workflow.wrongState");
      await copyAsDraft(tx, actor, source, now);
      return done();
    });
  } catch (error) {
    if (isUnique(error)) return refuse("catalog.refused.otherOpen");
    throw error;
  }
}

/** The next version of the same product with everything the source says. Another open version makes it fail. */
export async function copyAsDraft(tx: Tx, actor: Actor, sourceId: string, now: Date): Promise<void> {
  const source = await tx.listingVersion.findUniqueOrThrow({
    where: { id: sourceId },
    include: {
      product: true,
      photos: true,
      variants: { include: { licences: true, variant: { select: { price: true } } } },
    },
  });
  const fromShelf = source.product.liveVersionId === sourceId;
  const last = await tx.listingVersion.aggregate({ where: { productId: source.productId }, _max: { number: true } });
  const versionId = newId(now.getTime());
  const { nameId, nameEn, storyId, storyEn, compositionId, compositionEn, allergens, claims, storage } = source;
  const { shelfLifeDays, producer, notHalal, categoryCode, productId } = source;
  await tx.listingVersion.create({
    data: {
      ...{ nameId, nameEn, storyId, storyEn, compositionId, compositionEn, allergens, claims, storage },
      ...{ shelfLifeDays, producer, notHalal, categoryCode, productId },
      attributes: source.attributes ?? {},
      id: versionId,
      number: (last._max.number ?? 0) + 1,
      basedOnId: sourceId,
      authorId: personOf(actor) ?? source.authorId,
      createdAt: now,
      changedAt: now,
    },
  });
  await tx.listingVersionPhoto.createMany({ data: source.photos.map((photo) => ({ ...photo, versionId })) });
  for (const { id: _, licences, label, variant: pack, ...variant } of source.variants) {
    const id = newId(now.getTime());
    // The price on the shelf may have moved since it was reviewed: a new version starts from what buyers pay today.
    const proposedPrice = (fromShelf ? pack.price : null) ?? variant.proposedPrice;
    await tx.listingVersionVariant.create({ data: { ...variant, proposedPrice, label: label ?? {}, id, versionId } });
    await tx.listingVersionVariantLicence.createMany({
      data: licences.map(({ licenceId }) => ({ versionVariantId: id, licenceId })),
    });
  }
  await born(tx, actor, { versionId, productId, enterpriseId: source.product.enterpriseId, now });
}

type Born = { versionId: string; productId: string; enterpriseId: string; now: Date };

export const born = (tx: Tx, actor: Actor, { versionId, productId, enterpriseId, now }: Born) =>
  record(tx, {
    flow: "listingVersion",
    action: "draft",
    to: "draft",
    subject: { kind: "listingVersion", id: versionId },
    subjects: [
      { kind: "product", id: productId },
      { kind: "enterprise", id: enterpriseId },
    ],
    actor,
    now,
  });
