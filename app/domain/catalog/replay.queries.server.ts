import { db } from "#app/platform/db/db.server.ts";

export type StockFault = {
  variantId: string;
  placeId: string;
  /** `movements`: they do not come to what stands there. `lots`: more lies in lots than lies there at all. */
  kind: "movements" | "lots";
  said: number;
  found: number;
};

/** Every movement from nothing against what stands there today; empty when the books are right. */
export async function stockFaults(take = 100): Promise<StockFault[]> {
  return db.$queryRaw<StockFault[]>`
    WITH replayed AS (
      SELECT variant_id, place_id, sum(onhand_delta)::int AS onhand, sum(reserved_delta)::int AS reserved
      FROM stock_movement GROUP BY variant_id, place_id
    ), lots AS (
      SELECT p.variant_id, l.place_id, sum(l.quantity)::int AS quantity
      FROM lot_stock l JOIN production_lot p ON p.id = l.lot_id GROUP BY p.variant_id, l.place_id
    )
    SELECT coalesce(s.variant_id, r.variant_id) AS "variantId", coalesce(s.place_id, r.place_id) AS "placeId",
      'movements' AS kind, coalesce(r.onhand, 0) AS said, coalesce(s.onhand, 0) AS found
    FROM stock s FULL JOIN replayed r USING (variant_id, place_id)
    WHERE coalesce(s.onhand, 0) <> coalesce(r.onhand, 0) OR coalesce(s.reserved, 0) <> coalesce(r.reserved, 0)
    UNION ALL
    SELECT lots.variant_id, lots.place_id, 'lots', lots.quantity, coalesce(s.onhand, 0)
    FROM lots LEFT JOIN stock s USING (variant_id, place_id)
    WHERE lots.quantity > coalesce(s.onhand, 0)
    LIMIT ${take}`;
}
