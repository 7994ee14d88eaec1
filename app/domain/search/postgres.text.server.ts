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
    const meant = await bestOf(nearest(asked, await wordsLike(asked, language)), rest, language);
    if (meant) read.set(asked, meant);
  }
  return {
    wishes: wishes.map((wish) => mendedWish(wish, read.get(wish.asked))),
    mended: [...read].map(([asked, meant]) => ({ asked, read: meant })),
  };
}

const mendedWish = (wish: Wish, meant: string | undefined): Wish => (meant ? wishFor(meant) : wish);

async function bestOf(near: readonly string[], rest: readonly Wish[], language: Language): Promise<string | undefined> {
  if (near.length < 2 || rest.length === 0) return near[0];
  const together = near.slice(0, 5).map((word) => tsqueryOf([...rest, wishFor(word)]));
  const place = (await known(together, language)).indexOf(true);
  return near[Math.max(0, place)];
}

async function unknownOf(wishes: readonly Wish[], language: Language): Promise<Wish[]> {
  const isKnown = await known(
    wishes.map((_, place) => partOf(wishes, place)),
    language,
  );
  return wishes.filter((wish, place) => isKnown[place] === false && !wish.asked.includes(" "));
}

/** For each of these queries whether any product meets it. */
async function known(queries: readonly string[], language: Language): Promise<boolean[]> {
  const rows = await db.$queryRaw<unknown[]>`
    SELECT EXISTS (
      SELECT 1 FROM search_document
      WHERE language = ${language}::language AND visible AND words @@ to_tsquery('simple', asked.query)
    ) AS known
    FROM unnest(${[...queries]}::text[]) WITH ORDINALITY AS asked(query, place) ORDER BY asked.place`;
  return z
    .array(z.object({ known: z.boolean() }))
    .parse(rows)
    .map((row) => row.known);
}

/** Words of the index that share letters with this one. Asked only for words nobody knows, so it may read every row. */
async function wordsLike(word: string, language: Language): Promise<string[]> {
  const limit = slips(word);
  if (limit === 0) return [];
  const rows = await db.$queryRaw<unknown[]>`
    SELECT known.word
    FROM search_document d, unnest(string_to_array(d.fuzzy, ' ')) AS known(word)
    WHERE d.language = ${language}::language AND d.visible
      AND word_similarity(${word}, d.fuzzy) >= 0.3
      AND length(known.word) BETWEEN ${word.length - limit}::int AND ${word.length + limit}::int
    GROUP BY known.word
    ORDER BY similarity(known.word, ${word}) DESC, count(*) DESC, known.word LIMIT 40`;
  return z
    .array(z.object({ word: z.string() }))
    .parse(rows)
    .map((row) => row.word);
}
