import { z } from "zod";
import type { Language } from "#app/core/actor.ts";
import { askPrepared, Prisma } from "#app/platform/db/db.server.ts";
import { card } from "./cards.server.ts";
import type { Card } from "./vocabulary.ts";

const rows = z.array(z.object({ card }));
const FEW = 5;

/**
 * The few of a kind that can be bought now and stand best in a list. Five cards are read for it, where the list would
 * have counted the whole kind.
 */
export async function bestOfKind(kind: string, language: Language): Promise<Card[]> {
  const found = await askPrepared`
    SELECT d.card FROM (
      SELECT p.product_id, p.standing FROM search_product p
      WHERE p.visible AND p.in_stock
        AND (p.category = (${label(kind)}) OR p.parent = (${label(kind)}))
      ORDER BY p.standing DESC, p.product_id DESC LIMIT ${FEW}
    ) best JOIN search_document d ON d.product_id = best.product_id AND d.language = ${language}::language
    ORDER BY best.standing DESC, best.product_id DESC`;
  return rows.parse(found).map((row) => row.card);
}

/** A value, not a join: so the goods are read in the order of the list until there are enough, and not all of them. */
const label = (kind: string) => Prisma.sql`SELECT id FROM search_label WHERE list = 'category' AND value = ${kind}`;
