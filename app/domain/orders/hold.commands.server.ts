import { newId } from "#app/core/ids.ts";
import { holdStock, releaseStock, shipStock } from "#app/domain/catalog/catalog.server.ts";
import type { Tx } from "#app/platform/db/db.server.ts";

type Ended = { variantId: string; placeId: string; quantity: number };
type How = { orderId: string; parcelId?: string; now: Date };

/** Gives held goods back to the shelf, each hold once: whoever comes second finds nothing left to end. */
export async function releaseHolds(tx: Tx, how: How & { because: "expire" | "cancel" | "reject" }): Promise<void> {
  const ended = await endHolds(tx, how, how.because);
  if (ended.length > 0) await releaseStock(tx, ended, { kind: "order", id: how.orderId }, how.now);
}

/** Held goods leave the building. */
export async function shipHolds(tx: Tx, how: How): Promise<void> {
  const ended = await endHolds(tx, how, "ship");
  if (ended.length > 0) await shipStock(tx, ended, { kind: "order", id: how.orderId }, how.now);
}

/** Goods given back while the money was in doubt are held again; false when they have been sold meanwhile. */
export async function holdAgain(tx: Tx, { orderId, now }: How): Promise<boolean> {
  const given = await tx.stockHold.findMany({
    where: { orderId, endedAt: { not: null } },
    select: { id: true, variantId: true, placeId: true, quantity: true },
  });
  if (given.length === 0) return true;
  const goods = given.map(({ id: _, ...line }) => line);
  if (!(await holdStock(tx, goods, { kind: "order", id: orderId }, now))) return false;
  const ids = given.map(({ id }) => id);
  await tx.stockHold.updateMany({ where: { id: { in: ids } }, data: { endedAt: null, endedBy: null } });
  return true;
}

/** Goods wait longer, never shorter: somebody still has to look at what the buyer sent. */
export async function prolongHold(tx: Tx, { orderId, until }: { orderId: string; until: Date }): Promise<void> {
  const shorter = { lt: until };
  await tx.order.updateMany({
    where: { id: orderId, state: "placed", holdUntil: shorter },
    data: { holdUntil: until },
  });
  await tx.stockHold.updateMany({ where: { orderId, endedAt: null, until: shorter }, data: { until } });
}

/** From now on a hold is ended with its own parcel: whatever is split off later takes its part of the hold along. */
export async function giveHoldsToParcel(
  tx: Tx,
  { orderId, parcelId, lineIds }: { orderId: string; parcelId: string; lineIds: readonly string[] },
): Promise<void> {
  await tx.stockHold.updateMany({
    where: { orderId, orderLineId: { in: [...lineIds] }, parcelId: null },
    data: { parcelId },
  });
}

type Part = { orderLineId: string; ordered: number; quantity: number };

/** What is held of these lines for one parcel, for a smaller number of them; a bundle is held by its parts. */
async function shares(tx: Tx, parcelId: string, parts: readonly Part[]) {
  const holds = await tx.stockHold.findMany({
    where: { parcelId, endedAt: null, orderLineId: { in: parts.map((part) => part.orderLineId) } },
    orderBy: { id: "asc" },
  });
  return holds.map((hold) => {
    const part = parts.find((one) => one.orderLineId === hold.orderLineId);
    return { hold, share: part ? (hold.quantity / part.ordered) * part.quantity : 0 };
  });
}

/** A part of the goods goes into a parcel of its own, and what is held for them with it. */
export async function splitHolds(
  tx: Tx,
  { from, to, parts, now }: { from: string; to: string; parts: readonly Part[]; now: Date },
): Promise<void> {
  for (const { hold, share } of await shares(tx, from, parts)) {
    if (share === hold.quantity) {
      await tx.stockHold.update({ where: { id: hold.id }, data: { parcelId: to } });
      continue;
    }
    await tx.stockHold.update({ where: { id: hold.id }, data: { quantity: hold.quantity - share } });
    await tx.stockHold.create({ data: { ...hold, id: newId(now.getTime()), parcelId: to, quantity: share } });
  }
}

/** Some pieces of a line are taken off before packing: they go back to the shelf, the rest stays held. */
export async function lowerHolds(
  tx: Tx,
  { orderId, parcelId, parts, now }: { orderId: string; parcelId: string; parts: readonly Part[]; now: Date },
): Promise<void> {
  const freed: Ended[] = [];
  for (const { hold, share } of await shares(tx, parcelId, parts)) {
    const { id, variantId, placeId, quantity } = hold;
    const left = quantity - share;
    await tx.stockHold.update({
      where: { id },
      data: left === 0 ? { endedAt: now, endedBy: "takeOff" } : { quantity: left },
    });
    freed.push({ variantId, placeId, quantity: share });
  }
  if (freed.length > 0) await releaseStock(tx, freed, { kind: "order", id: orderId }, now);
}

function endHolds(tx: Tx, { orderId, parcelId, now }: How, endedBy: string): Promise<Ended[]> {
  return tx.stockHold.updateManyAndReturn({
    where: { orderId, endedAt: null, ...(parcelId ? { parcelId } : {}) },
    data: { endedAt: now, endedBy },
    select: { variantId: true, placeId: true, quantity: true },
  });
}
