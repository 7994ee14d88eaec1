import { z } from "zod";
import type { Language } from "#app/core/actor.ts";
import { rupiah } from "#app/core/money.ts";
import { db } from "#app/platform/db/db.server.ts";
import { type Card, gradeLetters, type Suggestion } from "./vocabulary.ts";

/** A card as it lies in the index. */
export const card = z.object({
  productId: z.string(),
  slug: z.string(),
  name: z.string(),
  origin: z.string(),
  price: z.number().transform((amount) => rupiah(amount)),
  several: z.boolean(),
  grade: z.enum(gradeLetters).nullable(),
  photo: z.object({ id: z.string(), alt: z.string() }).nullable(),
  inStock: z.boolean(),
  allergens: z.array(z.string()),
  shelfLifeDays: z.number().nullable(),
  sample: z.boolean(),
});

/**
 * The cards of products that another engine found, in its order, as they are now: what was hidden since then is left
 * out, and a price is never older than PostgreSQL's.
 */
export async function cardsOf(productIds: readonly string[], language: Language): Promise<Card[]> {
  const rows = await db.searchDocument.findMany({
    where: { productId: { in: [...productIds] }, language, visible: true },
    select: { productId: true, card: true },
  });
  return inOrder(productIds, rows).map((row) => card.parse(row.card));
}

export async function suggestionsOf(productIds: readonly string[], language: Language): Promise<Suggestion[]> {
  const rows = await db.searchDocument.findMany({
    where: { productId: { in: [...productIds] }, language, visible: true },
    select: { productId: true, name: true, slug: true, card: true },
  });
  return inOrder(productIds, rows).map(({ name, slug, card: shown }) => {
    const { photo, price } = card.parse(shown);
    return { label: name, slug, price, photoId: photo?.id ?? null };
  });
}

function inOrder<Row extends { productId: string }>(productIds: readonly string[], rows: readonly Row[]): Row[] {
  const byId = new Map(rows.map((row) => [row.productId, row]));
  return productIds.flatMap((id) => byId.get(id) ?? []);
}
