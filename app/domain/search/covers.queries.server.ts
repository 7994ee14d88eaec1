import { z } from "zod";
import type { Language } from "#app/core/actor.ts";
import { db } from "#app/platform/db/db.server.ts";

const cover = z.object({ kind: z.string(), photoId: z.string() });

/**
 * For each category of the top level that has something to sell, the picture of its best: by grade, then by what sold.
 * Read from our own index, whichever engine answers searches.
 */
export async function coversOfKinds(language: Language): Promise<ReadonlyMap<string, string>> {
  const rows = await db.$queryRaw<unknown[]>`
    SELECT l.value AS kind, best."photoId" FROM search_label l CROSS JOIN LATERAL (
      SELECT d.card #>> '{photo,id}' AS "photoId" FROM search_product p JOIN search_document d USING (product_id)
      WHERE coalesce(p.parent, p.category) = l.id AND p.visible AND p.in_stock AND d.language = ${language}::language
        AND d.card #>> '{photo,id}' IS NOT NULL
      ORDER BY p.standing DESC, p.sold DESC, p.product_id LIMIT 1
    ) best WHERE l.list = 'category'`;
  return new Map(
    z
      .array(cover)
      .parse(rows)
      .map(({ kind, photoId }) => [kind, photoId]),
  );
}
