import type { Language } from "#app/core/actor.ts";
import type { Answer, Card, GradeLetter, Question, Suggestion } from "./vocabulary.ts";

/** What an engine stores: text in four weights, what can be chosen by, and the card to show. */
export type Document = {
  productId: string;
  language: Language;
  /** Grows with every change a buyer could see; an engine never lets an older one overwrite a newer. */
  version: bigint;
  visible: boolean;
  slug: string;
  name: string;
  /** From the weightiest (names) to the lightest (the maker's story), plain text. */
  texts: readonly [name: string, kinds: string, contents: string, story: string];
  categoryCode: string;
  parentCategoryCode: string | null;
  /** Of the regency. */
  regionCode: string;
  enterpriseId: string;
  enterpriseSlug: string;
  enterpriseName: string;
  priceMin: bigint;
  priceMax: bigint;
  grade: GradeLetter | null;
  licenceKinds: readonly string[];
  inStock: boolean;
  perishable: boolean;
  /** The order of a list in which nothing was typed: what can be had, then the better grade. */
  standing: number;
  sold: number;
  liveSince: Date;
  card: Card;
};

/** What PostgreSQL does as an engine. Meilisearch answers the same questions, and is kept equal by `putProducts`. */
export type SearchEngine = {
  search(question: Question): Promise<Answer>;
  suggest(text: string, language: Language): Promise<readonly Suggestion[]>;
  /** Safe to repeat and in any order. */
  write(documents: readonly Document[], readAt: Date): Promise<void>;
  remove(productIds: readonly string[]): Promise<void>;
};
