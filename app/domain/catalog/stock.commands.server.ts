import { newId } from "#app/core/ids.ts";
import { Prisma, type Tx } from "#app/platform/db/db.server.ts";
import { levelLots } from "./lot.commands.server.ts";
import { mergedLines, type StockLine } from "./stock.rules.ts";

/** What a movement of stock belongs to. */
export type StockSource = { kind: string; id: string; byId?: string | null; note?: string | null };

/**
 * Holds a whole cart in one statement, its rows locked in one order, so that carts never wait for each other in a
 * circle. False when any line is short: the caller rolls back, for what could be held is held by then.
 */
export const holdStock = (tx: Tx, lines: readonly StockLine[], source: StockSource, now: Date): Promise<boolean> =>
  shift(tx, "hold", lines, source, now);

/** Gives back what was held. */
export async function releaseStock(tx: Tx, lines: readonly StockLine[], source: StockSource, now: Date): Promise<void> {
  if (!(await shift(tx, "release", lines, source, now))) throw new Error("more is released than was held");
}

/** What was held leaves the place. */
export async function shipStock(tx: Tx, lines: readonly StockLine[], source: StockSource, now: Date): Promise<void> {
  if (!(await shift(tx, "ship", lines, source, now))) throw new Error("more is shipped than was held");
}

/** Goods that came back and can be sold again. */
export async function returnStock(tx: Tx, lines: readonly StockLine[], source: StockSource, now: Date): Promise<void> {
  if (!(await shift(tx, "return", lines, source, now))) throw new Error("goods return to a place that never had them");
}

/** Sold from the shelf at once, nothing held before. False when any line is short: the caller rolls back. */
export const takeStock = (tx: Tx, lines: readonly StockLine[], source: StockSource, now: Date): Promise<boolean> =>
  shift(tx, "take", lines, source, now);

/** Goods carried into a place for the first time or again. */
export async function bringStock(tx: Tx, lines: readonly StockLine[], source: StockSource, now: Date): Promise<void> {
  const places = mergedLines(lines).map(({ variantId, placeId }) => ({ variantId, placeId }));
  await tx.stock.createMany({ data: places, skipDuplicates: true });
  await shift(tx, "bring", lines, source, now);
}

/** Goods carried out of a place that are not sold. False when any line is short: the caller rolls back. */
export const fetchStock = (tx: Tx, lines: readonly StockLine[], source: StockSource, now: Date): Promise<boolean> =>
  shift(tx, "fetch", lines, source, now);

const shifts = {
  hold: { kind: "hold", onhand: 0, reserved: 1, fits: Prisma.sql`s.onhand - s.reserved >= want.quantity` },
  release: { kind: "release", onhand: 0, reserved: -1, fits: Prisma.sql`s.reserved >= want.quantity` },
  ship: {
    ...{ kind: "ship", onhand: -1, reserved: -1 },
    fits: Prisma.sql`s.reserved >= want.quantity AND s.onhand >= want.quantity`,
  },
  take: { kind: "ship", onhand: -1, reserved: 0, fits: Prisma.sql`s.onhand - s.reserved >= want.quantity` },
  return: { kind: "return", onhand: 1, reserved: 0, fits: Prisma.sql`true` },
  bring: { kind: "consign", onhand: 1, reserved: 0, fits: Prisma.sql`true` },
  fetch: { kind: "consign", onhand: -1, reserved: 0, fits: Prisma.sql`s.onhand - s.reserved >= want.quantity` },
} as const;

/** One statement: rows locked sorted, all that fit changed, each change noted. True when every line fitted. */
async function shift(
  tx: Tx,
  way: keyof typeof shifts,
  lines: readonly StockLine[],
  source: StockSource,
  now: Date,
): Promise<boolean> {
  const wanted = mergedLines(lines);
  if (wanted.length === 0) return true;
  const { kind, onhand, reserved, fits } = shifts[way];
  const [answer] = await tx.$queryRaw<{ moved: number }[]>`
    WITH want AS (
      SELECT s.variant_id, s.place_id, w.quantity, w.movement
      FROM unnest(
        ${wanted.map((line) => line.variantId)}::uuid[], ${wanted.map((line) => line.placeId)}::uuid[],
        ${wanted.map((line) => line.quantity)}::int[], ${wanted.map(() => newId(now.getTime()))}::uuid[]
      ) w(variant_id, place_id, quantity, movement)
      JOIN stock s ON s.variant_id = w.variant_id AND s.place_id = w.place_id
      ORDER BY s.variant_id, s.place_id
      FOR NO KEY UPDATE OF s
    ), moved AS (
      UPDATE stock s
      SET onhand = s.onhand + ${onhand}::int * want.quantity, reserved = s.reserved + ${reserved}::int * want.quantity
      FROM want
      WHERE (s.variant_id, s.place_id) = (want.variant_id, want.place_id) AND ${fits}
      RETURNING s.variant_id, s.place_id, want.quantity, want.movement
    ), noted AS (
      INSERT INTO stock_movement
        (id, variant_id, place_id, kind, onhand_delta, reserved_delta, source_kind, source_id, by_id, note, at)
      SELECT movement, variant_id, place_id, ${kind}::stock_movement_kind, ${onhand}::int * quantity,
             ${reserved}::int * quantity, ${source.kind}, ${source.id}::uuid, ${source.byId ?? null}::uuid,
             ${source.note ?? null}, ${now}
      FROM moved
    )
    SELECT count(*)::int AS moved FROM moved`;
  if (onhand < 0) await levelLots(tx, wanted);
  return answer?.moved === wanted.length;
}
