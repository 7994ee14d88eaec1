import { z } from "zod";
import { db } from "#app/platform/db/db.server.ts";

const shown = z.object({ slug: z.string(), enterpriseSlug: z.string(), changedAt: z.date() });
export type ShownProduct = z.output<typeof shown>;

/** Every product on display, by id, up to `most`: what search engines may come to know. */
export async function shownProducts(most: number): Promise<ShownProduct[]> {
  const rows = await db.$queryRaw<unknown[]>`
    SELECT slug, enterprise_slug AS "enterpriseSlug", live_since AS "changedAt"
    FROM search_document WHERE language = 'id' AND visible ORDER BY product_id LIMIT ${most}`;
  return z.array(shown).parse(rows);
}
