/** Weighted as a name, its surroundings, its contents and its story are: A counts most. */
export type Weighted = readonly [words: readonly string[], weight: "A" | "B" | "C" | "D"];

/** PostgreSQL takes no longer word, and no later place. */
const LONGEST = 2_000;
const LAST = 16_383;

/**
 * What `to_tsvector('simple', …)` makes of these words, one text after the other, written out for the database to take
 * up: its own parser is made for any text and took most of the time of a rebuild. Each of these is letters and figures
 * (words.rules.ts), which is one word to it, too.
 */
export function vectorOf(texts: readonly Weighted[]): string {
  const places = new Map<string, string>();
  let place = 0;
  for (const [words, weight] of texts) {
    for (const word of words) {
      if (word.length > LONGEST) continue;
      place += 1;
      const here = `${Math.min(place, LAST)}${weight}`;
      const known = places.get(word);
      places.set(word, known === undefined ? here : `${known},${here}`);
    }
  }
  return Array.from(places, ([word, at]) => `'${word}':${at}`).join(" ");
}
