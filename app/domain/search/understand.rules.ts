import { priceWords } from "./prices.rules.ts";
import { same, wider } from "./synonyms.ts";
import { beginning, formsOf, isStopWord, plain, stem, tellingOf, wordsOf } from "./words.rules.ts";

/** One thing that was asked for, and all the ways to say it; each way is one word or a phrase of roots. A whole one is not
 * the beginning of a longer word. */
export type Wish = { asked: string; ways: readonly string[]; whole?: true };

export type Understood = {
  wishes: readonly Wish[];
  /** Rupiah said in words ("<50rb"). */
  min: number | null;
  max: number | null;
};

const longest = 120;
const mostWords = 10;

/** What a shopper means by what she typed. All wishes must be met, each in any of its ways. */
export function understand(typed: string): Understood {
  const { rest, min, max } = priceWords(plain(typed.slice(0, longest)));
  const words = tellingOf(wordsOf(rest).filter((word) => !isStopWord(word))).slice(0, mostWords);
  return { wishes: wishesOf(words), min, max };
}

/** Phrases that have synonyms are taken whole, the longest first. */
function wishesOf(words: readonly string[]): Wish[] {
  const wishes: Wish[] = [];
  for (let at = 0; at < words.length; ) {
    const length = [3, 2].find((n) => at + n <= words.length && synonymsOf(phraseAt(words, at, n)).length > 0) ?? 1;
    wishes.push(length === 1 ? wishFor(words[at] ?? "") : wishForPhrase(words.slice(at, at + length)));
    at += length;
  }
  return wishes;
}

/** A single word may stand for others of its meaning; used again when a misspelling has been mended. */
export function wishFor(word: string): Wish {
  const forms = formsOf(word);
  return { asked: word, ways: [...new Set([...forms, ...forms.flatMap(synonymsOf)])] };
}

export function wishForPhrase(words: readonly string[]): Wish {
  const roots = words.map(stem).join(" ");
  return { asked: words.join(" "), ways: [...new Set([words.join(" "), roots, ...synonymsOf(roots)])] };
}

const phraseAt = (words: readonly string[], at: number, length: number) =>
  words
    .slice(at, at + length)
    .map(stem)
    .join(" ");

const alike = new Map<string, readonly string[]>();
for (const group of same) for (const word of group) alike.set(word, [...(alike.get(word) ?? []), ...group]);
for (const [from, to] of wider) alike.set(from, [...(alike.get(from) ?? []), to]);

const synonymsOf = (word: string): readonly string[] => (alike.get(word) ?? []).filter((other) => other !== word);

/** Every word or phrase that stands for others, with those others: for an engine that looks them up by itself. */
export const synonymTable = (): Record<string, string[]> =>
  Object.fromEntries([...alike.keys()].map((word) => [word, [...new Set(synonymsOf(word))]]));

/** The wishes as plain words for such an engine: of each the form that has synonyms, else the root. */
export const rootsOf = (wishes: readonly Wish[]): string =>
  wishes.map(({ asked }) => (asked.includes(" ") ? asked.split(" ").map(stem).join(" ") : rootOf(asked))).join(" ");

const rootOf = (word: string) => formsOf(word).find((form) => synonymsOf(form).length > 0) ?? stem(word);

/** Words were typed, but none that could be looked for ("!!!"): nothing fits, rather than everything. */
export const saysNothing = (typed: string, { wishes, min, max }: Understood): boolean =>
  typed !== "" && wishes.length === 0 && min === null && max === null;

/**
 * The wishes as a tsquery of the `simple` configuration. Words hold only letters and figures, so nothing in it can be
 * read as an operator. The last word may be unfinished, a single letter only behind others.
 */
export const tsqueryOf = (wishes: readonly Wish[]): string =>
  wishes.map((_, place) => partOf(wishes, place)).join(" & ");

/** All wishes but one, whichever; for two and more. */
export const anyButOneOf = (wishes: readonly Wish[]): string =>
  wishes
    .map((_, but) => `(${wishes.flatMap((_, place) => (place === but ? [] : [partOf(wishes, place)])).join(" & ")})`)
    .join(" | ");

/** Where a wish is looked for: only in names (A), in names that begin with it, in kinds, places and makers (B). */
type Where = keyof typeof weights;
const weights = { A: "A", B: "B", begin: "A" } as const;

/** One wish of a tsquery, in any of its ways or as it was asked only. */
export function partOf(wishes: readonly Wish[], place: number, where?: Where, askedOnly = false): string {
  const { asked = "", ways = [], whole = false } = wishes[place] ?? {};
  const unfinished = !whole && place === wishes.length - 1 && (place > 0 || asked.length > 1) && !asked.includes(" ");
  const said = askedOnly ? ways.filter((way) => way === asked) : ways;
  const weight = where === undefined ? "" : weights[where];
  const parts = said.map((way) => {
    const last = unfinished && way === asked ? `*${weight}` : weight;
    const words = way.split(" ").map((word, at, all) => {
      const mark = at === all.length - 1 ? last : weight;
      return mark === "" ? word : `${word}:${mark}`;
    });
    return [...(where === "begin" ? [`${beginning}:A`] : []), ...words].join(" <-> ");
  });
  // A name may say a phrase with something between ("minyak cengkeh atsiri"); anywhere else its words stand together.
  if (asked.includes(" ") && (where === undefined || where === "A"))
    parts.push(
      asked
        .split(" ")
        .map((word) => `${word}:A`)
        .join(" & "),
    );
  return parts.length === 1 ? `(${parts[0]})` : `(${parts.map((part) => `(${part})`).join(" | ")})`;
}
