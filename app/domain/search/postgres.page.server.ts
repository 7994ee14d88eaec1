import { z } from "zod";
import type { Language } from "#app/core/actor.ts";
import { Prisma } from "#app/platform/db/db.server.ts";
import { card } from "./cards.server.ts";
import { type Place, placeToCursor } from "./cursor.rules.ts";
import { type Choices, failing, fitting, packed, priced } from "./postgres.choices.server.ts";
import { closeness, hits, type Words } from "./postgres.hits.server.ts";
import { type Card, pageSize, type Question, type Sort } from "./vocabulary.ts";

export const pageRow = z.object({ productId: z.string(), key: z.string().transform(BigInt), card });

/**
 * The rows a page and its counts are made of, read once: those that meet the words, and in which at most one choice fails
 * (no two bits are set). They are kept as narrow as can be, what is only counted in one number.
 */
export const near = (question: Question, words: Words, choices: Choices): Prisma.Sql => Prisma.sql`
  near AS MATERIALIZED (
    SELECT product_id, category, parent, region, ${packed} AS packed, enterprise, failed, ${byOf(question.sort, words, choices)} AS by
    FROM (
      SELECT p.*, ${ranksInPassing(words, choices) ? Prisma.sql`w.words, w.everything,` : Prisma.empty} ${failing(choices)} AS failed
      FROM ${hits(words)} AND ${priced(choices.spoken)} OFFSET 0
    ) p
    WHERE failed & (failed - 1) = 0
  )`;

/**
 * The order is worked out only where no choice fails. Where any is made that is a small part, whose words are then read
 * one by one; else all are wanted and come along.
 */
function byOf(sort: Sort, words: Words, choices: Choices): Prisma.Sql {
  const { by } = orderOf(sort, words);
  if (!ranks(sort, words)) return Prisma.sql`CASE WHEN failed = 0 THEN ${by} END`;
  const whose = ranksInPassing(words, choices)
    ? Prisma.sql`(SELECT p.words, p.everything) w`
    : Prisma.sql`search_text w WHERE w.product_id = p.product_id`;
  return Prisma.sql`CASE WHEN failed = 0 THEN (SELECT ${by} FROM ${whose}) END`;
}

const ranks = (sort: Sort, words: Words) => sort === "sesuai" && words.tsquery !== "";
const ranksInPassing = (words: Words, { chosen }: Choices) => words.tsquery !== "" && chosen.length === 0;

/** Those of `near` in which no choice fails. */
export const ofNear = Prisma.sql`near WHERE failed = 0`;

/**
 * The same rows where nothing is counted. Without words the index of their order gives the first ones, and no more are
 * read; with words those that meet them are found first, whatever else was chosen.
 */
export function alone(question: Question, words: Words, choices: Choices): Prisma.Sql {
  const { by } = orderOf(question.sort, words);
  const met = Prisma.sql`${hits(words)} AND ${priced(choices.spoken)}`;
  if (words.tsquery === "")
    return Prisma.sql`(SELECT p.product_id, ${by} AS by FROM ${met} AND ${fitting(choices)}) fitting WHERE true`;
  const order = ranks(question.sort, words) ? Prisma.sql`(SELECT ${by} FROM (SELECT p.words, p.everything) w)` : by;
  return Prisma.sql`(
    SELECT p.product_id, ${order} AS by FROM (SELECT p.*, w.words, w.everything FROM ${met} OFFSET 0) p
    WHERE ${fitting(choices)}
  ) fitting WHERE true`;
}

/** One page of such rows after a place, and one more to see whether another follows. Only its own cards are looked at. */
export function page(rows: Prisma.Sql, question: Question, words: Words, after: Place | null): Prisma.Sql {
  const order = orderOf(question.sort, words);
  const way = Prisma.raw(order.falling ? "DESC" : "ASC");
  const from = after?.key == null ? Prisma.sql`true` : past(order, after.key, after.productId);
  return Prisma.sql`
    SELECT found.product_id AS "productId", ${order.key ?? Prisma.sql`found.by`}::bigint::text AS key, d.card FROM (
      SELECT product_id, by FROM ${rows} AND ${from}
      ORDER BY by ${way}, product_id ${way}
      LIMIT ${pageSize + 1} OFFSET ${after?.key === null ? after.passed : 0}
    ) found JOIN search_document d ON d.product_id = found.product_id AND d.language = ${question.language}::language
    ORDER BY found.by ${way}, found.product_id ${way}`;
}

/** The cards of a page; the place of the last leads to the next. */
export function turned(rows: readonly z.infer<typeof pageRow>[], sort: Sort, after: Place | null) {
  const shown = rows.slice(0, pageSize);
  const last = shown.at(-1);
  const passed = (after?.passed ?? 0) + pageSize;
  return {
    cards: shown.map((found): Card => found.card),
    next: rows.length > pageSize && last ? placeToCursor({ sort, ...last, passed }) : null,
  };
}

/** Names that fit best, for suggestions. */
export const best = (words: Words, language: Language, most: number): Prisma.Sql => Prisma.sql`
  SELECT d.name AS label, d.slug, d.card #>> '{photo,id}' AS "photoId", (d.card ->> 'price')::float8 AS price
  FROM (
    SELECT p.product_id, ${closeness(words)} AS key FROM ${hits(words)} ORDER BY key DESC, p.product_id DESC LIMIT ${most}
  ) found JOIN search_document d ON d.product_id = found.product_id AND d.language = ${language}::language
  ORDER BY found.key DESC, found.product_id DESC`;

/** `by` as the indexes have it; where that is no whole number, `key` makes one of it and `back` leads back. */
type Order = { by: Prisma.Sql; falling: boolean; key?: Prisma.Sql; back?: (key: bigint) => Prisma.Sql };

/** Every order has one whole number, so that one kind of cursor serves them all. */
function orderOf(sort: Sort, words: Words): Order {
  switch (sort) {
    case "sesuai":
      return { by: ranks(sort, words) ? closeness(words) : Prisma.sql`p.standing`, falling: true };
    case "terlaris":
      return { by: Prisma.sql`p.sold`, falling: true };
    case "terbaru":
      return {
        by: Prisma.sql`p.live_since`,
        falling: true,
        key: Prisma.sql`(extract(epoch FROM found.by) * 1000)`,
        back: (key) => Prisma.sql`to_timestamp(${key}::bigint / 1000.0)`,
      };
    case "termurah":
      return { by: Prisma.sql`p.price_min`, falling: false };
    case "termahal":
      return { by: Prisma.sql`p.price_min`, falling: true };
    default:
      return sort satisfies never;
  }
}

function past({ falling, back = whole }: Order, key: bigint, productId: string): Prisma.Sql {
  const beyond = Prisma.raw(falling ? "<" : ">");
  return Prisma.sql`(by, product_id) ${beyond} (${back(key)}, ${productId}::uuid)`;
}

const whole = (key: bigint) => Prisma.sql`${key}::bigint`;
