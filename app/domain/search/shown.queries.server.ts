import { z } from "zod";
import type { Language } from "#app/core/actor.ts";
import { db } from "#app/platform/db/db.server.ts";
import { card } from "./cards.server.ts";
import type { Card } from "./vocabulary.ts";

const shown = z.object({
  slug: z.string(),
  enterpriseSlug: z.string(),
  categoryCode: z.string(),
  parentCategoryCode: z.string().nullable(),
  regencyCode: z.string(),
  changedAt: z.date(),
});
export type ShownProduct = z.output<typeof shown>;

/** Every product on display, by id, up to `most`: what search engines may come to know. */
export async function shownProducts(most: number): Promise<ShownProduct[]> {
  const rows = await db.$queryRaw<unknown[]>`
    SELECT d.slug, e.value AS "enterpriseSlug", c.value AS "categoryCode", k.value AS "parentCategoryCode",
      r.value AS "regencyCode", p.live_since AS "changedAt"
    FROM search_product p
    JOIN search_document d ON d.product_id = p.product_id AND d.language = 'id'
    JOIN search_label e ON e.id = p.enterprise
    JOIN search_label c ON c.id = p.category
    JOIN search_label r ON r.id = p.region
    LEFT JOIN search_label k ON k.id = p.parent
    WHERE p.visible ORDER BY p.product_id LIMIT ${most}`;
  return z.array(shown).parse(rows);
}

export type NewProduct = Card & { liveSince: Date };

/** What came to the shop last, newest first, whichever engine answers searches. */
export async function newestProducts(language: Language, most: number): Promise<NewProduct[]> {
  const rows = await db.$queryRaw<unknown[]>`
    SELECT d.card, p.live_since AS "liveSince" FROM (
      SELECT product_id, live_since FROM search_product WHERE visible ORDER BY live_since DESC, product_id DESC LIMIT ${most}
    ) p JOIN search_document d ON d.product_id = p.product_id AND d.language = ${language}::language
    ORDER BY p.live_since DESC, p.product_id DESC`;
  return z
    .array(z.object({ card, liveSince: z.date() }))
    .parse(rows)
    .map(({ card: shown, liveSince }) => ({ ...shown, liveSince }));
}
