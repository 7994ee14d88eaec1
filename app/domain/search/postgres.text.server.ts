import { z } from "zod";
import { askPrepared, db } from "#app/platform/db/db.server.ts";
import { keptAnswer } from "#app/platform/http/pages/rows.server.ts";
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
 * like is left out, unless nothing else was asked. Where no product meets all, one wish may fail; so it may where three
 * or more were asked and only a few products meet them all, which then come first by their closeness.
 */
export async function meant(typed: readonly Wish[], typing = false): Promise<Meant> {
  const nothing = { mended: [], leftOut: [], loosened: false };
  if (typed.length === 0) return { words: { tsquery: "", stories: false, wishes: typed }, ...nothing };
  const { wishes, probe } = await probed(typed, typing);
  const unknown = wishes.filter((wish, place) => probe.each[place] === 0 && !wish.asked.includes(" "));
  if (unknown.length === 0) return { ...nothing, ...decided(wishes, probe) };
  const rest = wishes.filter((wish) => !unknown.includes(wish));
  const readings = await readingsOf(unknown.map(({ asked }) => asked));
  const tried = await bestReadings(wishes, unknown, readings, rest);
  const leftOut = rest.length === 0 ? [] : unknown.map(({ asked }) => asked).filter((word) => !tried.read.has(word));
  const kept = wishes.filter(({ asked }) => !leftOut.includes(asked));
  return {
    ...decided(
      kept.map((wish) => tried.read.get(wish.asked) ?? wish),
      tried.probe,
    ),
    mended: [...tried.read].map(([word, wish]) => ({ asked: word, read: wish.asked })),
    leftOut,
  };
}

type Probe = { each: readonly number[]; strict: number; wide: number };

function decided(wishes: readonly Wish[], { strict, wide }: Probe): { words: Words; loosened: boolean } {
  const stories = strict < few;
  const loosened = stories && (wide === 0 ? wishes.length > 1 : wide < few && wishes.length > 2);
  return { words: { tsquery: loosened ? anyButOneOf(wishes) : tsqueryOf(wishes), stories, wishes }, loosened };
}

/**
 * How many products know each wish, and all of them together; beyond a few it does not matter how many. The last word is
 * taken for whole where somebody knows it so, and nobody is still typing.
 */
async function probed(typed: readonly Wish[], typing: boolean): Promise<{ wishes: readonly Wish[]; probe: Probe }> {
  const whole = typed.map((wish): Wish => ({ ...wish, whole: true }));
  const each = whole.map((_, place) => `e ${partOf(whole, place)}`);
  const last = typed.length - 1;
  const ways = [`w ${tsqueryOf(whole)}`, `e ${tsqueryOf(whole)}`, `w ${tsqueryOf(typed)}`, `e ${tsqueryOf(typed)}`];
  const found = await counted([...ways, ...each, `e ${partOf(typed, last)}`]);
  const known = found.slice(ways.length, -1);
  if (!typing && (known[last] ?? 0) > 0)
    return { wishes: whole, probe: { each: known, strict: found[0] ?? 0, wide: found[1] ?? 0 } };
  const begun = { each: [...known.slice(0, -1), found.at(-1) ?? 0], strict: found[2] ?? 0, wide: found[3] ?? 0 };
  return { wishes: typed, probe: begun };
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

/**
 * How many products meet each of these queries, a few at most; `w` looks through words, `e` through stories, too. Asked
 * once for the same queries until the shop changes.
 */
const counted = (queries: readonly string[]): Promise<number[]> =>
  keptAnswer(`search.numbers ${JSON.stringify(queries)}`, () => numbersOf(queries));

async function numbersOf(queries: readonly string[]): Promise<number[]> {
  const rows = await askPrepared`
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
