import { releaseStock, shipStock } from "#app/domain/catalog/catalog.server.ts";
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

function endHolds(tx: Tx, { orderId, lineIds, now }: How, endedBy: string): Promise<Ended[]> {
  return tx.stockHold.updateManyAndReturn({
    where: { orderId, endedAt: null, ...(lineIds ? { orderLineId: { in: [...lineIds] } } : {}) },
    data: { endedAt: now, endedBy },
    select: { variantId: true, placeId: true, quantity: true },
  });
}
