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
    SELECT DISTINCT ON (kind) coalesce(parent_category_code, category_code) AS kind, card #>> '{photo,id}' AS "photoId"
    FROM search_document
    WHERE language = ${language}::language AND visible AND in_stock AND card #>> '{photo,id}' IS NOT NULL
    ORDER BY kind, grade NULLS LAST, sold DESC, product_id`;
  return new Map(
    z
      .array(cover)
      .parse(rows)
      .map(({ kind, photoId }) => [kind, photoId]),
  );
}
