import { z } from "zod";
import { type Rupiah, rupiah } from "#app/core/money.ts";
import { onHoliday } from "#app/domain/enterprises/enterprises.server.ts";
import { askPrepared } from "#app/platform/db/db.server.ts";

/** What a basket must know of a pack before it takes it. */
export type PackOnShelf = { price: Rupiah; sellable: boolean; stock: { placeId: string; available: number }[] };

const row = z.object({
  enterpriseId: z.string(),
  price: z.bigint().transform((amount) => rupiah(amount)),
  open: z.boolean(),
  stock: z.array(z.object({ placeId: z.string(), available: z.number() })),
});

/** A pack as the live version shows it, at its price of the moment, most stock first; null where it was never sold or is retired. */
export async function packOnShelf(variantId: string, now: Date): Promise<PackOnShelf | null> {
  const [found] = await askPrepared`
    SELECT p.enterprise_id AS "enterpriseId",
      coalesce((SELECT o.price FROM price_offer o
        WHERE o.variant_id = w.id AND o.valid_from <= ${now} AND o.valid_to > ${now} LIMIT 1), w.price) AS price,
      p.state = 'live' AND NOT EXISTS (SELECT FROM hold h WHERE h.until IS NULL
        AND (h.product_id = p.id OR h.enterprise_id = p.enterprise_id)) AS open,
      (SELECT coalesce(json_agg(json_build_object('placeId', s.place_id, 'available', s.available)
          ORDER BY s.available DESC, s.place_id), '[]') FROM on_shelf s WHERE s.variant_id = w.id) AS stock
    FROM variant w JOIN product p ON p.id = w.product_id
    JOIN listing_version v ON v.id = p.live_version_id AND v.hash IS NOT NULL
    JOIN listing_version_variant x ON x.version_id = v.id AND x.variant_id = w.id
    WHERE w.id = ${variantId}::uuid AND w.retired_at IS NULL AND w.price IS NOT NULL`;
  if (!found) return null;
  const { enterpriseId, open, price, stock } = row.parse(found);
  return { price, stock, sellable: open && !(await onHoliday([enterpriseId], now)).has(enterpriseId) };
}
