import type { Settings } from "meilisearch";
import { slips } from "./nearest.rules.ts";
import { synonymTable } from "./understand.rules.ts";
import { keptWords, stopWords } from "./words.rules.ts";

/**
 * Which settings these are, and which words and shape of documents. Raised with every change of them (a test holds them
 * together); an index that was built for another number is to be rebuilt.
 */
export const indexVersion = 2;

/** Deeper than this no list by closeness goes; the other orders have a key and no end. */
export const deepest = 10_000;

const chosenFrom = [
  "language",
  "visible",
  "categories",
  "region",
  "enterprise",
  "band",
  "grade",
  "licences",
  "inStock",
];
const compared = ["priceMin", "priceMax", "sold", "liveSince", "standing", "idHead", "idTail"];
const lengths = Array.from({ length: 20 }, (_, length) => length);
const forgives = (count: number) => lengths.find((length) => slips("x".repeat(length)) >= count) ?? null;

/** The whole of what Meilisearch is told about our index. It is put before the first document, and changed by a rebuild. */
export const indexSettings: Settings = {
  searchableAttributes: ["name", "kinds", "contents", "story"],
  filterableAttributes: [
    { attributePatterns: chosenFrom, features: { facetSearch: true, filter: { equality: true, comparison: false } } },
    { attributePatterns: compared, features: { facetSearch: false, filter: { equality: true, comparison: true } } },
  ],
  sortableAttributes: compared.filter((name) => name !== "priceMax"),
  // A chosen order is kept exactly; without one, words that fit best come first, then what can be had.
  rankingRules: ["sort", "words", "typo", "proximity", "attribute", "exactness", "standing:desc"],
  synonyms: synonymTable(),
  stopWords: [...stopWords],
  // As many slips as PostgreSQL forgives, and none inside a story, where every word is like another.
  typoTolerance: {
    enabled: true,
    minWordSizeForTypos: { oneTypo: forgives(1), twoTypos: forgives(2) },
    disableOnAttributes: ["story"],
    // Names of islands and goods are never slips for one another: Bacan is not bagan.
    disableOnWords: [...keptWords],
    disableOnNumbers: true,
  },
  // Both languages' names stand in every document; nothing is to be guessed.
  localizedAttributes: [{ attributePatterns: ["*"], locales: ["ind", "eng"] }],
  faceting: { maxValuesPerFacet: 2000, sortFacetValuesBy: { "*": "count" } },
  pagination: { maxTotalHits: deepest },
  searchCutoffMs: 500,
};
