import { z } from "zod";
import type { Language } from "#app/core/actor.ts";
import { db } from "#app/platform/db/db.server.ts";
import { nearest, slips } from "./nearest.rules.ts";
import { partOf, tsqueryOf, type Wish, wishFor } from "./understand.rules.ts";

export type Mended = { wishes: readonly Wish[]; mended: readonly { asked: string; read: string }[] };

/**
 * Words that no product knows are read as the nearest word that one does; among equally near ones, as one that is found
 * together with the rest. What cannot be mended stays, and finds nothing.
 */
export async function mend(wishes: readonly Wish[], language: Language): Promise<Mended> {
  const unknown = new Set((await unknownOf(wishes, language)).map(({ asked }) => asked));
  const rest = wishes.filter(({ asked }) => !unknown.has(asked));
  const read = new Map<string, string>();
  for (const asked of unknown) {
    const meant = await bestOf(nearest(asked, await wordsLike(asked)), rest, language);
    if (meant) read.set(asked, meant);
  }
  return {
    wishes: wishes.map((wish) => mendedWish(wish, read.get(wish.asked))),
    mended: [...read].map(([asked, meant]) => ({ asked, read: meant })),
  };
}

const mendedWish = (wish: Wish, meant: string | undefined): Wish => (meant ? wishFor(meant) : wish);

/** The one that most products have together with the rest. */
async function bestOf(near: readonly string[], rest: readonly Wish[], language: Language): Promise<string | undefined> {
  const few = near.slice(0, 5);
  const found = await counted(
    few.map((word) => tsqueryOf([...rest, wishFor(word)])),
    language,
  );
  const most = Math.max(0, ...found);
  if (most > 0) return few[found.indexOf(most)];
  const alone = await counted(
    few.map((word) => tsqueryOf([wishFor(word)])),
    language,
  );
  return few[alone.findIndex((number) => number > 0)];
}

async function unknownOf(wishes: readonly Wish[], language: Language): Promise<Wish[]> {
  const found = await counted(
    wishes.map((_, place) => partOf(wishes, place)),
    language,
  );
  return wishes.filter((wish, place) => found[place] === 0 && !wish.asked.includes(" "));
}

/** How many products meet each of these queries; beyond some it does not matter how many. */
async function counted(queries: readonly string[], language: Language): Promise<number[]> {
  if (queries.length === 0) return [];
  const rows = await db.$queryRaw<unknown[]>`
    SELECT (
      SELECT count(*)::int FROM (
        SELECT 1 FROM search_document
        WHERE language = ${language}::language AND visible AND words @@ to_tsquery('simple', asked.query) LIMIT 200
      ) AS few
    ) AS number
    FROM unnest(${[...queries]}::text[]) WITH ORDINALITY AS asked(query, place) ORDER BY asked.place`;
  return z
    .array(z.object({ number: z.number() }))
    .parse(rows)
    .map((row) => row.number);
}

/** Words of the index that share letters with this one, the likest first. */
async function wordsLike(word: string): Promise<string[]> {
  const limit = slips(word);
  if (limit === 0) return [];
  const rows = await db.$queryRaw<unknown[]>`
    SELECT word FROM search_word WHERE letters BETWEEN ${word.length - limit}::int AND ${word.length + limit}::int
    ORDER BY similarity(word, ${word}) DESC, word LIMIT 40`;
  return z
    .array(z.object({ word: z.string() }))
    .parse(rows)
    .map((row) => row.word);
}
