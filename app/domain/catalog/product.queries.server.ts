import type { Language } from "#app/core/actor.ts";
import { type Rupiah, rupiah } from "#app/core/money.ts";
import { clock } from "#app/platform/clock.server.ts";
import { db } from "#app/platform/db/db.server.ts";
import { contentOf } from "./content.queries.server.ts";
import type { NetUnit, PackagingKind } from "./content.ts";
import { wordsIn } from "./language.rules.ts";
import { sellableOf } from "./sellable.queries.server.ts";

export type ProductPage = {
  productId: string;
  slug: string;
  name: string;
  story: string;
  composition: string;
  /** Kinds; their words are `catalog.allergen.<kind>`. */
  allergens: string[];
  /** A kind; its words are `catalog.storage.<kind>`. */
  storage: string | null;
  shelfLifeDays: number | null;
  claims: string[];
  producer: string | null;
  notHalal: boolean;
  /** By kind (`catalog.attribute.<kind>`), already in the reader's language. */
  attributes: Record<string, string>;
  sample: boolean;
  versionId: string;
  versionNumber: number;
  liveSince: Date;
  categoryCode: string;
  enterpriseId: string;
  photos: { photoId: string; alt: string }[];
  sellable: boolean;
  variants: ProductPageVariant[];
};

export type ProductPageVariant = {
  variantId: string;
  name: string;
  sku: string;
  price: Rupiah;
  struckPrice: Rupiah | null;
  netQuantity: number | null;
  netUnit: NetUnit | null;
  weightGrams: number;
  packaging: PackagingKind | null;
  available: number;
  barcode: string | null;
  licenceIds: string[];
};

export type FoundProduct = { kind: "moved"; slug: string } | { kind: "here"; product: ProductPage };

/** The page of a slug; an old slug says where it went. Never live and archived products are not found. */
export async function productPage(slug: string, language: Language): Promise<FoundProduct | null> {
  const row = await db.product.findFirst({
    where: { slug, state: "live" },
    include: {
      liveVersion: { select: { id: true, number: true } },
      variants: { where: { retiredAt: null }, include: { stocks: true, priceOffers: { where: inForce(clock.now()) } } },
    },
  });
  if (!row?.liveVersion) return movedTo(slug);
  const content = await contentOf(row.liveVersion.id);
  if (!content) return null;
  const now = clock.now();
  const sellable = await sellableOf([row], now);
  const product: ProductPage = {
    productId: row.id,
    slug: row.slug,
    name: wordsIn(language, content.name.id, content.name.en),
    story: wordsIn(language, content.story.id, content.story.en),
    composition: wordsIn(language, content.composition.id, content.composition.en),
    allergens: content.allergens,
    storage: content.storage,
    shelfLifeDays: content.shelfLifeDays,
    claims: content.claims,
    producer: content.producer,
    notHalal: content.notHalal,
    attributes: Object.fromEntries(
      Object.entries(content.attributes).map(([key, words]) => [key, wordsIn(language, words.id, words.en)]),
    ),
    sample: row.sample,
    versionId: row.liveVersion.id,
    versionNumber: row.liveVersion.number,
    liveSince: row.liveSince ?? row.createdAt,
    categoryCode: row.categoryCode,
    enterpriseId: row.enterpriseId,
    photos: content.photos.map(({ photoId, altId, altEn }) => ({ photoId, alt: wordsIn(language, altId, altEn) })),
    sellable: sellable.has(row.id),
    variants: content.variants.flatMap((face): ProductPageVariant[] => {
      const variant = row.variants.find((one) => one.id === face.variantId);
      if (!variant || variant.price === null) return [];
      const offer = variant.priceOffers[0]?.price;
      return [
        {
          variantId: variant.id,
          name: face.name,
          sku: variant.sku,
          price: rupiah(offer ?? variant.price),
          struckPrice: offer === undefined ? null : rupiah(variant.price),
          netQuantity: face.netQuantity,
          netUnit: face.netUnit,
          weightGrams: variant.weightGrams ?? 0,
          packaging: face.packaging,
          available: variant.stocks.reduce((total, { onhand, reserved }) => total + onhand - reserved, 0),
          barcode: face.barcode,
          licenceIds: face.licenceIds,
        },
      ];
    }),
  };
  return { kind: "here", product };
}

const inForce = (now: Date) => ({ validFrom: { lte: now }, validTo: { gt: now } });

async function movedTo(slug: string): Promise<FoundProduct | null> {
  const old = await db.slugHistory.findUnique({
    where: { slug },
    select: { product: { select: { slug: true, state: true } } },
  });
  return old?.product.state === "live" ? { kind: "moved", slug: old.product.slug } : null;
}

export type CategoryNode = { code: string; parentCode: string | null; name: string };

export async function categoryTree(language: Language): Promise<CategoryNode[]> {
  const rows = await db.category.findMany({
    where: { retiredAt: null },
    orderBy: [{ position: "asc" }, { code: "asc" }],
  });
  return rows.map((row) => ({
    code: row.code,
    parentCode: row.parentCode,
    name: wordsIn(language, row.nameId, row.nameEn),
  }));
}
