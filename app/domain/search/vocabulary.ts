import type { Language } from "#app/core/actor.ts";
import type { Rupiah } from "#app/core/money.ts";

export const pageSize = 12;

export const sorts = ["sesuai", "terlaris", "terbaru", "termurah", "termahal"] as const;
export type Sort = (typeof sorts)[number];

export const gradeLetters = ["A", "B", "C"] as const;
export type GradeLetter = (typeof gradeLetters)[number];

export const licenceFacets = ["halal", "pirt", "bpomFood", "cosmetic", "herbal"] as const;
export type LicenceFacet = (typeof licenceFacets)[number];

/** Bands of price, each named by the thousands it begins and ends with. */
export const priceBands = ["0-25", "25-50", "50-100", "100-250", "250"] as const;
export type PriceBand = (typeof priceBands)[number];
const bandEnds = [25_000, 50_000, 100_000, 250_000] as const;

/** The band of a product is that of its cheapest pack, whose price a list shows. */
export function bandOf(price: number | bigint): number {
  const place = bandEnds.findIndex((end) => price < end);
  return place === -1 ? bandEnds.length : place;
}

/** What a shopper asks for. Values of one list widen it, different lists narrow it. */
export type Question = {
  language: Language;
  text: string;
  /** Category codes, of either level. */
  categories: readonly string[];
  /** Regency codes, e.g. "82.71". */
  origins: readonly string[];
  /** Slugs. */
  enterprises: readonly string[];
  grades: readonly GradeLetter[];
  licences: readonly LicenceFacet[];
  bands: readonly PriceBand[];
  min: number | null;
  max: number | null;
  inStock: boolean;
  sort: Sort;
  after: string | null;
};

/** A product as a list shows it. Pictures are looked up by id when the page is drawn. */
export type Card = {
  productId: string;
  slug: string;
  name: string;
  origin: string;
  price: Rupiah;
  several: boolean;
  grade: GradeLetter | null;
  photo: { id: string; alt: string } | null;
  inStock: boolean;
  /** Allergen codes and days, put into words by the page. */
  allergens: readonly string[];
  shelfLifeDays: number | null;
  sample: boolean;
};

/** How many each value would show, all other lists kept as they are. */
export type Facets = {
  categories: ReadonlyMap<string, number>;
  origins: ReadonlyMap<string, number>;
  /** The largest, and those chosen. */
  enterprises: ReadonlyMap<string, number>;
  bands: ReadonlyMap<string, number>;
  grades: ReadonlyMap<string, number>;
  licences: ReadonlyMap<string, number>;
  inStock: number;
};

/** The lists of choices, by their names in a question; the typed price is one, too. */
export const choiceLists = [
  "categories",
  "origins",
  "enterprises",
  "bands",
  "grades",
  "licences",
  "inStock",
  "price",
] as const;
export type ChoiceList = (typeof choiceLists)[number];

export type Answer = {
  total: number;
  cards: readonly Card[];
  /** Where the next page begins; null on the last. */
  next: string | null;
  facets: Facets;
  /** For each list in which something is chosen: how many products there would be without that choice. */
  without: ReadonlyMap<ChoiceList, number>;
  /** The names of the enterprises counted, by slug. */
  makers: ReadonlyMap<string, string>;
  /** Words that no product knows and nothing is like: the rest was looked for without them. */
  leftOut: readonly string[];
  /** True when no product meets all words, so those are shown that meet all but one. */
  loosened: boolean;
  /** Words that were taken for misspelled, and what they were read as. */
  mended: readonly { asked: string; read: string }[];
  /** False when `after` was no place in this list. */
  placeKnown: boolean;
};

export const nothingFound: Answer = {
  total: 0,
  cards: [],
  next: null,
  facets: {
    categories: new Map(),
    origins: new Map(),
    enterprises: new Map(),
    bands: new Map(),
    grades: new Map(),
    licences: new Map(),
    inStock: 0,
  },
  without: new Map(),
  makers: new Map(),
  mended: [],
  leftOut: [],
  loosened: false,
  placeKnown: true,
};

/** The picture is looked up by id when the suggestions are drawn. */
export type Suggestion = { label: string; slug: string; price: Rupiah; photoId: string | null };
