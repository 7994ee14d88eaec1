import type { Person } from "#app/core/actor.ts";
import { newId } from "#app/core/ids.ts";
import { type Rupiah, rupiah } from "#app/core/money.ts";
import { db } from "#app/platform/db/db.server.ts";
import type { CastEnterprise } from "./enterprises.ts";
import { today } from "./land.ts";

type Pack = { name: string; price: number; stock: number; grams?: number; barcode?: string };
type Made = {
  name?: string;
  category?: "kopi-teh" | "anyaman";
  packs?: readonly Pack[];
  photos?: number;
  /** Whether the maker wrote it in English, too. */
  english?: boolean;
  until?: "draft" | "submitted" | "approved";
};

export type CastVariant = { id: string; sku: string; price: Rupiah; placeId: string };
export type CastProduct = {
  productId: string;
  versionId: string;
  slug: string;
  variants: [CastVariant, ...CastVariant[]];
};

const twoPacks: readonly Pack[] = [
  { name: "100 g", price: 45_000, stock: 10, grams: 120 },
  { name: "250 g", price: 95_000, stock: 5, grams: 280 },
];

/** A listing of the owner, taken along the lifecycle's own edges as far as `until` says. */
export async function product(owner: Person, of: CastEnterprise, made: Made = {}): Promise<CastProduct> {
  const {
    name = "Kopi Rempah",
    category = "kopi-teh",
    packs = twoPacks,
    photos = 3,
    until = "approved",
    english = true,
  } = made;
  const productId = newId();
  const versionId = newId();
  const slug = `${name.toLowerCase().replaceAll(" ", "-")}-${productId.slice(-6)}`;
  const variants = packs.map((pack, position) => ({
    ...pack,
    position,
    id: newId(),
    sku: `UKM-${productId.slice(-6).toUpperCase()}-${position + 1}`,
    placeId: of.placeId,
  }));
  await db.product.create({
    data: {
      id: productId,
      enterpriseId: of.id,
      categoryCode: category,
      slug,
      sample: true,
      createdById: owner.id,
      createdAt: today,
    },
  });
  await db.listingVersion.create({
    data: {
      id: versionId,
      productId,
      number: 1,
      categoryCode: category,
      authorId: owner.id,
      createdAt: today,
      changedAt: today,
      nameId: name,
      nameEn: english ? `${name} (en)` : "",
      storyId: `${name} dari pulau rempah, dibuat di dapur keluarga.`,
      storyEn: english ? `${name} from the spice islands.` : "",
      compositionId: "Biji kopi, kayu manis, cengkih",
      compositionEn: english ? "Coffee beans, cinnamon, cloves" : "",
      storage: "room",
      shelfLifeDays: 365,
      producer: of.name,
    },
  });
  for (const variant of variants) {
    await db.variant.create({
      data: {
        id: variant.id,
        productId,
        sku: variant.sku,
        price: null,
        weightGrams: variant.grams ?? 150,
        createdAt: today,
      },
    });
    await db.listingVersionVariant.create({
      data: {
        id: newId(),
        versionId,
        variantId: variant.id,
        position: variant.position,
        name: variant.name,
        netQuantity: variant.grams ?? 100,
        netUnit: "g",
        packaging: "plastic",
        label: { address: "Jl. Contoh 1, Ternate", productionCode: "P 241126-1", noOrigin: "yes" },
        barcode: variant.barcode ?? null,
        proposedPrice: BigInt(variant.price),
        weightGrams: variant.grams ?? 150,
      },
    });
    await db.stock.create({ data: { variantId: variant.id, placeId: of.placeId, onhand: variant.stock } });
    if (variant.stock > 0) {
      await db.stockMovement.create({
        data: {
          id: newId(),
          variantId: variant.id,
          placeId: of.placeId,
          kind: "count",
          onhandDelta: variant.stock,
          reservedDelta: 0,
          sourceKind: "cast",
          at: today,
        },
      });
    }
  }
  for (let position = 0; position < photos; position += 1) await photo(of, versionId, position);
  if (until !== "draft") await submit(versionId, owner);
  if (until === "approved") await goLive(productId, versionId);
  const [first, ...others] = variants.map(({ id, sku, price, placeId }) => ({
    id,
    sku,
    price: rupiah(price),
    placeId,
  }));
  if (!first) throw new Error("a product has at least one pack");
  return { productId, versionId, slug, variants: [first, ...others] };
}

async function photo(of: CastEnterprise, versionId: string, position: number): Promise<void> {
  const id = newId();
  await db.photo.create({
    data: {
      id,
      enterpriseId: of.id,
      fileKey: `photos/${id}.jpg`,
      mime: "image/jpeg",
      width: 1080,
      height: 1350,
      bytes: 1,
      sha256: Buffer.from(id),
      colour1: "#f9be4f",
      colour2: "#025565",
      sample: true,
      createdAt: today,
      readyAt: today,
    },
  });
  await db.listingVersionPhoto.create({
    data: { versionId, position, photoId: id, altId: "gambar contoh", altEn: "sample picture" },
  });
}

async function submit(versionId: string, owner: Person): Promise<void> {
  await db.listingVersion.update({
    where: { id: versionId },
    data: { state: "submitted", hash: `hash-${versionId}`, submittedAt: today, submittedById: owner.id },
  });
}

async function goLive(productId: string, versionId: string): Promise<void> {
  for (const state of ["inReview", "approved"] as const) {
    await db.listingVersion.update({ where: { id: versionId }, data: { state, decidedAt: today } });
  }
  for (const { variantId, proposedPrice } of await db.listingVersionVariant.findMany({ where: { versionId } })) {
    await db.variant.update({ where: { id: variantId }, data: { price: proposedPrice, reviewedPrice: proposedPrice } });
  }
  await db.product.update({
    where: { id: productId },
    data: { state: "live", liveVersionId: versionId, firstLiveAt: today, liveSince: today },
  });
}
