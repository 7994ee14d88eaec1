import type { Language } from "#app/core/actor.ts";
import { type Rupiah, rupiah } from "#app/core/money.ts";
import { type EnterprisePage, enterprisesById } from "#app/domain/enterprises/enterprises.server.ts";
import { db } from "#app/platform/db/db.server.ts";
import type { FieldClass } from "./change.rules.ts";
import { categoryRules, contentOf } from "./content.queries.server.ts";
import type { Content } from "./content.ts";
import type { ListingState } from "./listing.lifecycle.ts";
import { netText } from "./net.rules.ts";

/** A version laid out for judging: every field as plain words, in a fixed order, so that two can be compared. */
export type ListingSheet = {
  versionId: string;
  number: number;
  state: ListingState;
  hash: string | null;
  submittedAt: Date | null;
  productId: string;
  slug: string;
  liveVersionId: string | null;
  basedOnId: string | null;
  enterpriseId: string;
  enterpriseName: string;
  enterpriseSlug: string;
  scale: EnterprisePage["scale"];
  regionCode: string;
  categoryCode: string;
  categoryName: string;
  category: { licencePaths: string[]; pirtTypes: number[] };
  checklistGroup: string;
  weight: FieldClass | null;
  fields: { key: string; value: string }[];
  photos: { photoId: string; altId: string; altEn: string }[];
  variants: SheetVariant[];
};

export type SheetVariant = {
  variantId: string;
  name: string;
  net: string;
  packaging: string | null;
  barcode: string | null;
  /** The proposed price, else the one of today. */
  price: Rupiah | null;
  weightGrams: number | null;
  label: Record<string, string>;
  licenceIds: string[];
};

export async function listingForReview(versionId: string, language: Language): Promise<ListingSheet | null> {
  const [row, content] = await Promise.all([
    db.listingVersion.findUnique({
      where: { id: versionId },
      include: {
        product: true,
        category: { select: { nameId: true, nameEn: true, licencePaths: true, pirtTypes: true } },
      },
    }),
    contentOf(versionId),
  ]);
  if (!row || !content) return null;
  const [makers, rules, variants] = await Promise.all([
    enterprisesById([row.product.enterpriseId], language),
    categoryRules(row.categoryCode),
    sheetVariants(content, language),
  ]);
  const maker = makers.get(row.product.enterpriseId);
  return {
    versionId,
    number: row.number,
    state: row.state,
    hash: row.hash,
    submittedAt: row.submittedAt,
    productId: row.productId,
    slug: row.product.slug,
    liveVersionId: row.product.liveVersionId,
    basedOnId: row.basedOnId,
    enterpriseId: row.product.enterpriseId,
    enterpriseName: maker?.name ?? "",
    enterpriseSlug: maker?.slug ?? "",
    scale: maker?.scale ?? null,
    regionCode: maker?.regionCode ?? "",
    categoryCode: row.categoryCode,
    categoryName: language === "en" ? row.category.nameEn : row.category.nameId,
    category: { licencePaths: row.category.licencePaths, pirtTypes: row.category.pirtTypes },
    checklistGroup: rules?.checklistGroup ?? "craft",
    weight: row.weight,
    fields: fieldsOf(content),
    photos: content.photos,
    variants,
  };
}

function fieldsOf(content: Content): { key: string; value: string }[] {
  const { name, story, composition } = content;
  return [
    { key: "nameId", value: name.id },
    { key: "nameEn", value: name.en },
    { key: "storyId", value: story.id },
    { key: "storyEn", value: story.en },
    { key: "compositionId", value: composition.id },
    { key: "compositionEn", value: composition.en },
    { key: "allergens", value: content.allergens.join(", ") },
    { key: "claims", value: content.claims.join(", ") },
    { key: "storage", value: content.storage ?? "" },
    { key: "shelfLifeDays", value: content.shelfLifeDays === null ? "" : String(content.shelfLifeDays) },
    { key: "producer", value: content.producer ?? "" },
    { key: "notHalal", value: content.notHalal ? "yes" : "" },
    ...Object.entries(content.attributes).map(([key, value]) => ({
      key: `attributes.${key}`,
      value: [value.id, value.en].filter(Boolean).join(" / "),
    })),
  ];
}

async function sheetVariants(content: Content, language: Language): Promise<SheetVariant[]> {
  const now = await db.variant.findMany({
    where: { id: { in: content.variants.map((one) => one.variantId) } },
    select: { id: true, price: true },
  });
  const prices = new Map(now.map((one) => [one.id, one.price]));
  return content.variants.map((one) => {
    const price = one.proposedPrice ?? prices.get(one.variantId) ?? null;
    return {
      variantId: one.variantId,
      name: one.name,
      net: netText(one.netQuantity, one.netUnit, language),
      packaging: one.packaging,
      barcode: one.barcode,
      price: price === null ? null : rupiah(price),
      weightGrams: one.weightGrams,
      label: one.label,
      licenceIds: one.licenceIds,
    };
  });
}
