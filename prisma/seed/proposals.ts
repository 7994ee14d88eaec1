import { addDays } from "#app/core/time.ts";
import { contentHash } from "#app/domain/catalog/content.hash.server.ts";
import { contentOf } from "#app/domain/catalog/content.queries.server.ts";
import type { Content } from "#app/domain/catalog/content.ts";
import { openListingStates } from "#app/domain/catalog/listing.lifecycle.ts";
import type { SeedContext } from "./context.ts";
import { seedId } from "./ids.ts";

export type LiveProduct = {
  id: string;
  slug: string;
  enterpriseId: string;
  live: { id: string; number: number; authorId: string };
};

/** The first product, by its address, that fits and is not used yet. */
export async function liveProduct(
  { db }: SeedContext,
  fits: { checklistCode?: string; enterpriseId?: string },
  used: Set<string>,
): Promise<LiveProduct | null> {
  const { checklistCode, enterpriseId } = fits;
  const product = await db.product.findFirst({
    where: {
      state: "live",
      id: { notIn: [...used] },
      holds: { none: { until: null } },
      versions: { none: { state: { in: [...openListingStates] } } },
      ...(checklistCode ? { category: { checklistCode } } : {}),
      ...(enterpriseId ? { enterpriseId } : {}),
    },
    orderBy: { slug: "asc" },
    select: {
      id: true,
      slug: true,
      enterpriseId: true,
      liveVersion: { select: { id: true, number: true, authorId: true } },
    },
  });
  if (!product?.liveVersion) return null;
  used.add(product.id);
  const { liveVersion: live, ...rest } = product;
  return { ...rest, live };
}

type Proposal = { product: LiveProduct; change: (content: Content) => Content; at: Date; light?: boolean | undefined };

/** A new version of a live product, written the day before it was submitted. */
export async function propose({ db }: SeedContext, { product, change, at, light }: Proposal): Promise<string> {
  const { live } = product;
  const before = await contentOf(live.id, db);
  if (!before) throw new Error(`${product.slug} has no content`);
  const content = change(before);
  const id = seedId(`waiting:${product.slug}`);
  const { name, story, composition, attributes, photos, variants, ...plain } = content;
  await db.listingVersion.create({
    data: {
      ...plain,
      id,
      productId: product.id,
      number: live.number + 1,
      basedOnId: live.id,
      weight: light ? "B" : "C",
      authorId: live.authorId,
      attributes,
      nameId: name.id,
      nameEn: name.en,
      storyId: story.id,
      storyEn: story.en,
      compositionId: composition.id,
      compositionEn: composition.en,
      hash: contentHash(content),
      createdAt: addDays(at, -1),
      changedAt: at,
      submittedAt: at,
      submittedById: live.authorId,
      photos: { create: photos.map((photo, position) => ({ ...photo, position })) },
    },
  });
  for (const [position, { licenceIds, ...pack }] of variants.entries()) {
    const licences = { create: licenceIds.map((licenceId) => ({ licenceId })) };
    const faceId = seedId(`waiting:${pack.variantId}`);
    await db.listingVersionVariant.create({ data: { ...pack, id: faceId, versionId: id, position, licences } });
  }
  await db.listingVersion.update({ where: { id }, data: { state: "submitted" } });
  return id;
}

/** The second curator takes the first seat of a version. */
export async function sit({ db, people, now }: SeedContext, { versionId, at }: { versionId: string; at: Date }) {
  const version = await db.listingVersion.findUniqueOrThrow({
    where: { id: versionId },
    select: { hash: true, category: { select: { checklistCode: true } } },
  });
  const checklist = await db.checklist.findFirstOrThrow({
    where: { group: version.category.checklistCode ?? "craft", validFrom: { lte: now } },
    orderBy: { version: "desc" },
  });
  const review = await db.review.create({
    data: {
      id: seedId(`review:${versionId}`),
      versionId,
      seat: 1,
      curatorId: people.get("kurator2") ?? "",
      checklistId: checklist.id,
      versionHash: version.hash ?? "",
      claimedAt: at,
      touchedAt: at,
    },
  });
  await db.listingVersion.update({ where: { id: versionId }, data: { state: "inReview" } });
  return review;
}
