import type pg from "pg";
import { idIn, type Multiplied } from "./pattern.ts";

const LIVE = "SELECT id FROM product WHERE sample AND state = 'live'";
const VERSIONS = "SELECT live_version_id FROM product WHERE sample AND state = 'live'";
const VARIANTS = `SELECT id FROM variant WHERE product_id IN (${LIVE})`;

/** The sample's live goods under other names, with their packs, prices and stock; pictures are shared. */
export const catalog: readonly Multiplied[] = [
  {
    table: "product",
    where: `t.id IN (${LIVE})`,
    ids: ["id", "enterprise_id"],
    changes: (cells, k) => ({
      ...{ slug: `${cells["slug"]}-s${k}`, state: "neverLive", live_version_id: null },
      ...{ first_live_at: null, live_since: null, revision: "0" },
    }),
  },
  {
    table: "variant",
    where: `t.id IN (${VARIANTS})`,
    ids: ["id", "product_id"],
    changes: (cells, k) => ({
      sku: `${cells["sku"]}-S${k}`,
      price: dearer(cells["price"], k),
      reviewed_price: dearer(cells["price"], k),
    }),
  },
  {
    table: "listing_version",
    where: `t.id IN (${VERSIONS})`,
    ids: ["id", "product_id"],
    changes: (cells, k) => ({
      ...{ state: "draft", number: "1", based_on_id: null },
      ...{ name_id: `${cells["name_id"]} seri ${k}`, name_en: `${cells["name_en"]} series ${k}` },
    }),
  },
  {
    table: "listing_version_variant",
    where: `t.version_id IN (${VERSIONS})`,
    ids: ["id", "version_id", "variant_id"],
    changes: (cells, k) => ({ barcode: null, proposed_price: dearer(cells["proposed_price"], k) }),
  },
  { table: "listing_version_photo", where: `t.version_id IN (${VERSIONS})`, ids: ["version_id"] },
  {
    table: "stock",
    where: `t.variant_id IN (${VARIANTS}) AND t.place_id IN (SELECT id FROM place WHERE enterprise_id IS NOT NULL)`,
    ids: ["variant_id", "place_id"],
    changes: () => ({ reserved: "0" }),
  },
];

/** Prices spread a little, in whole five hundreds, so that ranges and sorting have something to do. */
const dearer = (price: string | null | undefined, k: number): string | null =>
  price ? String(Number(price) + 500 * (k % 23)) : null;

/** From draft to live along the lifecycle's edges, and one counted movement for every shelf. */
export async function enliven(
  client: pg.Client,
  patterns: { versionIds: readonly string[]; copies: number },
): Promise<void> {
  for (let k = 1; k <= patterns.copies; k += 1) {
    const ids = patterns.versionIds.map((id) => idIn(k, id));
    for (const state of ["submitted", "inReview", "approved"]) {
      await client.query(`UPDATE listing_version SET state = '${state}' WHERE id = ANY($1::uuid[])`, [ids]);
    }
    await client.query(
      `UPDATE product p SET state = 'live', live_version_id = v.id, revision = 1, first_live_at = v.decided_at,
         live_since = v.decided_at FROM listing_version v WHERE v.product_id = p.id AND v.id = ANY($1::uuid[])`,
      [ids],
    );
  }
  await client.query(`
    INSERT INTO stock_movement (id, variant_id, place_id, kind, onhand_delta, reserved_delta, source_kind, at)
    SELECT gen_random_uuid(), s.variant_id, s.place_id, 'count', s.onhand, 0, 'sample', v.created_at
    FROM stock s JOIN variant v ON v.id = s.variant_id
    WHERE s.onhand > 0 AND v.sku ~ '-S[0-9]+$' AND NOT EXISTS (
      SELECT FROM stock_movement m WHERE m.variant_id = s.variant_id AND m.place_id = s.place_id)`);
}
