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
    SELECT slug, enterprise_slug AS "enterpriseSlug", category_code AS "categoryCode",
      parent_category_code AS "parentCategoryCode", region_code AS "regencyCode", live_since AS "changedAt"
    FROM search_document WHERE language = 'id' AND visible ORDER BY product_id LIMIT ${most}`;
  return z.array(shown).parse(rows);
}

export type NewProduct = Card & { liveSince: Date };

/** What came to the shop last, newest first, whichever engine answers searches. */
export async function newestProducts(language: Language, most: number): Promise<NewProduct[]> {
  const rows = await db.searchDocument.findMany({
    where: { language, visible: true },
    orderBy: [{ liveSince: "desc" }, { productId: "desc" }],
    take: most,
    select: { card: true, liveSince: true },
  });
  return rows.map((row) => ({ ...card.parse(row.card), liveSince: row.liveSince }));
}
