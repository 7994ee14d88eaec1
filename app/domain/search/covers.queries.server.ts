import { z } from "zod";
import type { Language } from "#app/core/actor.ts";
import { askPrepared } from "#app/platform/db/db.server.ts";
import { keptRows } from "#app/platform/http/pages/rows.server.ts";

const cover = z.object({ kind: z.string(), photoId: z.string() });

/** So many of the best of a category are looked at for one that has a picture: whatever is live should have. */
const LOOKED_AT = 10;

/**
 * For each category of the top level that has something to sell, the picture of its best: by grade, then by what sold.
 * Read from our own index, whichever engine answers searches.
 */
export async function coversOfKinds(language: Language): Promise<ReadonlyMap<string, string>> {
  const covers = await keptRows(`covers ${language}`, async () =>
    z.array(cover).parse(
      await askPrepared`
        SELECT DISTINCT ON (l.value) l.value AS kind, d.card #>> '{photo,id}' AS "photoId" FROM (
          SELECT product_id, kind, row_number() OVER (PARTITION BY kind ORDER BY standing DESC, sold DESC, product_id) AS place
          FROM (SELECT *, coalesce(parent, category) AS kind FROM search_product WHERE visible AND in_stock) p
        ) best
        JOIN search_label l ON l.id = best.kind
        JOIN search_document d ON d.product_id = best.product_id AND d.language = ${language}::language
        WHERE best.place <= ${LOOKED_AT}::int AND d.card #>> '{photo,id}' IS NOT NULL
        ORDER BY l.value, best.place`,
    ),
  );
  return new Map(covers.map(({ kind, photoId }) => [kind, photoId]));
}
