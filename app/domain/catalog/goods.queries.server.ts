import type { Language } from "#app/core/actor.ts";
import { type Rupiah, rupiah } from "#app/core/money.ts";
import { enterprisesById } from "#app/domain/enterprises/enterprises.server.ts";
import { licencesById } from "#app/domain/licences/licences.server.ts";
import { picturesOf } from "#app/domain/media/media.server.ts";
import type { PictureView } from "#app/domain/media/media.ts";
import { clock } from "#app/platform/clock.server.ts";
import { db } from "#app/platform/db/db.server.ts";
import { onShelf, partsOfBundles } from "./bundle.queries.server.ts";
import type { BundlePart } from "./bundle.rules.ts";
import type { NetUnit } from "./content.ts";
import { wordsIn } from "./language.rules.ts";
import { sellableOf } from "./sellable.queries.server.ts";

/** One pack as a cart and an order line need it: what it is, what it costs now, where it lies. */
export type GoodsForSale = {
  variantId: string;
  productId: string;
  slug: string;
  productName: string;
  variantName: string;
  enterpriseId: string;
  enterpriseName: string;
  enterpriseSlug: string;
  sku: string;
  price: Rupiah;
  /** The usual price, while a dated offer undercuts it. */
  struckPrice: Rupiah | null;
  sellable: boolean;
  /** Where it can be taken from, most first. */
  stock: { placeId: string; available: number }[];
  picture: PictureView | null;
  weightGrams: number;
  lengthMm: number | null;
  widthMm: number | null;
  heightMm: number | null;
  perishable: boolean;
  categoryCode: string;
  netQuantity: number | null;
  netUnit: NetUnit | null;
  versionId: string;
  versionHash: string;
  licences: { kind: string; number: string }[];
  /** What a bundle is laid together from; empty for everything else. */
  parts: BundlePart[];
};

/** Packs by variant id, as the live version shows them; unknown, retired and never sold ones are left out. */
export async function goodsForSale(variantIds: readonly string[], language: Language): Promise<GoodsForSale[]> {
  const now = clock.now();
  const rows = await variantRows(variantIds, now);
  const products = rows.map((row) => row.product);
  const sellable = await sellableOf(products, now);
  const makers = await enterprisesById(
    products.map((one) => one.enterpriseId),
    language,
  );
  const shown = await picturesOf(
    products.flatMap((one) => one.liveVersion?.photos[0]?.photoId ?? []),
    language,
  );
  const [shelves, parts] = await Promise.all([onShelf(variantIds), partsOfBundles(variantIds, language)]);
  const licences = await licencesById(rows.flatMap((row) => liveFace(row)?.licences.map((one) => one.licenceId) ?? []));
  return rows.flatMap((row): GoodsForSale[] => {
    const { product } = row;
    const face = liveFace(row);
    const version = product.liveVersion;
    if (!face || !version?.hash || row.price === null) return [];
    const maker = makers.get(product.enterpriseId);
    const offer = row.priceOffers[0]?.price;
    return [
      {
        variantId: row.id,
        productId: product.id,
        slug: product.slug,
        productName: wordsIn(language, version.nameId, version.nameEn),
        variantName: face.name,
        enterpriseId: product.enterpriseId,
        enterpriseName: maker?.name ?? "",
        enterpriseSlug: maker?.slug ?? "",
        sku: row.sku,
        price: rupiah(offer ?? row.price),
        struckPrice: offer === undefined ? null : rupiah(row.price),
        sellable: sellable.has(product.id),
        stock: shelves.get(row.id) ?? [],
        parts: parts.get(row.id) ?? [],
        picture: pictureOf(version.photos[0], shown, language),
        weightGrams: row.weightGrams ?? 1,
        lengthMm: row.lengthMm,
        widthMm: row.widthMm,
        heightMm: row.heightMm,
        perishable: product.category.perishable,
        categoryCode: product.category.code,
        netQuantity: face.netQuantity,
        netUnit: face.netUnit,
        versionId: version.id,
        versionHash: version.hash,
        licences: face.licences.flatMap(({ licenceId }) => {
          const licence = licences.get(licenceId);
          return licence ? [{ kind: licence.kind, number: licence.number }] : [];
        }),
      },
    ];
  });
}

const variantRows = (variantIds: readonly string[], now: Date) =>
  db.variant.findMany({
    where: { id: { in: [...new Set(variantIds)] }, retiredAt: null },
    include: {
      priceOffers: { where: { validFrom: { lte: now }, validTo: { gt: now } } },
      product: {
        include: {
          category: { select: { perishable: true, code: true } },
          liveVersion: {
            include: { photos: { orderBy: { position: "asc" }, take: 1 }, variants: { include: { licences: true } } },
          },
        },
      },
    },
  });

type Shown = { photoId: string; altId: string; altEn: string };

/** The listing's own words beside the photo, where it has some. */
function pictureOf(
  photo: Shown | undefined,
  pictures: ReadonlyMap<string, PictureView>,
  language: Language,
): PictureView | null {
  const picture = photo && pictures.get(photo.photoId);
  return picture ? { ...picture, alt: wordsIn(language, photo.altId, photo.altEn) || picture.alt } : null;
}

type Row = Awaited<ReturnType<typeof variantRows>>[number];

const liveFace = (row: Row) => row.product.liveVersion?.variants.find((one) => one.variantId === row.id);
