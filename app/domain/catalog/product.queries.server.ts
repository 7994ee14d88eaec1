import { z } from "zod";
import type { Language } from "#app/core/actor.ts";
import { rupiah } from "#app/core/money.ts";
import { clock } from "#app/platform/clock.server.ts";
import { askPrepared, db } from "#app/platform/db/db.server.ts";
import { keptRows } from "#app/platform/http/pages/rows.server.ts";
import { netUnits, packagingKinds } from "./content.ts";
import { wordsIn } from "./language.rules.ts";

const both = z.object({ id: z.string().default(""), en: z.string().default("") });
const money = z.number().transform((amount) => rupiah(amount));

const pack = z.object({
  variantId: z.string(),
  name: z.string(),
  sku: z.string(),
  price: money,
  /** A dated offer that undercuts the price. */
  offer: money.nullable(),
  netQuantity: z.number().nullable(),
  netUnit: z.enum(netUnits).nullable(),
  packaging: z.enum(packagingKinds).nullable(),
  barcode: z.string().nullable(),
  weightGrams: z.number(),
  lengthMm: z.number().nullable(),
  widthMm: z.number().nullable(),
  heightMm: z.number().nullable(),
  /** Where it can be taken from, most first. */
  stock: z.array(z.object({ placeId: z.string(), available: z.number() })),
});

const row = z.object({
  productId: z.string(),
  slug: z.string(),
  sample: z.boolean(),
  liveSince: z.date(),
  enterpriseId: z.string(),
  category: z.object({ code: z.string(), name: both, perishable: z.boolean() }),
  group: z.object({ code: z.string(), name: both }).nullable(),
  held: z.boolean(),
  versionId: z.string(),
  versionNumber: z.number(),
  name: both,
  story: both,
  composition: both,
  allergens: z.array(z.string()),
  storage: z.string().nullable(),
  shelfLifeDays: z.number().nullable(),
  producer: z.string().nullable(),
  notHalal: z.boolean(),
  attributes: z.record(z.string(), both).catch({}),
  photos: z.array(z.object({ photoId: z.string(), alt: both })),
  variants: z.array(pack),
});
export type ProductRow = z.output<typeof row>;

export type FoundProduct = { kind: "moved"; slug: string } | { kind: "here"; product: ProductPage };
export type ProductPage = ReturnType<typeof inWords>;
export type ProductPageVariant = ProductPage["variants"][number];

/**
 * The page of a slug, in one statement; an old slug says where it went. Never live and archived products are not found.
 * Whether the maker is on holiday is the enterprises room's to say.
 */
export async function productPage(slug: string, language: Language): Promise<FoundProduct | null> {
  const now = clock.now();
  const [found] = await askPrepared`
    SELECT p.id AS "productId", p.slug, p.sample, coalesce(p.live_since, p.created_at) AS "liveSince",
      p.enterprise_id AS "enterpriseId", v.id AS "versionId", v.number AS "versionNumber", coalesce(v.allergens, '{}') AS allergens,
      json_build_object('code', c.code, 'name', json_build_object('id', c.name_id, 'en', c.name_en),
        'perishable', c.perishable) AS category,
      CASE WHEN g.code IS NOT NULL THEN
        json_build_object('code', g.code, 'name', json_build_object('id', g.name_id, 'en', g.name_en)) END AS "group",
      EXISTS (SELECT 1 FROM hold h WHERE h.until IS NULL
        AND (h.product_id = p.id OR h.enterprise_id = p.enterprise_id)) AS held,
      json_build_object('id', v.name_id, 'en', v.name_en) AS name,
      json_build_object('id', v.story_id, 'en', v.story_en) AS story,
      json_build_object('id', v.composition_id, 'en', v.composition_en) AS composition,
      v.storage, v.shelf_life_days AS "shelfLifeDays", v.producer, v.not_halal AS "notHalal", v.attributes,
      (SELECT coalesce(json_agg(json_build_object('photoId', f.photo_id,
          'alt', json_build_object('id', f.alt_id, 'en', f.alt_en)) ORDER BY f.position), '[]')
        FROM listing_version_photo f WHERE f.version_id = v.id) AS photos,
      (SELECT coalesce(json_agg(json_build_object('variantId', a.id, 'name', x.name, 'sku', a.sku, 'price', a.price,
          'offer', (SELECT o.price FROM price_offer o
            WHERE o.variant_id = a.id AND o.valid_from <= ${now} AND o.valid_to > ${now} LIMIT 1),
          'netQuantity', x.net_quantity, 'netUnit', x.net_unit, 'packaging', x.packaging, 'barcode', x.barcode,
          'weightGrams', coalesce(a.weight_grams, 1), 'lengthMm', a.length_mm, 'widthMm', a.width_mm,
          'heightMm', a.height_mm,
          'stock', (SELECT coalesce(json_agg(json_build_object('placeId', s.place_id,
              'available', s.available) ORDER BY s.available DESC, s.place_id), '[]')
            FROM on_shelf s WHERE s.variant_id = a.id)) ORDER BY x.position), '[]')
        FROM listing_version_variant x JOIN variant a ON a.id = x.variant_id
        WHERE x.version_id = v.id AND a.retired_at IS NULL AND a.price IS NOT NULL) AS variants
    FROM product p
    JOIN listing_version v ON v.id = p.live_version_id
    JOIN category c ON c.code = p.category_code
    LEFT JOIN category g ON g.code = c.parent_code
    WHERE p.slug = ${slug} AND p.state = 'live'`;
  return found ? { kind: "here", product: inWords(row.parse(found), language) } : movedTo(slug);
}

export function inWords({ held, ...product }: ProductRow, language: Language) {
  const said = (words: { id: string; en: string }) => wordsIn(language, words.id, words.en);
  return {
    ...product,
    sellable: !held,
    /** English was asked for, and what stands here is Indonesian all the same. */
    untranslated: language === "en" && (product.name.en === "" || product.story.en === ""),
    category: { ...product.category, name: said(product.category.name) },
    group: product.group && { ...product.group, name: said(product.group.name) },
    name: said(product.name),
    story: said(product.story),
    composition: said(product.composition),
    attributes: Object.fromEntries(Object.entries(product.attributes).map(([kind, words]) => [kind, said(words)])),
    photos: product.photos.map(({ photoId, alt }) => ({ photoId, alt: said(alt) })),
    variants: product.variants.map(({ offer, ...one }) => ({
      ...one,
      price: offer ?? one.price,
      struckPrice: offer === null ? null : one.price,
      available: one.stock.reduce((total, { available }) => total + available, 0),
    })),
  };
}

async function movedTo(slug: string): Promise<FoundProduct | null> {
  const old = await db.slugHistory.findUnique({
    where: { slug },
    select: { product: { select: { slug: true, state: true } } },
  });
  return old?.product.state === "live" ? { kind: "moved", slug: old.product.slug } : null;
}

export type CategoryNode = { code: string; parentCode: string | null; name: string };

export async function categoryTree(language: Language): Promise<CategoryNode[]> {
  const rows = await keptRows("categories", () =>
    db.category.findMany({
      where: { retiredAt: null },
      orderBy: [{ position: "asc" }, { code: "asc" }],
      select: { code: true, parentCode: true, nameId: true, nameEn: true },
    }),
  );
  return rows.map((found) => ({
    code: found.code,
    parentCode: found.parentCode,
    name: wordsIn(language, found.nameId, found.nameEn),
  }));
}
