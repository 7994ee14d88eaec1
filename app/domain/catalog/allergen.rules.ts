import type { AllergenKind } from "./content.ts";

/** Words by which an ingredient list names what article 49 calls an allergen; whole words, the longer ones first. */
const names: Readonly<Record<AllergenKind, readonly string[]>> = {
  gluten: ["tepung terigu", "terigu", "gandum", "barley", "oats", "gluten"],
  egg: ["kuning telur", "putih telur", "telur"],
  fish: ["ikan", "cakalang", "tuna", "teri", "roa", "julung", "udang", "ebi", "kepiting", "rajungan", "cumi", "kerang"],
  peanut: ["kacang tanah"],
  soy: ["kacang kedelai", "kedelai", "kecap", "tahu", "tempe"],
  milk: ["susu bubuk", "susu", "keju", "mentega", "krim", "laktosa", "whey"],
  treeNut: ["kacang kenari", "kenari", "kacang mete", "mete", "mede", "almond", "hazelnut", "walnut", "pistachio"],
  sulphite: ["natrium metabisulfit", "metabisulfit", "sulfit"],
};

const kinds = Object.entries(names).flatMap(([kind, words]) =>
  // The keys of the record above are the kinds themselves.
  words.map((word) => ({ kind: kind as AllergenKind, word })),
);
const byLength = kinds.toSorted((a, b) => b.word.length - a.word.length);
/** Milk of a plant is none, and a spice that sounds like a fish is no fish. */
const innocent = ["santan", "susu kelapa", "susu kedelai", "krim kelapa", "mentega kacang"];
const pattern = new RegExp(
  `(?<!\\p{L})(${[...innocent, ...byLength.map(({ word }) => word)].join("|")})(?!\\p{L})`,
  "giu",
);

const kindOf = (word: string): AllergenKind | null =>
  byLength.find((one) => one.word === word.toLowerCase())?.kind ??
  (word.toLowerCase() === "susu kedelai" ? "soy" : null);

/** The allergens that an ingredient list names, each once. */
export const allergensNamed = (composition: string): AllergenKind[] => [
  ...new Set([...composition.matchAll(pattern)].flatMap(([word]) => kindOf(word) ?? [])),
];

export type Part = { text: string; bold: boolean };

/** An ingredient list in parts: the words that name an allergen stand in bold. */
export function allergensMarked(composition: string): Part[] {
  const parts: Part[] = [];
  let from = 0;
  for (const { 0: word, index } of composition.matchAll(pattern)) {
    if (!kindOf(word)) continue;
    if (index > from) parts.push({ text: composition.slice(from, index), bold: false });
    parts.push({ text: word, bold: true });
    from = index + word.length;
  }
  if (from < composition.length) parts.push({ text: composition.slice(from), bold: false });
  return parts;
}
