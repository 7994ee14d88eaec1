import { z } from "zod";
import { Prisma, type Tx } from "#app/platform/db/db.server.ts";
import { card } from "./cards.server.ts";
import { type Place, placeToCursor } from "./cursor.rules.ts";
import { all, type Filters, readable } from "./postgres.filters.server.ts";
import { type Card, pageSize, type Question, type Sort } from "./vocabulary.ts";

const row = z.object({ productId: z.string(), key: z.bigint(), card });

/** One page after a place; the place of its last card leads to the next. */
export async function pageOf(tx: Tx, question: Question, tsquery: string, filters: Filters, after: Place | null) {
  const order = orderOf(question.sort, tsquery);
  const from = after?.key == null ? Prisma.sql`true` : past(order, after.key, after.productId);
  const passed = after?.passed ?? 0;
  const way = Prisma.raw(order.falling ? "DESC" : "ASC");
  const rows = z.array(row).parse(
    await tx.$queryRaw<unknown[]>`
      SELECT product_id AS "productId", ${order.key ?? order.by}::bigint AS key, card FROM search_document
      WHERE ${readable(question, tsquery)} AND ${all(filters)} AND ${from}
      ORDER BY ${order.by} ${way}, product_id ${way}
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

/** `by` as the indexes have it; where that is no whole number, `key` makes one of it and `back` leads back. */
type Order = { by: Prisma.Sql; falling: boolean; key?: Prisma.Sql; back?: (key: bigint) => Prisma.Sql };

/** Every order has one whole number, so that one kind of cursor serves them all. */
function orderOf(sort: Sort, tsquery: string): Order {
  switch (sort) {
    case "sesuai":
      return { by: tsquery === "" ? Prisma.sql`standing` : closeness(tsquery), falling: true };
    case "terlaris":
      return { by: Prisma.sql`sold`, falling: true };
    case "terbaru":
      return {
        by: Prisma.sql`live_since`,
        falling: true,
        key: Prisma.sql`(extract(epoch FROM live_since) * 1000)`,
        back: (key) => Prisma.sql`to_timestamp(${key}::bigint / 1000.0)`,
      };
    case "termurah":
      return { by: Prisma.sql`price_min`, falling: false };
    case "termahal":
      return { by: Prisma.sql`price_min`, falling: true };
    default:
      return sort satisfies never;
  }
}

const stocked = Prisma.sql`CASE WHEN in_stock THEN 1 ELSE 0 END`;

/**
 * With words: how well they fit, names before kinds before contents before stories; then how much of the name they are,
 * so that "cengkeh" leads to cloves before it leads to a ship made of them; stock tips the scale.
 */
const closeness = (tsquery: string) => Prisma.sql`
  (ts_rank('{0.05,0.15,0.4,1.0}', words, to_tsquery('simple', ${tsquery})) * 100000
    + ts_rank(ts_filter(words, '{a}'), to_tsquery('simple', ${tsquery}), 2) * 100000
    + ${stocked} * 2000)::bigint`;

function past({ by, falling, back = whole }: Order, key: bigint, productId: string): Prisma.Sql {
  const beyond = Prisma.raw(falling ? "<" : ">");
  return Prisma.sql`(${by}, product_id) ${beyond} (${back(key)}, ${productId}::uuid)`;
}

const whole = (key: bigint) => Prisma.sql`${key}::bigint`;
