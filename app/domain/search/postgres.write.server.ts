import { db } from "#app/platform/db/db.server.ts";
import type { Document } from "./engine.ts";
import { maskOf } from "./postgres.choices.server.ts";
import { writeLabels } from "./postgres.labels.server.ts";
import { type Key, keyOf, stampOf } from "./stamp.rules.ts";
import { vectorOf } from "./vector.rules.ts";
import { bandOf, gradeLetters } from "./vocabulary.ts";
import { indexed, indexedName, wordsOf } from "./words.rules.ts";

/** Puts documents in their place; one that is older than what stands there is dropped. */
export async function writeDocuments(documents: readonly Document[], readAt: Date): Promise<void> {
  if (documents.length === 0) return;
  // Both languages of a product say the same words.
  const said = documents
    .filter(({ language }) => language === "id")
    .map((good) => ({ good, says: spoken(good.texts) }));
  await writeLabels(documents);
  await writeRows(documents, said, readAt);
  await writeWords(said);
}

export async function removeDocuments(productIds: readonly string[]): Promise<void> {
  if (productIds.length === 0) return;
  await db.$executeRaw`
    WITH gone AS (DELETE FROM search_document WHERE product_id = ANY (${[...productIds]}::uuid[])),
      text AS (DELETE FROM search_text WHERE product_id = ANY (${[...productIds]}::uuid[]))
    DELETE FROM search_product WHERE product_id = ANY (${[...productIds]}::uuid[])`;
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

/**
 * In the order of the key, so that two who write the same products wait for each other instead of for both. The cards
 * decide which writing stands; what is chosen and found by is written only with the card, in the same statement, and
 * only where it differs: a rebuild of what stands already leaves those rows and their indexes alone.
 */
async function writeRows(documents: readonly Document[], said: readonly Said[], readAt: Date): Promise<void> {
  const cards = documents.map((document) => cardOf(document, readAt));
  const goods = said.map(goodsOf);
  await db.$executeRaw`
    WITH card AS (
      INSERT INTO search_document (product_id, language, version, visible, slug, name, card, indexed_at)
      SELECT d.product_id, d.language, d.version, d.visible, d.slug, d.name, d.card, d.indexed_at
      FROM jsonb_to_recordset(${JSON.stringify(cards)}::jsonb) AS d(product_id uuid, language language, version bigint,
        visible boolean, slug text, name text, card jsonb, indexed_at timestamptz)
      ORDER BY d.product_id, d.language
      ON CONFLICT (product_id, language) DO UPDATE SET version = excluded.version, visible = excluded.visible,
        slug = excluded.slug, name = excluded.name, card = excluded.card, indexed_at = excluded.indexed_at
      WHERE search_document.version < excluded.version
        OR (search_document.version = excluded.version AND search_document.indexed_at <= excluded.indexed_at)
      RETURNING product_id, language
    ), good AS MATERIALIZED (
      SELECT d.* FROM jsonb_to_recordset(${JSON.stringify(goods)}::jsonb) AS d(product_id uuid, visible boolean,
        words tsvector, story tsvector, category text, parent text, region text, enterprise text, price_min bigint, price_max bigint,
        grade smallint, licences smallint, band smallint, in_stock boolean, standing smallint, sold int,
        live_since timestamptz)
      JOIN card USING (product_id) WHERE card.language = 'id'
    ), text AS (
      INSERT INTO search_text (product_id, words, everything)
      SELECT product_id, words, words || story FROM good
      ON CONFLICT (product_id) DO UPDATE SET words = excluded.words, everything = excluded.everything
      WHERE (search_text.words, search_text.everything) IS DISTINCT FROM (excluded.words, excluded.everything)
    )
    INSERT INTO search_product (product_id, visible, category, parent, region, enterprise, price_min, price_max, band,
      grade, licences, in_stock, standing, sold, live_since, indexed_at)
    SELECT g.product_id, g.visible, c.id, p.id, r.id, e.id, g.price_min, g.price_max, g.band, g.grade, g.licences,
      g.in_stock, g.standing, g.sold, g.live_since, ${readAt}
    FROM good g
    JOIN search_label c ON c.list = 'category' AND c.value = g.category
    JOIN search_label r ON r.list = 'region' AND r.value = g.region
    JOIN search_label e ON e.list = 'enterprise' AND e.value = g.enterprise
    LEFT JOIN search_label p ON p.list = 'category' AND p.value = g.parent
    ON CONFLICT (product_id) DO UPDATE SET visible = excluded.visible, category = excluded.category,
      parent = excluded.parent, region = excluded.region, enterprise = excluded.enterprise,
      price_min = excluded.price_min, price_max = excluded.price_max, band = excluded.band, grade = excluded.grade,
      licences = excluded.licences, in_stock = excluded.in_stock, standing = excluded.standing, sold = excluded.sold,
      live_since = excluded.live_since, indexed_at = excluded.indexed_at
    WHERE (search_product.visible, search_product.category, search_product.parent, search_product.region,
      search_product.enterprise, search_product.price_min, search_product.price_max, search_product.band,
      search_product.grade, search_product.licences, search_product.in_stock, search_product.standing,
      search_product.sold, search_product.live_since) IS DISTINCT FROM (excluded.visible, excluded.category,
      excluded.parent, excluded.region, excluded.enterprise, excluded.price_min, excluded.price_max, excluded.band,
      excluded.grade, excluded.licences, excluded.in_stock, excluded.standing, excluded.sold, excluded.live_since)`;
}

const cardOf = (document: Document, readAt: Date) => ({
  product_id: document.productId,
  language: document.language,
  version: String(document.version),
  visible: document.visible,
  slug: document.slug,
  name: document.name,
  card: document.card,
  indexed_at: readAt,
});

type Said = { good: Document; says: ReturnType<typeof spoken> };

const goodsOf = ({ good: document, says }: Said) => ({
  product_id: document.productId,
  visible: document.visible,
  ...vectorsOf(says),
  category: document.categoryCode,
  parent: document.parentCategoryCode,
  region: document.regionCode,
  enterprise: document.enterpriseSlug,
  price_min: String(document.priceMin),
  price_max: String(document.priceMax),
  band: bandOf(document.priceMin),
  grade: document.grade === null ? 0 : gradeLetters.indexOf(document.grade) + 1,
  licences: maskOf(document.licenceKinds),
  in_stock: document.inStock,
  standing: document.standing,
  sold: document.sold,
  live_since: document.liveSince,
});

/** What a product says, word by word: its names, what is around it, what is in it, its story. */
const spoken = ([name, around, contents, story]: Document["texts"]) => ({
  name: name.split("\n").map(wordsOf),
  around: wordsOf(around),
  contents: wordsOf(contents),
  story: wordsOf(story),
});

const vectorsOf = ({ name, around, contents, story }: ReturnType<typeof spoken>) => ({
  words: vectorOf([
    [indexedName(name), "A"],
    [indexed(around), "B"],
    [indexed(contents), "C"],
  ]),
  story: vectorOf([[indexed(story), "D"]]),
});

/** Stories are left out: they would make every word a known one. */
async function writeWords(said: readonly Said[]): Promise<void> {
  const all = said.flatMap(({ says: { name, around, contents } }) => [...name.flat(), ...around, ...contents]);
  const words = [...new Set(all)].filter(isPlainWord).sort();
  if (words.length === 0) return;
  await db.$executeRaw`
    INSERT INTO search_word (word, letters)
    SELECT said.word, length(said.word) FROM unnest(${words}::text[]) WITH ORDINALITY AS said(word, place)
    WHERE NOT EXISTS (SELECT FROM search_word known WHERE known.word = said.word)
    ORDER BY said.place ON CONFLICT DO NOTHING`;
}

const isPlainWord = (word: string): boolean => /^[a-z]{3,40}$/.test(word);
