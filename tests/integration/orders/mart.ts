import type { Person } from "#app/core/actor.ts";
import { receiveConsignment } from "#app/domain/catalog/catalog.server.ts";
import { bearParcels, moveParcel, placeOrder, planParcels, prepareOrder } from "#app/domain/orders/orders.server.ts";
import type { ParcelStep } from "#app/domain/orders/orders.ts";
import { db, inTransaction } from "#app/platform/db/db.server.ts";
import { today as now } from "../../cast/index.ts";
import { filledIn } from "../payments/till.ts";

type Lot = { code: string; bestBefore: string; quantity: number };

/** Goods come into the mart: some in lots, some loose. */
export async function bring(
  cashier: Person,
  {
    enterpriseId,
    variantId,
    lots = [],
    loose = 0,
  }: { enterpriseId: string; variantId: string; lots?: Lot[]; loose?: number },
): Promise<void> {
  const rows = [
    ...lots.map((lot, at) => ({ at, variantId, madeOn: "2026-10-01", shelf: null, ...lot })),
    { at: lots.length, variantId, quantity: loose, code: null, madeOn: null, bestBefore: null, shelf: null },
  ];
  const done = await receiveConsignment(cashier, { enterpriseId, form: { note: null, fromHome: false, rows }, now });
  if (!done.ok) throw new Error(done.code);
}

/** Placed at the checkout and confirmed, as the payments room would confirm it. */
export async function confirmed(variantId: string, quantity: number) {
  const prepared = await prepareOrder(await filledIn({ variantId, quantity }));
  if (!prepared.ok) throw new Error(prepared.code);
  const { id: orderId } = await inTransaction((tx) => placeOrder(tx, prepared.value));
  const plans = await planParcels(orderId);
  await inTransaction(async (tx) => {
    await tx.order.update({ where: { id: orderId }, data: { state: "confirmed", confirmedAt: now } });
    await bearParcels(tx, orderId, plans, now);
  });
  const { id, lines } = await db.parcel.findFirstOrThrow({ where: { orderId }, include: { lines: true } });
  return { orderId, id, line: lines[0]?.id ?? "" };
}

export const step = (action: ParcelStep["action"], more: Partial<ParcelStep> = {}): ParcelStep => ({
  ...{ action, waybill: action === "ship" ? "JNE-1" : null, reason: null, ...more },
});

export async function go(actor: Person, id: string, ...actions: ParcelStep["action"][]): Promise<void> {
  for (const action of actions) {
    const moved = await moveParcel(actor, id, step(action));
    if (!moved.ok) throw new Error(`${action}: ${moved.code}`);
  }
}

/** The pieces of a parcel with their lots, most first. */
export const packed = (parcelId: string) =>
  db.parcelLineLot.findMany({
    where: { parcelLine: { parcelId } },
    orderBy: { quantity: "desc" },
    select: { quantity: true, lot: { select: { code: true } } },
  });
