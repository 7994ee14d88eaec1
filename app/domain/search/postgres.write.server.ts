import { db } from "#app/platform/db/db.server.ts";
import type { Document } from "./engine.ts";
import { type Key, keyOf, stampOf } from "./stamp.rules.ts";
import { indexed, wordsOf } from "./words.rules.ts";

/** Puts documents in their place; one that is older than what stands there is dropped. */
export async function writeDocuments(documents: readonly Document[], readAt: Date): Promise<void> {
  for (const document of documents) await writeOne(document, readAt);
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

async function writeOne(document: Document, readAt: Date): Promise<void> {
  const [name, kinds, contents, story] = document.texts.map(indexed);
  await db.$executeRaw`
    INSERT INTO search_document (product_id, language, version, visible, slug, name, words, category_code,
      parent_category_code, region_code, enterprise_id, enterprise_slug, price_min, price_max, grade, licence_kinds,
      in_stock, perishable, standing, sold, live_since, card, indexed_at)
    VALUES (${document.productId}::uuid, ${document.language}::language, ${document.version}, ${document.visible},
      ${document.slug}, ${document.name},
      setweight(to_tsvector('simple', ${name}), 'A') || setweight(to_tsvector('simple', ${kinds}), 'B')
        || setweight(to_tsvector('simple', ${contents}), 'C') || setweight(to_tsvector('simple', ${story}), 'D'),
      ${document.categoryCode}, ${document.parentCategoryCode}, ${document.regionCode},
      ${document.enterpriseId}::uuid, ${document.enterpriseSlug}, ${document.priceMin}, ${document.priceMax},
      ${document.grade}::grade_letter, ${[...document.licenceKinds]}::licence_kind[], ${document.inStock},
      ${document.perishable}, ${document.standing}, ${document.sold}, ${document.liveSince},
      ${JSON.stringify(document.card)}::jsonb, ${readAt})
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

/** Both languages of a product say the same words, and stories are left out: they would make every word a known one. */
async function writeWords(documents: readonly Document[]): Promise<void> {
  const words = new Set(documents.flatMap(({ texts }) => texts.slice(0, 3).flatMap(wordsOf)).filter(isPlainWord));
  await db.searchWord.createMany({
    data: [...words].map((word) => ({ word, letters: word.length })),
    skipDuplicates: true,
  });
}

const isPlainWord = (word: string): boolean => /^[a-z]{3,40}$/.test(word);
