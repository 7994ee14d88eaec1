import { z } from "zod";
import { db } from "#app/platform/db/db.server.ts";
import { nearest, slips } from "./nearest.rules.ts";
import type { Words } from "./postgres.hits.server.ts";
import { anyButOneOf, partOf, tsqueryOf, type Wish, wishFor, wishForPhrase } from "./understand.rules.ts";

export type Meant = {
  words: Words;
  mended: readonly { asked: string; read: string }[];
  leftOut: readonly string[];
  loosened: boolean;
};

/** Fewer than this, and stories are looked through, too. */
const few = 5;

/**
 * Which words to look for. A word that no product knows is read as the nearest word that one does; one that nothing is
 * like is left out, unless nothing else was asked. Where the rest meets no product, one wish of three or more may fail.
 */
export async function meant(wishes: readonly Wish[]): Promise<Meant> {
  if (wishes.length === 0) return { words: wordsOf(wishes, 0), mended: [], leftOut: [], loosened: false };
  const asked = await probed(wishes);
  const unknown = wishes.filter((wish, place) => asked.each[place] === 0 && !wish.asked.includes(" "));
  if (unknown.length === 0) return { ...decided(wishes, asked), mended: [], leftOut: [] };
  const rest = wishes.filter((wish) => !unknown.includes(wish));
  const readings = await readingsOf(unknown.map(({ asked }) => asked));
  const tried = await bestReadings(wishes, unknown, readings, rest);
  const leftOut = rest.length === 0 ? [] : unknown.map(({ asked }) => asked).filter((word) => !tried.read.has(word));
  const kept = wishes.filter(({ asked }) => !leftOut.includes(asked));
  const now = kept.map((wish) => tried.read.get(wish.asked) ?? wish);
  return {
    ...decided(now, tried.probe),
    mended: [...tried.read].map(([word, wish]) => ({ asked: word, read: wish.asked })),
    leftOut,
  };
}

type Probe = { each: readonly number[]; strict: number; wide: number };

function decided(wishes: readonly Wish[], { strict, wide }: Probe): { words: Words; loosened: boolean } {
  if (strict >= few) return { words: wordsOf(wishes, strict), loosened: false };
  const loosened = wide === 0 && wishes.length > 2;
  return { words: { tsquery: loosened ? anyButOneOf(wishes) : tsqueryOf(wishes), stories: true, wishes }, loosened };
}

const wordsOf = (wishes: readonly Wish[], strict: number): Words => ({
  tsquery: tsqueryOf(wishes),
  stories: strict < few && wishes.length > 0,
  wishes,
});

/** How many products know each wish, and all of them together; beyond a few it does not matter how many. */
async function probed(wishes: readonly Wish[]): Promise<Probe> {
  const all = tsqueryOf(wishes);
  const each = wishes.map((_, place) => partOf(wishes, place));
  const [strict = 0, wide = 0, ...known] = await counted([`w ${all}`, `e ${all}`, ...each.map((one) => `e ${one}`)]);
  return { each: known, strict, wide };
}

/**
 * For each unknown word the likeliest reading: of those equally near the one that most products have together with the
 * rest. All are tried in one statement, and the chosen one's probe comes with it.
 */
async function bestReadings(
  wishes: readonly Wish[],
  unknown: readonly Wish[],
  readings: ReadonlyMap<string, readonly Wish[]>,
  rest: readonly Wish[],
): Promise<{ read: Map<string, Wish>; probe: Probe }> {
  const options = unknown.map(({ asked }) => ({ asked, near: (readings.get(asked) ?? []).slice(0, 5) }));
  const sets = combined(wishes, options, rest);
  const found = await counted(sets.flatMap(({ wishes }) => [`w ${tsqueryOf(wishes)}`, `e ${tsqueryOf(wishes)}`]));
  const scores = sets.map((_, place) => (found[place * 2] ?? 0) * 10 + (found[place * 2 + 1] ?? 0));
  const place = Math.max(0, scores.indexOf(Math.max(...scores)));
  const [strict = 0, wide = 0] = [found[place * 2], found[place * 2 + 1]];
  return { read: sets[place]?.read ?? new Map(), probe: { each: [], strict, wide } };
}

type Tried = { wishes: readonly Wish[]; read: Map<string, Wish> };

/** Every way to read the unknown words together, the likeliest first, and not more than can be tried at once. */
function combined(
  wishes: readonly Wish[],
  options: readonly { asked: string; near: readonly Wish[] }[],
  rest: readonly Wish[],
): Tried[] {
  let sets: Map<string, Wish>[] = [new Map()];
  for (const { asked, near } of options) {
    if (near.length === 0) continue;
    sets = near.flatMap((wish) => sets.map((read) => new Map(read).set(asked, wish))).slice(0, 25);
  }
  return sets.map((read) => ({
    read,
    wishes: wishes.flatMap((wish) => read.get(wish.asked) ?? (rest.includes(wish) ? [wish] : [])),
  }));
}

/** How many products meet each of these queries, a few at most; `w` looks through words, `e` through stories, too. */
async function counted(queries: readonly string[]): Promise<number[]> {
  const rows = await db.$queryRaw<unknown[]>`
    SELECT CASE WHEN left(asked.query, 1) = 'w' THEN (
      SELECT count(*)::int FROM (SELECT FROM search_text w JOIN search_product p USING (product_id)
        WHERE w.words @@ to_tsquery('simple', substr(asked.query, 3)) AND p.visible LIMIT ${few}) AS found
    ) ELSE (
      SELECT count(*)::int FROM (SELECT FROM search_text w JOIN search_product p USING (product_id)
        WHERE w.everything @@ to_tsquery('simple', substr(asked.query, 3)) AND p.visible LIMIT ${few}) AS found
    ) END AS number
    FROM unnest(${[...queries]}::text[]) WITH ORDINALITY AS asked(query, place) ORDER BY asked.place`;
  return z
    .array(z.object({ number: z.number() }))
    .parse(rows)
    .map((row) => row.number);
}

/**
 * What each of these words may have been meant for: the nearest words of the index, or two of them written as one
 * ("kayumanis").
 */
async function readingsOf(words: readonly string[]): Promise<Map<string, Wish[]>> {
  const asked = words.map((word) => ({ word, slips: slips(word), halves: halvesOf(word).flat() }));
  const rows = z.array(z.object({ asked: z.string(), word: z.string() })).parse(
    await db.$queryRaw<unknown[]>`
      SELECT a.word AS asked, like_it.word FROM jsonb_to_recordset(${JSON.stringify(asked)}::jsonb)
        AS a(word text, slips int, halves jsonb), LATERAL (
        (SELECT word FROM search_word WHERE a.slips > 0 AND letters BETWEEN length(a.word) - a.slips AND length(a.word) + a.slips
          ORDER BY similarity(word, a.word) DESC, word LIMIT 40)
        UNION SELECT word FROM search_word WHERE word IN (SELECT jsonb_array_elements_text(a.halves))
      ) AS like_it`,
  );
  return new Map(
    words.map((word) => {
      const known = new Set(rows.filter(({ asked }) => asked === word).map((row) => row.word));
      const parted = halvesOf(word).filter((halves) => halves.every((half) => known.has(half)));
      return [word, [...parted.map((halves) => wishForPhrase(halves)), ...nearest(word, [...known]).map(wishFor)]];
    }),
  );
}

function halvesOf(word: string): [string, string][] {
  if (!/^[a-z]{6,}$/.test(word)) return [];
  return Array.from({ length: word.length - 5 }, (_, at) => [word.slice(0, at + 3), word.slice(at + 3)]);
}
