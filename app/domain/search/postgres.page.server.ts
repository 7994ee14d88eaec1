import { z } from "zod";
import { db, Prisma } from "#app/platform/db/db.server.ts";
import { card } from "./cards.server.ts";
import { type Place, placeToCursor } from "./cursor.rules.ts";
import { all, type Filters, readable } from "./postgres.filters.server.ts";
import { type Card, pageSize, type Question, type Sort } from "./vocabulary.ts";

const row = z.object({ productId: z.string(), key: z.bigint(), card });

/** One page after a place; the place of its last card leads to the next. */
export async function pageOf(question: Question, tsquery: string, filters: Filters, after: Place | null) {
  const { key, falling } = orderOf(question.sort, tsquery);
  const from = after?.key == null ? Prisma.sql`true` : past(key, falling, after.key, after.productId);
  const passed = after?.passed ?? 0;
  const way = Prisma.raw(falling ? "DESC" : "ASC");
  const rows = z.array(row).parse(
    await db.$queryRaw<unknown[]>`
      SELECT product_id AS "productId", ${key} AS key, card FROM search_document
      WHERE ${readable(question, tsquery)} AND ${all(filters)} AND ${from}
      ORDER BY ${key} ${way}, product_id ${way}
      LIMIT ${pageSize + 1} OFFSET ${after?.key === null ? passed : 0}`,
  );
  const shown = rows.slice(0, pageSize);
  const last = shown.at(-1);
  return {
    cards: shown.map((found): Card => found.card),
    next:
      rows.length > pageSize && last
        ? placeToCursor({ sort: question.sort, ...last, passed: passed + pageSize })
        : null,
  };
}

/** Every order is one whole number, so that one kind of cursor serves them all. */
function orderOf(sort: Sort, tsquery: string): { key: Prisma.Sql; falling: boolean } {
  switch (sort) {
    case "sesuai":
      return { key: tsquery === "" ? standing : closeness(tsquery), falling: true };
    case "terlaris":
      return { key: Prisma.sql`sold::bigint`, falling: true };
    case "terbaru":
      return { key: Prisma.sql`(extract(epoch FROM live_since) * 1000)::bigint`, falling: true };
    case "termurah":
      return { key: Prisma.sql`price_min`, falling: false };
    case "termahal":
      return { key: Prisma.sql`price_min`, falling: true };
    default:
      return sort satisfies never;
  }
}

const stocked = Prisma.sql`CASE WHEN in_stock THEN 1 ELSE 0 END`;

/** Without words: what can be had, then the better grade. */
const standing = Prisma.sql`
  (${stocked} * 10 + CASE grade WHEN 'A' THEN 3 WHEN 'B' THEN 2 WHEN 'C' THEN 1 ELSE 0 END)::bigint`;

/**
 * With words: how well they fit, names before kinds before contents before stories; then how much of the name they are,
 * so that "cengkeh" leads to cloves before it leads to a ship made of them; stock tips the scale.
 */
const closeness = (tsquery: string) => Prisma.sql`
  (ts_rank('{0.05,0.15,0.4,1.0}', words, to_tsquery('simple', ${tsquery})) * 100000
    + ts_rank(ts_filter(words, '{a}'), to_tsquery('simple', ${tsquery}), 2) * 100000
    + ${stocked} * 2000)::bigint`;

const past = (key: Prisma.Sql, falling: boolean, value: bigint, productId: string) =>
  falling
    ? Prisma.sql`(${key}, product_id) < (${value}::bigint, ${productId}::uuid)`
    : Prisma.sql`(${key}, product_id) > (${value}::bigint, ${productId}::uuid)`;
