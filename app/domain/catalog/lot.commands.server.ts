import { type Actor, memberOf, personOf } from "#app/core/actor.ts";
import { newId } from "#app/core/ids.ts";
import { done, type Result, refuse } from "#app/core/result.ts";
import { premisesOf } from "#app/domain/places/places.server.ts";
import { allOrNothing } from "#app/platform/db/all-or-nothing.server.ts";
import type { Tx } from "#app/platform/db/db.server.ts";
import { record } from "#app/platform/history/history.server.ts";
import type { LotLine, NewLot } from "./lot.rules.ts";
import type { StockLine } from "./stock.rules.ts";

type LotOfPack = NewLot & { variantId: string; byId: string | null; now: Date };

/** A lot is known by its pack and its code; the same code with other dates is a mistake and said so. */
export async function lotOf(tx: Tx, { variantId, byId, now, ...lot }: LotOfPack): Promise<Result<string>> {
  const bestBefore = lot.bestBefore ? new Date(lot.bestBefore) : null;
  await tx.productionLot.createMany({
    data: [
      {
        ...{ id: newId(now.getTime()), variantId, code: lot.code, madeOn: new Date(lot.madeOn), bestBefore },
        ...{ packagingLotId: lot.packagingLotId ?? null, createdById: byId, createdAt: now },
      },
    ],
    skipDuplicates: true,
  });
  const known = await tx.productionLot.findUniqueOrThrow({
    where: { variantId_code: { variantId, code: lot.code } },
    select: { id: true, bestBefore: true },
  });
  return known.bestBefore?.getTime() === bestBefore?.getTime()
    ? done(known.id)
    : refuse("catalog.refused.lotDates", { params: { code: lot.code } });
}

/** What lies of each lot at a place grows. */
export async function bringLots(tx: Tx, lots: readonly LotLine[]): Promise<void> {
  for (const { lotId, placeId, quantity } of sorted(lots)) {
    await tx.lotStock.upsert({
      where: { lotId_placeId: { lotId, placeId } },
      create: { lotId, placeId, quantity },
      update: { quantity: { increment: quantity } },
    });
  }
}

/** Laid into a parcel: still here, but no longer to be laid into another. False when a lot has fewer. */
export const packLots = (tx: Tx, lots: readonly LotLine[]): Promise<boolean> =>
  changeLots(tx, lots, { quantity: 0, packed: 1 });

export const unpackLots = (tx: Tx, lots: readonly LotLine[]): Promise<boolean> =>
  changeLots(tx, lots, { quantity: 0, packed: -1 });

/** What was packed leaves. */
export const shipLots = (tx: Tx, lots: readonly LotLine[]): Promise<boolean> =>
  changeLots(tx, lots, { quantity: -1, packed: -1 });

/** Taken from the shelf without being packed before. False when a lot has fewer. */
export const takeLots = (tx: Tx, lots: readonly LotLine[]): Promise<boolean> =>
  changeLots(tx, lots, { quantity: -1, packed: 0 });

type Delta = { quantity: number; packed: number };

async function changeLots(tx: Tx, lots: readonly LotLine[], { quantity, packed }: Delta): Promise<boolean> {
  for (const lot of sorted(lots)) {
    const changed = await tx.$executeRaw`
      UPDATE lot_stock
      SET quantity = quantity + ${quantity * lot.quantity}::int, packed = packed + ${packed * lot.quantity}::int
      WHERE lot_id = ${lot.lotId}::uuid AND place_id = ${lot.placeId}::uuid
        AND packed + ${packed * lot.quantity}::int BETWEEN 0 AND quantity + ${quantity * lot.quantity}::int`;
    if (changed === 0) return false;
  }
  return true;
}

const sorted = (lots: readonly LotLine[]) =>
  lots.toSorted((a, b) => (`${a.lotId} ${a.placeId}` < `${b.lotId} ${b.placeId}` ? -1 : 1));

/**
 * Goods left without anybody naming their lot: no more can lie in lots than lies there at all, so the first to expire
 * are counted as gone. The caller holds the stock rows.
 */
export async function levelLots(tx: Tx, lines: readonly Pick<StockLine, "variantId" | "placeId">[]): Promise<void> {
  await tx.$executeRaw`
    WITH over AS (
      SELECT s.variant_id, s.place_id, sum(l.quantity) - s.onhand AS excess
      FROM unnest(${lines.map((line) => line.variantId)}::uuid[], ${lines.map((line) => line.placeId)}::uuid[])
        w(variant_id, place_id)
      JOIN stock s ON s.variant_id = w.variant_id AND s.place_id = w.place_id
      JOIN production_lot p ON p.variant_id = s.variant_id
      JOIN lot_stock l ON l.lot_id = p.id AND l.place_id = s.place_id
      GROUP BY s.variant_id, s.place_id, s.onhand HAVING sum(l.quantity) > s.onhand
    ), ranked AS (
      SELECT l.lot_id, l.place_id, l.quantity - l.packed AS free, o.excess,
        sum(l.quantity - l.packed) OVER (PARTITION BY o.variant_id, o.place_id
          ORDER BY p.best_before NULLS LAST, p.made_on, p.id) AS upto
      FROM over o
      JOIN production_lot p ON p.variant_id = o.variant_id
      JOIN lot_stock l ON l.lot_id = p.id AND l.place_id = o.place_id
    )
    UPDATE lot_stock l
    SET quantity = l.quantity - least(r.free, r.excess - (r.upto - r.free))::int
    FROM ranked r
    WHERE l.lot_id = r.lot_id AND l.place_id = r.place_id AND r.free > 0 AND r.excess > r.upto - r.free`;
}

type OwnLot = NewLot & { variantId: string; quantity: number };

/** The maker says which of the packs on the own shelf belong to a lot; there cannot be more of them than lie there. */
export function noteLot(actor: Actor, { lot, now }: { lot: OwnLot; now: Date }): Promise<Result> {
  return allOrNothing(async (tx) => {
    const { variantId, quantity } = lot;
    const pack = await tx.variant.findUnique({
      where: { id: variantId },
      select: { productId: true, product: { select: { enterpriseId: true } } },
    });
    if (!pack || !memberOf(actor, pack.product.enterpriseId, "catalog")) return refuse("notFound");
    const { enterpriseId } = pack.product;
    const [home] = await premisesOf(enterpriseId, tx);
    if (!home) return refuse("catalog.refused.noPlace");
    const free = await unlottedAt(tx, { variantId, placeId: home.id });
    if (quantity > free) return refuse("catalog.refused.lotTooMany", { field: "quantity", params: { free } });
    const known = await lotOf(tx, { ...lot, byId: personOf(actor), now });
    if (!known.ok) return { ...known, field: "code" };
    await bringLots(tx, [{ lotId: known.value, placeId: home.id, quantity }]);
    await record(tx, {
      ...{ flow: "lot", action: "note", actor, now, details: { code: lot.code, quantity } },
      subject: { kind: "product", id: pack.productId },
      subjects: [{ kind: "enterprise", id: enterpriseId }],
    });
    return done();
  });
}

/** How many lie there of which nobody knows the lot; the stock row stays locked. */
export async function unlottedAt(tx: Tx, at: { variantId: string; placeId: string }): Promise<number> {
  const [row] = await tx.$queryRaw<{ free: number }[]>`
    WITH here AS (
      SELECT variant_id, place_id, onhand FROM stock
      WHERE variant_id = ${at.variantId}::uuid AND place_id = ${at.placeId}::uuid FOR NO KEY UPDATE
    )
    SELECT (here.onhand - coalesce((SELECT sum(l.quantity) FROM lot_stock l
      JOIN production_lot p ON p.id = l.lot_id
      WHERE p.variant_id = here.variant_id AND l.place_id = here.place_id), 0))::int AS free
    FROM here`;
  return row?.free ?? 0;
}
