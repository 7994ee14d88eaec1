import { z } from "zod";
import { db } from "#app/platform/db/db.server.ts";
import { stampsIn } from "./meilisearch.write.server.ts";
import { indexedAfter, stampsOf } from "./postgres.write.server.ts";
import type { Second } from "./second.server.ts";
import { keysOf } from "./stamp.rules.ts";

/** One document that is not the same in both places: `wanted` or `found` is null where it is missing. */
export type Difference = {
  engine: "PostgreSQL" | "Meilisearch";
  key: string;
  wanted: string | null;
  found: string | null;
};

const row = z.object({ key: z.string(), wanted: z.string().nullable(), found: z.string().nullable() });
const batch = 500;

/** Every difference between the products and the index, and between PostgreSQL's index and the second engine's. */
export async function* differences(second: Second | null): AsyncGenerator<Difference> {
  yield* inPostgres();
  if (second) yield* inSecond(second);
}

/** By version: a document is as old as the revision of its product that it was made from. */
async function* inPostgres(): AsyncGenerator<Difference> {
  const rows = await db.$queryRaw<unknown[]>`
    WITH wanted AS (
      SELECT p.id, p.revision FROM product p WHERE p.live_version_id IS NOT NULL AND EXISTS (
        SELECT FROM listing_version_variant lv JOIN variant w ON w.id = lv.variant_id
        WHERE lv.version_id = p.live_version_id AND w.retired_at IS NULL AND w.price IS NOT NULL)
    ), found AS (
      SELECT product_id, min(version) AS version, count(*) AS languages FROM search_document GROUP BY product_id
    )
    SELECT coalesce(w.id, f.product_id)::text AS key, w.revision::text AS wanted,
      CASE WHEN f.languages = 2 AND g.product_id IS NOT NULL AND t.product_id IS NOT NULL THEN f.version::text END AS found
    FROM wanted w FULL JOIN found f ON f.product_id = w.id
    LEFT JOIN search_product g ON g.product_id = f.product_id LEFT JOIN search_text t ON t.product_id = f.product_id
    WHERE w.id IS NULL OR f.version IS DISTINCT FROM w.revision OR f.languages < 2 OR g.product_id IS NULL OR t.product_id IS NULL
    ORDER BY 1`;
  for (const found of z.array(row).parse(rows)) yield { engine: "PostgreSQL", ...found };
}

async function* inSecond({ writing, index }: Second): AsyncGenerator<Difference> {
  const there = await stampsIn(writing, index);
  for (let after: string | null = null; ; ) {
    const ids: string[] = await indexedAfter(after, batch);
    if (ids.length === 0) break;
    const standing = await stampsOf(ids);
    for (const key of ids.flatMap(keysOf)) {
      const [wanted, found] = [standing.get(key) ?? null, there.get(key) ?? null];
      if (wanted !== found) yield { engine: "Meilisearch", key, wanted, found };
      there.delete(key);
    }
    after = ids.at(-1) ?? null;
  }
  for (const [key, found] of there) yield { engine: "Meilisearch", key, wanted: null, found };
}

/** The products that these differences are about. */
export const productsOf = (found: readonly Difference[]): string[] => [
  ...new Set(found.map(({ key }) => key.slice(0, 36))),
];
