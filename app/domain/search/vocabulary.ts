import type { Language } from "#app/core/actor.ts";
import type { Rupiah } from "#app/core/money.ts";

export const pageSize = 12;

export const sorts = ["sesuai", "terlaris", "terbaru", "termurah", "termahal"] as const;
export type Sort = (typeof sorts)[number];

export const gradeLetters = ["A", "B", "C"] as const;
export type GradeLetter = (typeof gradeLetters)[number];

export const licenceFacets = ["halal", "pirt", "bpomFood", "cosmetic", "herbal"] as const;
export type LicenceFacet = (typeof licenceFacets)[number];

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
  enterprises: ReadonlyMap<string, number>;
  grades: ReadonlyMap<string, number>;
  licences: ReadonlyMap<string, number>;
  inStock: number;
};

export type Answer = {
  total: number;
  cards: readonly Card[];
  /** Where the next page begins; null on the last. */
  next: string | null;
  facets: Facets;
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
    grades: new Map(),
    licences: new Map(),
    inStock: 0,
  },
  mended: [],
  placeKnown: true,
};

export type Suggestion = { label: string; slug: string };
