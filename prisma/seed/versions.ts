import { addDays } from "#app/core/time.ts";
import { contentHash } from "#app/domain/catalog/content.hash.server.ts";
import type { Content } from "#app/domain/catalog/content.ts";
import type { SeedContext } from "./context.ts";
import { seedGrades } from "./curation.ts";
import { demoOwners, enterpriseId } from "./enterprises.ts";
import type { Product } from "./goods/prepare.ts";
import { chance, seedId } from "./ids.ts";
import { seedVersionEvents } from "./listing-events.ts";

/** When a product was approved: between ten days and ten months ago. */
export const approvedAt = ({ slug }: Product, now: Date): Date =>
  addDays(now, -10 - Math.floor(chance(`approved:${slug}`) * 290));

/** The demo's owners wrote their own goods, the consultant all others. */
export const authorOf = ({ maker }: Product, people: SeedContext["people"]): string => {
  if (maker.key === demoOwners.pemilik) return people.get("pemilik") ?? "";
  return people.get(maker.key === demoOwners.pemilik2 ? "pemilik2" : "konsultan") ?? "";
};

/** Born as drafts with all their parts, then moved along the lifecycle: the database knows no other way. */
export async function seedVersions(
  context: SeedContext,
  versions: readonly { product: Product; content: Content }[],
): Promise<void> {
  const { db, now, people } = context;
  await db.listingVersion.createMany({
    data: versions.map(({ product, content }) => {
      const at = approvedAt(product, now);
      const author = authorOf(product, people);
      return {
        id: product.versionId,
        productId: product.id,
        number: 1,
        categoryCode: content.categoryCode,
        nameId: content.name.id,
        nameEn: content.name.en,
        storyId: content.story.id,
        storyEn: content.story.en,
        compositionId: content.composition.id,
        compositionEn: content.composition.en,
        allergens: content.allergens,
        storage: content.storage,
        shelfLifeDays: content.shelfLifeDays,
        producer: content.producer,
        attributes: content.attributes,
        hash: contentHash(content),
        weight: "C" as const,
        authorId: author,
        createdAt: addDays(at, -8),
        changedAt: addDays(at, -5),
        submittedAt: addDays(at, -5),
        submittedById: author,
        decidedAt: at,
      };
    }),
  });
  await db.listingVersionPhoto.createMany({
    data: versions.flatMap(({ product, content }) =>
      content.photos.map((photo, position) => ({ ...photo, versionId: product.versionId, position })),
    ),
  });
  const packs = versions.flatMap(({ product, content }) =>
    content.variants.map(({ licenceIds, ...pack }, position) => ({
      row: { ...pack, id: seedId(`face:${pack.variantId}`), versionId: product.versionId, position },
      licenceIds,
    })),
  );
  await db.listingVersionVariant.createMany({ data: packs.map(({ row }) => row) });
  await db.listingVersionVariantLicence.createMany({
    data: packs.flatMap(({ row, licenceIds }) =>
      licenceIds.map((licenceId) => ({ versionVariantId: row.id, licenceId })),
    ),
  });
  for (const state of ["submitted", "inReview", "approved"] as const) {
    await db.listingVersion.updateMany({
      where: { id: { in: versions.map(({ product }) => product.versionId) } },
      data: { state },
    });
  }
  await db.$executeRaw`
    UPDATE product SET state = 'live', live_version_id = version.id, revision = 1,
      first_live_at = version.decided_at, live_since = version.decided_at
    FROM listing_version version WHERE version.product_id = product.id`;
  await seedVersionEvents(
    context,
    versions.map(({ product }) => {
      const at = approvedAt(product, now);
      return {
        versionId: product.versionId,
        product: {
          id: product.id,
          enterpriseId: enterpriseId(product.maker),
          live: { authorId: authorOf(product, people) },
        },
        at: addDays(at, -5),
        begun: addDays(at, -8),
        moves: [
          { action: "claim" as const, at: addDays(at, -1), by: "kurator" as const },
          { action: "approve" as const, at, by: "system" as const },
        ],
      };
    }),
  );
  await seedGrades(
    db,
    versions.map(({ product, content }) => ({
      productId: product.id,
      versionId: product.versionId,
      versionHash: contentHash(content),
      group: product.category.checklist,
      score: 5600 + Math.floor(Math.sqrt(chance(`score:${product.slug}`)) * 3900),
      decidedAt: approvedAt(product, now),
      curatorId: people.get("kurator") ?? "",
    })),
  );
}
