import { db } from "#app/platform/db/db.server.ts";
import type { Document } from "./engine.ts";
import { type Key, keyOf, stampOf } from "./stamp.rules.ts";
import { indexed, wordsOf } from "./words.rules.ts";

/** Puts documents in their place; one that is older than what stands there is dropped. */
export async function writeDocuments(documents: readonly Document[], readAt: Date): Promise<void> {
  if (documents.length === 0) return;
  await writeRows(documents, readAt);
  await writeWords(documents);
}

export async function removeDocuments(productIds: readonly string[]): Promise<void> {
  await db.$executeRaw`DELETE FROM search_document WHERE product_id = ANY (${[...productIds]}::uuid[])`;
}

/** Which writing of each document stands, for some products. */
export async function stampsOf(productIds: readonly string[]): Promise<Map<Key, string>> {
  const rows = await db.searchDocument.findMany({
    where: { productId: { in: [...productIds] } },
    select: { productId: true, language: true, version: true, indexedAt: true },
  });
  return new Map(rows.map((row) => [keyOf(row), stampOf(row.version, row.indexedAt)]));
}

/** Keyset over the products of the index. */
export async function indexedAfter(after: string | null, size: number): Promise<string[]> {
  const rows = await db.searchDocument.findMany({
    where: { language: "id", ...(after && { productId: { gt: after } }) },
    select: { productId: true },
    orderBy: { productId: "asc" },
    take: size,
  });
  return rows.map(({ productId }) => productId);
}

/** In the order of the key, so that two who write the same products wait for each other instead of for both. */
async function writeRows(documents: readonly Document[], readAt: Date): Promise<void> {
  const rows = documents.map((document) => rowOf(document, readAt));
  await db.$executeRaw`
    INSERT INTO search_document (product_id, language, version, visible, slug, name, words, category_code,
      parent_category_code, region_code, enterprise_id, enterprise_slug, price_min, price_max, grade, licence_kinds,
      in_stock, perishable, standing, sold, live_since, card, indexed_at)
    SELECT d.product_id, d.language, d.version, d.visible, d.slug, d.name,
      setweight(to_tsvector('simple', d.texts ->> 0), 'A') || setweight(to_tsvector('simple', d.texts ->> 1), 'B')
        || setweight(to_tsvector('simple', d.texts ->> 2), 'C') || setweight(to_tsvector('simple', d.texts ->> 3), 'D'),
      d.category_code, d.parent_category_code, d.region_code, d.enterprise_id, d.enterprise_slug, d.price_min,
      d.price_max, d.grade, d.licence_kinds, d.in_stock, d.perishable, d.standing, d.sold, d.live_since, d.card,
      d.indexed_at
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS d(product_id uuid, language language, version bigint,
      visible boolean, slug text, name text, texts jsonb, category_code text, parent_category_code text,
      region_code text, enterprise_id uuid, enterprise_slug text, price_min bigint, price_max bigint,
      grade grade_letter, licence_kinds licence_kind[], in_stock boolean, perishable boolean, standing smallint,
      sold int, live_since timestamptz, card jsonb, indexed_at timestamptz)
    ORDER BY d.product_id, d.language
    ON CONFLICT (product_id, language) DO UPDATE SET
      version = excluded.version, visible = excluded.visible, slug = excluded.slug, name = excluded.name,
      words = excluded.words, category_code = excluded.category_code,
      parent_category_code = excluded.parent_category_code, region_code = excluded.region_code,
      enterprise_id = excluded.enterprise_id, enterprise_slug = excluded.enterprise_slug,
      price_min = excluded.price_min, price_max = excluded.price_max, grade = excluded.grade,
      licence_kinds = excluded.licence_kinds, in_stock = excluded.in_stock, perishable = excluded.perishable,
      standing = excluded.standing, sold = excluded.sold, live_since = excluded.live_since, card = excluded.card,
      indexed_at = excluded.indexed_at
    WHERE search_document.version < excluded.version
      OR (search_document.version = excluded.version AND search_document.indexed_at <= excluded.indexed_at)`;
}

const rowOf = (document: Document, readAt: Date) => ({
  product_id: document.productId,
  language: document.language,
  version: String(document.version),
  visible: document.visible,
  slug: document.slug,
  name: document.name,
  texts: document.texts.map(indexed),
  category_code: document.categoryCode,
  parent_category_code: document.parentCategoryCode,
  region_code: document.regionCode,
  enterprise_id: document.enterpriseId,
  enterprise_slug: document.enterpriseSlug,
  price_min: String(document.priceMin),
  price_max: String(document.priceMax),
  grade: document.grade,
  licence_kinds: document.licenceKinds,
  in_stock: document.inStock,
  perishable: document.perishable,
  standing: document.standing,
  sold: document.sold,
  live_since: document.liveSince,
  card: document.card,
  indexed_at: readAt,
});

/** Both languages of a product say the same words, and stories are left out: they would make every word a known one. */
async function writeWords(documents: readonly Document[]): Promise<void> {
  const words = new Set(documents.flatMap(({ texts }) => texts.slice(0, 3).flatMap(wordsOf)).filter(isPlainWord));
  await db.searchWord.createMany({
    data: [...words].sort().map((word) => ({ word, letters: word.length })),
    skipDuplicates: true,
  });
}

const isPlainWord = (word: string): boolean => /^[a-z]{3,40}$/.test(word);
