import { rupiah } from "#app/core/money.ts";
import { addDays } from "#app/core/time.ts";
import type { Content } from "#app/domain/catalog/content.ts";
import type { SeedContext } from "./context.ts";
import { enterpriseId } from "./enterprises.ts";
import { endingSoon, licencesFor } from "./goods/licences.ts";
import { type Product, prepareProducts } from "./goods/prepare.ts";
import { seedId } from "./ids.ts";
import { seedLicences } from "./licences.ts";
import { altOf, photoId, scenes, seedPictures } from "./pictures.ts";
import { seedStock } from "./stock.ts";
import { approvedAt, authorOf, seedVersions } from "./versions.ts";

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
      label: labelFor(product),
      proposedPrice: rupiah(pack.price),
      weightGrams: pack.grams,
      lengthMm: null,
      widthMm: null,
      heightMm: null,
      licenceIds: licenceIds(pack.variantId),
    })),
  };
}

/** What the label of a food or drink must say beside its words: sample goods lack nothing a new listing is asked for. */
function labelFor({ slug, category, allergens }: Product): Record<string, string> {
  if (category.goods !== "food" && category.goods !== "drink") return {};
  const fromAnimals = allergens.includes("fish") ? "Ikan dari perairan Maluku Utara" : null;
  return {
    productionCode: `CONTOH-${slug.slice(0, 12).toUpperCase()}`,
    ...(fromAnimals ? { origin: fromAnimals } : { noOrigin: "yes" }),
    ...(allergens.length === 0 ? { noAllergens: "yes" } : {}),
  };
}
