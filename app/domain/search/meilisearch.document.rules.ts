import { z } from "zod";
import type { Document } from "./engine.ts";
import { keyOf, stampOf } from "./stamp.rules.ts";
import { bandOf, licenceFacets, priceBands } from "./vocabulary.ts";
import { layersOf } from "./words.rules.ts";

/**
 * A document as Meilisearch holds it: words in layers, choices, and one number for each order. It has no card: cards are
 * shown from PostgreSQL. Numbers stay below 2^53, where they are exact; comparing texts in filters is not.
 */
export type Stored = z.infer<typeof stored>;
export const stored = z.object({
  id: z.string(),
  productId: z.string(),
  /** Which writing this is; equal to PostgreSQL's when both hold the same. */
  stamp: z.string(),
  language: z.enum(["id", "en"]),
  visible: z.boolean(),
  name: z.array(z.string()),
  kinds: z.array(z.string()),
  contents: z.array(z.string()),
  story: z.array(z.string()),
  categories: z.array(z.string()),
  region: z.string(),
  enterprise: z.string(),
  grade: z.string().nullable(),
  licences: z.array(z.string()),
  band: z.enum(priceBands),
  inStock: z.boolean(),
  priceMin: z.number(),
  priceMax: z.number(),
  sold: z.number(),
  liveSince: z.number(),
  standing: z.number(),
  idHead: z.number(),
  idTail: z.number(),
});

export function storedOf(document: Document, readAt: Date): Stored {
  const [name, kinds, contents, story] = document.texts;
  const parent = document.parentCategoryCode;
  return {
    id: keyOf(document),
    productId: document.productId,
    stamp: stampOf(document.version, readAt),
    language: document.language,
    visible: document.visible,
    name: layersOf(name),
    kinds: layersOf(kinds),
    contents: layersOf(contents),
    story: layersOf(story),
    categories: parent === null ? [document.categoryCode] : [document.categoryCode, parent],
    region: document.regionCode,
    enterprise: document.enterpriseSlug,
    grade: document.grade,
    licences: licenceFacets.filter((kind) => document.licenceKinds.includes(kind)),
    band: priceBands[bandOf(document.priceMin)] ?? "250",
    inStock: document.inStock,
    priceMin: Number(document.priceMin),
    priceMax: Number(document.priceMax),
    sold: document.sold,
    liveSince: document.liveSince.getTime(),
    standing: document.standing,
    ...placeOf(document.productId),
  };
}

/** A product's id as two whole numbers that fall in the same order: its 48 bits of time, then 52 after the version. */
export function placeOf(productId: string): { idHead: number; idTail: number } {
  const hex = productId.replaceAll("-", "");
  return {
    idHead: Number.parseInt(hex.slice(0, 12), 16),
    idTail: Number.parseInt(hex.slice(13, 26), 16),
  };
}
