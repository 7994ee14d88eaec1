import { type Actor, memberOf, personOf } from "#app/core/actor.ts";
import { newId } from "#app/core/ids.ts";
import { done, type Result, refuse } from "#app/core/result.ts";
import { allOrNothing } from "#app/platform/db/all-or-nothing.server.ts";
import { inTransaction, isUnique, type Tx } from "#app/platform/db/db.server.ts";
import { move, record } from "#app/platform/history/history.server.ts";
import { changesOf, weightOf } from "./change.rules.ts";
import { contentHash } from "./content.hash.server.ts";
import { contentOf } from "./content.queries.server.ts";
import { isLeaf } from "./draft.commands.server.ts";
import { ownListing, productMover } from "./listing.movers.server.ts";
import type { NewListingForm } from "./listing.schema.ts";
import { freeSlug } from "./slug.queries.server.ts";
import { newVariant } from "./variant.commands.server.ts";

type NewListing = { enterpriseId: string; form: NewListingForm; now: Date };

/** A product with an empty draft and one pack: the wizard goes on from there. */
export async function createListing(
  actor: Actor,
  { enterpriseId, form, now }: NewListing,
): Promise<Result<{ productId: string }>> {
  const authorId = personOf(actor);
  if (!authorId || !memberOf(actor, enterpriseId, "catalog")) return refuse("notFound");
  return inTransaction(async (tx) => {
    const { nameId, categoryCode } = form;
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
  });
}

type Of = { productId: string; now: Date };

/** Freezes what was written, with its hash and the weight of what changed, and sends it to curation. */
export async function submitListing(actor: Actor, { productId, now }: Of): Promise<Result> {
  return onVersion(productId, "draft", async (tx, versionId) => {
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
  onVersion(productId, "draft", async (tx, id) =>
    moved(await move(tx, ownListing, { actor, id, action: "discard", now })),
  );

export async function withdrawListing(actor: Actor, { productId, now }: Of): Promise<Result> {
  return onVersion(productId, "open", async (tx, id) =>
    moved(await move(tx, ownListing, { actor, id, action: "withdraw", now })),
  );
}

/** The returned version steps back for a new draft with the same content, in one transaction. */
export async function reviseListing(actor: Actor, { productId, now }: Of): Promise<Result> {
  return onVersion(productId, "returned", async (tx, id) => {
    const stepped = moved(await move(tx, ownListing, { actor, id, action: "revise", now }));
    if (stepped.ok) await copyAsDraft(tx, actor, id, now);
    return stepped;
  });
}

/** A new draft of a live product, or of one whose last version ended without success. Buyers keep what they see. */
export async function editListing(actor: Actor, { productId, now }: Of): Promise<Result> {
  try {
    return await inTransaction(async (tx) => {
      const product = await tx.product.findUnique({
        where: { id: productId },
        select: {
          enterpriseId: true,
          liveVersionId: true,
          versions: { orderBy: { number: "desc" }, take: 1, select: { id: true } },
        },
      });
      if (!product || !memberOf(actor, product.enterpriseId, "catalog")) return refuse("notFound");
      const source = product.liveVersionId ?? product.versions[0]?.id;
      if (!source) return refuse("notFound");
      await copyAsDraft(tx, actor, source, now);
      return done();
    });
  } catch (error) {
    if (isUnique(error, "listing_version_one_open")) return refuse("catalog.refused.otherOpen");
    throw error;
  }
}

export const archiveProduct = (actor: Actor, { productId, now }: Of): Promise<Result> =>
  inTransaction(async (tx) => moved(await move(tx, productMover, { actor, id: productId, action: "archive", now })));

export const restoreProduct = (actor: Actor, { productId, now }: Of): Promise<Result> =>
  inTransaction(async (tx) => moved(await move(tx, productMover, { actor, id: productId, action: "restore", now })));

async function onVersion(
  productId: string,
  which: "draft" | "returned" | "open",
  work: (tx: Tx, versionId: string) => Promise<Result>,
): Promise<Result> {
  return allOrNothing(async (tx) => {
    const states = which === "open" ? (["submitted", "inReview", "returned"] as const) : ([which] as const);
    const row = await tx.listingVersion.findFirst({
      where: { productId, state: { in: [...states] } },
      select: { id: true },
    });
    return row ? work(tx, row.id) : refuse("notFound");
  });
}

const moved = (result: Result<unknown>): Result => (result.ok ? done() : result);

type Born = { versionId: string; productId: string; enterpriseId: string; now: Date };

const born = (tx: Tx, actor: Actor, { versionId, productId, enterpriseId, now }: Born) =>
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

async function copyAsDraft(tx: Tx, actor: Actor, sourceId: string, now: Date): Promise<void> {
  const source = await tx.listingVersion.findUniqueOrThrow({
    where: { id: sourceId },
    include: { product: true, photos: true, variants: { include: { licences: true } } },
  });
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
  for (const { id: _, licences, label, ...variant } of source.variants) {
    const id = newId(now.getTime());
    await tx.listingVersionVariant.create({ data: { ...variant, label: label ?? {}, id, versionId } });
    await tx.listingVersionVariantLicence.createMany({
      data: licences.map(({ licenceId }) => ({ versionVariantId: id, licenceId })),
    });
  }
  await born(tx, actor, { versionId, productId, enterpriseId: source.product.enterpriseId, now });
}
