import { newId } from "#app/core/ids.ts";
import { done, type Result, refuse } from "#app/core/result.ts";
import { addDays, witDay } from "#app/core/time.ts";
import {
  bringLots,
  lotsAt,
  packLots,
  returnStock,
  shipLots,
  unlottedAt,
  unpackLots,
} from "#app/domain/catalog/catalog.server.ts";
import { type LotLine, proposedLots } from "#app/domain/catalog/catalog.ts";
import { db, type Tx } from "#app/platform/db/db.server.ts";
import { releaseHolds, shipHolds } from "./hold.commands.server.ts";
import type { PackedLot } from "./parcel.schema.ts";
import { receiveByOf } from "./promise.rules.ts";
import { recalledLots } from "./recalled.queries.server.ts";

type Of = { parcelId: string; orderId: string; now: Date };

/** What a parcel is packed from: its held goods, a bundle by its parts. */
export type ToPack = {
  lineId: string;
  variantId: string;
  placeId: string;
  quantity: number;
  lots: { lotId: string; code: string; bestBefore: Date | null; free: number; proposed: number }[];
  /** Proposed without a lot. */
  unknown: number;
};

/** The goods of a parcel with the lots that lie ready; the first to expire is proposed, nothing called back is shown. */
export async function goodsToPack(parcelId: string, now: Date, tx: Tx = db): Promise<ToPack[]> {
  const holds = await tx.stockHold.findMany({
    where: { parcelId, endedAt: null },
    orderBy: [{ orderLine: { position: "asc" } }, { variantId: "asc" }],
    select: { orderLineId: true, variantId: true, placeId: true, quantity: true },
  });
  const lines = await tx.parcelLine.findMany({ where: { parcelId }, select: { id: true, orderLineId: true } });
  const today = new Date(witDay(now));
  const all = await lotsAt(
    holds.map((hold) => hold.variantId),
    holds.map((hold) => hold.placeId),
    tx,
  );
  const stopped = await recalledLots(
    tx,
    all.map((lot) => lot.lotId),
  );
  const good = all.filter(
    ({ lotId, bestBefore }) => !stopped.has(lotId) && (bestBefore === null || bestBefore >= today),
  );
  const left = new Map(good.map((lot) => [`${lot.lotId} ${lot.placeId}`, lot.free]));
  return holds.map(({ orderLineId, ...hold }) => {
    const lying = good
      .filter((lot) => lot.variantId === hold.variantId && lot.placeId === hold.placeId)
      .map((lot) => ({ ...lot, free: left.get(`${lot.lotId} ${lot.placeId}`) ?? 0 }));
    const proposed = proposedLots(hold.quantity, lying, today);
    for (const { lotId, quantity } of proposed) {
      const key = `${lotId} ${hold.placeId}`;
      if (lotId) left.set(key, (left.get(key) ?? 0) - quantity);
    }
    return {
      ...hold,
      lineId: lines.find((line) => line.orderLineId === orderLineId)?.id ?? "",
      lots: lying.map(({ lotId, code, bestBefore, free }) => ({
        ...{ lotId, code, bestBefore, free },
        proposed: proposed.find((one) => one.lotId === lotId)?.quantity ?? 0,
      })),
      unknown: proposed.find((one) => one.lotId === null)?.quantity ?? 0,
    };
  });
}

/** Which lot went into the parcel. Without a lot only where nobody keeps any: what lies in lots is named. */
export async function packParcel(
  tx: Tx,
  { parcelId, lots, now }: Of & { lots: readonly PackedLot[] },
): Promise<Result> {
  const goods = await goodsToPack(parcelId, now, tx);
  const given = lots.filter(({ quantity }) => quantity > 0);
  const packed: { goods: ToPack; lotId: string | null; quantity: number }[] = [];
  for (const one of goods) {
    const own = given.filter(({ line, variantId }) => line === one.lineId && variantId === one.variantId);
    const proposal = [
      ...one.lots.map(({ lotId, proposed }) => ({ lotId, quantity: proposed })),
      { lotId: null, quantity: one.unknown },
    ].filter(({ quantity }) => quantity > 0);
    const chosen = given.length > 0 ? own : proposal;
    const pieces = chosen.reduce((sum, { quantity }) => sum + quantity, 0);
    if (pieces !== one.quantity)
      return refuse("orders.refused.lotSum", { field: "lots", params: { wanted: one.quantity, found: pieces } });
    if (chosen.some(({ lotId }) => lotId !== null && !one.lots.some((lot) => lot.lotId === lotId)))
      return refuse("orders.refused.lotGone", { field: "lots" });
    packed.push(...chosen.map(({ lotId, quantity }) => ({ goods: one, lotId, quantity })));
  }
  for (const { goods: one, lotId, quantity } of packed) {
    if (lotId !== null) continue;
    const free = await unlottedAt(tx, one);
    if (quantity > free) return refuse("orders.refused.lotNeeded", { field: "lots", params: { free } });
  }
  const named = packed.flatMap(({ goods: one, lotId, quantity }): LotLine[] =>
    lotId ? [{ lotId, placeId: one.placeId, quantity }] : [],
  );
  if (!(await packLots(tx, named))) return refuse("orders.refused.lotGone", { field: "lots" });
  await tx.parcelLineLot.createMany({
    data: packed.map(({ goods: one, lotId, quantity }) => ({
      ...{ id: newId(now.getTime()), parcelLineId: one.lineId, variantId: one.variantId, lotId, quantity },
      packedAt: now,
    })),
  });
  return done();
}

/** A parcel that will not come: its goods lie on the shelf again, and what was packed of a lot is free. */
export async function giveBack(tx: Tx, { reason, ...of }: Of & { reason: string | null }): Promise<void> {
  const lots = await lotsOf(tx, of.parcelId);
  if (!(await unpackLots(tx, lots))) throw new Error("a lot was packed that nobody knows of");
  await tx.parcelLineLot.deleteMany({ where: { parcelLine: { parcelId: of.parcelId } } });
  await releaseHolds(tx, { ...of, because: "reject" });
  if (reason) await tx.parcel.update({ where: { id: of.parcelId }, data: { refusedReason: reason } });
}

/** What came back whole lies on the shelf it left from, in its lots. */
export async function putBack(tx: Tx, { parcelId, now }: Of): Promise<void> {
  const shipped = await tx.stockHold.findMany({
    where: { parcelId, endedBy: "ship" },
    select: { variantId: true, placeId: true, quantity: true },
  });
  await returnStock(tx, shipped, { kind: "parcel", id: parcelId }, now);
  await bringLots(tx, await lotsOf(tx, parcelId));
}

type Sent = Of & { daysMax: number | null; waybill: string | null };

export async function sendOff(tx: Tx, { daysMax, waybill, ...of }: Sent): Promise<void> {
  if (!(await shipLots(tx, await lotsOf(tx, of.parcelId)))) throw new Error("a lot was packed that nobody knows of");
  await shipHolds(tx, of);
  const receiveBy = addDays(of.now, receiveByOf(daysMax));
  await tx.parcel.update({ where: { id: of.parcelId }, data: { waybill, receiveBy } });
}

async function lotsOf(tx: Tx, parcelId: string): Promise<LotLine[]> {
  const rows = await tx.parcelLineLot.findMany({
    where: { parcelLine: { parcelId }, lotId: { not: null } },
    select: { lotId: true, quantity: true, parcelLine: { select: { parcel: { select: { placeId: true } } } } },
  });
  const merged = new Map<string, LotLine>();
  for (const { lotId, quantity, parcelLine } of rows) {
    if (!lotId) continue;
    const before = merged.get(lotId)?.quantity ?? 0;
    merged.set(lotId, { lotId, placeId: parcelLine.parcel.placeId, quantity: before + quantity });
  }
  return [...merged.values()];
}
