import { holdStock, releaseStock, shipStock } from "#app/domain/catalog/catalog.server.ts";
import type { Tx } from "#app/platform/db/db.server.ts";

type Ended = { variantId: string; placeId: string; quantity: number };
type How = { orderId: string; lineIds?: readonly string[]; now: Date };

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

function endHolds(tx: Tx, { orderId, lineIds, now }: How, endedBy: string): Promise<Ended[]> {
  return tx.stockHold.updateManyAndReturn({
    where: { orderId, endedAt: null, ...(lineIds ? { orderLineId: { in: [...lineIds] } } : {}) },
    data: { endedAt: now, endedBy },
    select: { variantId: true, placeId: true, quantity: true },
  });
}
