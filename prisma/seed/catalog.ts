import { rupiah } from "#app/core/money.ts";
import { addDays } from "#app/core/time.ts";
import { contentHash } from "#app/domain/catalog/content.hash.server.ts";
import type { Content } from "#app/domain/catalog/content.ts";
import type { SeedContext } from "./context.ts";
import { seedGrades } from "./curation.ts";
import { demoOwners, enterpriseId } from "./enterprises.ts";
import { endingSoon, licencesFor } from "./goods/licences.ts";
import { type Product, prepareProducts } from "./goods/prepare.ts";
import { chance, seedId } from "./ids.ts";
import { seedLicences } from "./licences.ts";
import { seedVersionEvents } from "./listing-events.ts";
import { altOf, photoId, scenes, seedPictures } from "./pictures.ts";
import { seedStock } from "./stock.ts";

/** The 92 goods, each with one approved version that is live, its licences, pictures, prices, grade and stock. */
export async function seedCatalog(context: SeedContext): Promise<void> {
  const { db, now } = context;
  const products = prepareProducts();
  const licences = licencesFor(products, now);
  await seedPictures(context, products);
  await seedProducts(context, products);
  await seedLicences(context, licences);
  const licenceIds = (variantId: string): string[] =>
    licences
      .filter(({ variantIds }) => variantIds.includes(variantId))
      .map(({ id }) => id)
      .sort();
  await seedVersions(
    context,
    products.map((product) => ({ product, content: contentOf(product, licenceIds) })),
  );
  await db.hold.createMany({
    data: products
      .filter(({ slug }) => (endingSoon[slug] ?? 0) < 0)
      .map(({ id, slug }) => ({
        id: seedId(`hold:${slug}`),
        productId: id,
        kind: "licence" as const,
        reason: "Izin edar berakhir (contoh)",
        since: addDays(now, endingSoon[slug] ?? 0),
      })),
  });
  await seedStock(context, products);
}

/** When a product was approved: between ten days and ten months ago. */
const approvedAt = ({ slug }: Product, now: Date): Date =>
  addDays(now, -10 - Math.floor(chance(`approved:${slug}`) * 290));

const authorOf = ({ maker }: Product, people: SeedContext["people"]): string => {
  if (maker.key === demoOwners.pemilik) return people.get("pemilik") ?? "";
  return people.get(maker.key === demoOwners.pemilik2 ? "pemilik2" : "konsultan") ?? "";
};

async function seedProducts({ db, now, people }: SeedContext, products: readonly Product[]): Promise<void> {
  await db.product.createMany({
    data: products.map((product) => ({
      id: product.id,
      enterpriseId: enterpriseId(product.maker),
      categoryCode: product.category.code,
      slug: product.slug,
      sample: true,
      createdById: authorOf(product, people),
      createdAt: addDays(approvedAt(product, now), -8),
    })),
  });
  const variants = products.flatMap((product) => product.packs.map((pack) => ({ product, pack })));
  await db.variant.createMany({
    data: variants.map(({ product, pack }) => ({
      id: pack.variantId,
      productId: product.id,
      sku: pack.sku,
      price: pack.price,
      reviewedPrice: pack.price,
      weightGrams: pack.grams,
      lowStockMark: 5,
      createdAt: addDays(approvedAt(product, now), -8),
    })),
  });
  await db.priceChange.createMany({
    data: variants.map(({ product, pack }) => ({
      id: seedId(`price:${pack.variantId}`),
      variantId: pack.variantId,
      after: pack.price,
      reviewed: true,
      versionId: product.versionId,
      byId: people.get("kurator") ?? null,
      at: approvedAt(product, now),
    })),
  });
}

function contentOf(product: Product, licenceIds: (variantId: string) => string[]): Content {
  const { text, maker } = product;
  const { technique, care, serving } = text;
  return {
    categoryCode: product.category.code,
    name: { id: product.name, en: text.nameEn },
    story: text.story,
    composition: text.madeOf,
    allergens: product.allergens,
    claims: [],
    storage: product.storage,
    shelfLifeDays: product.shelfLifeDays,
    producer: `${maker.name} (contoh)`,
    notHalal: false,
    attributes: { ...(technique && { technique }), ...(care && { care }), ...(serving && { serving }) },
    photos: scenes.map((scene) => ({
      photoId: photoId(product.slug, scene),
      altId: altOf(product.name, scene).id,
      altEn: altOf(text.nameEn, scene).en,
    })),
    variants: product.packs.map((pack) => ({
      variantId: pack.variantId,
      name: pack.name,
      netQuantity: pack.net.quantity,
      netUnit: pack.net.unit,
      packaging: pack.packaging,
      barcode: null,
      label: {},
      proposedPrice: rupiah(pack.price),
      weightGrams: pack.grams,
      lengthMm: null,
      widthMm: null,
      heightMm: null,
      licenceIds: licenceIds(pack.variantId),
    })),
  };
}

/** Born as drafts with all their parts, then moved along the lifecycle: the database knows no other way. */
async function seedVersions(
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
