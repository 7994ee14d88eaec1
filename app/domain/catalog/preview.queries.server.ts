import type { Language } from "#app/core/actor.ts";
import { rupiah } from "#app/core/money.ts";
import { clock } from "#app/platform/clock.server.ts";
import { db } from "#app/platform/db/db.server.ts";
import { contentOf } from "./content.queries.server.ts";
import type { ListingState } from "./listing.lifecycle.ts";
import { inWords, type ProductPage, type ProductRow } from "./product.queries.server.ts";

export type PreviewPage = { product: ProductPage; state: ListingState; licenceIds: string[] };

/** The newest version of a product as its page in the shop would be, for the enterprise itself. */
export async function previewPage(
  { productId, enterpriseId }: { productId: string; enterpriseId: string },
  language: Language,
): Promise<PreviewPage | null> {
  const version = await db.listingVersion.findFirst({
    where: { productId, product: { enterpriseId } },
    orderBy: { number: "desc" },
    include: {
      category: { include: { parent: true } },
      product: { include: { variants: { include: { stocks: true } } } },
    },
  });
  const content = version && (await contentOf(version.id));
  if (!version || !content) return null;
  const { category, product } = version;
  const units = new Map(product.variants.map((unit) => [unit.id, unit]));
  const row: ProductRow = {
    ...{ productId, enterpriseId, slug: product.slug, sample: product.sample, held: false },
    ...{ liveSince: product.liveSince ?? clock.now(), versionId: version.id, versionNumber: version.number },
    category: { code: category.code, name: named(category), perishable: category.perishable },
    group: category.parent && { code: category.parent.code, name: named(category.parent) },
    ...{ name: content.name, story: content.story, composition: content.composition, allergens: content.allergens },
    ...{ storage: content.storage, shelfLifeDays: content.shelfLifeDays, producer: content.producer },
    ...{ notHalal: content.notHalal, attributes: content.attributes },
    photos: content.photos.map(({ photoId, altId, altEn }) => ({ photoId, alt: { id: altId, en: altEn } })),
    variants: content.variants.map(({ variantId, proposedPrice, ...face }) => {
      const unit = units.get(variantId);
      return {
        ...{ variantId, name: face.name, sku: unit?.sku ?? "", netQuantity: face.netQuantity, netUnit: face.netUnit },
        ...{ packaging: face.packaging, barcode: face.barcode, weightGrams: face.weightGrams ?? 1 },
        ...{ lengthMm: face.lengthMm, widthMm: face.widthMm, heightMm: face.heightMm, offer: null },
        price: proposedPrice ?? rupiah(unit?.price ?? 0),
        stock: (unit?.stocks ?? []).map(({ placeId, onhand, reserved }) => ({ placeId, available: onhand - reserved })),
      };
    }),
  };
  const licenceIds = [...new Set(content.variants.flatMap((pack) => pack.licenceIds))];
  return { product: inWords(row, language), state: version.state, licenceIds };
}

const named = ({ nameId, nameEn }: { nameId: string; nameEn: string }) => ({ id: nameId, en: nameEn });
