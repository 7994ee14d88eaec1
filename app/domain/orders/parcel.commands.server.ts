import { type Actor, system } from "#app/core/actor.ts";
import { done, type Result, refuse } from "#app/core/result.ts";
import { clock } from "#app/platform/clock.server.ts";
import { allOrNothing } from "#app/platform/db/all-or-nothing.server.ts";
import { db, inTransaction, type Tx } from "#app/platform/db/db.server.ts";
import { move } from "#app/platform/history/history.server.ts";
import { giveBack, packParcel, putBack, sendOff } from "./parcel.goods.server.ts";
import { parcelMover } from "./parcel.mover.server.ts";
import type { buyerActions, ParcelStep } from "./parcel.schema.ts";

/** Whether the refund of a parcel is settled is the payments room's to say; a step that needs it is refused without. */
type Lent = { refundSettled?: (tx: Tx, parcelId: string) => Promise<boolean> };

/** The owner's desk and the centre's: accept, refuse with a reason, pack, ship with a tracking number, and so on. */
export async function moveParcel(actor: Actor, parcelId: string, step: ParcelStep, lent: Lent = {}): Promise<Result> {
  const now = clock.now();
  return allOrNothing(async (tx) => {
    const parcel = await tx.parcel.findUnique({
      where: { id: parcelId },
      select: { orderId: true, daysMax: true, order: { select: { delivery: true } } },
    });
    if (!parcel) return refuse("notFound");
    if (step.action === "ship" && parcel.order.delivery === "ship" && step.waybill === null) {
      return refuse("orders.refused.waybillMissing", { field: "waybill" });
    }
    if ((step.action === "reject" || step.action === "cancel") && step.reason === null)
      return refuse("orders.refused.reasonMissing", { field: "reason" });
    const { action, reason } = step;
    const moved = await move(tx, parcelMover(lent), { actor, id: parcelId, action, note: reason, now });
    if (!moved.ok) return moved;
    const of = { parcelId, orderId: parcel.orderId, now };
    if (action === "pack") return packParcel(tx, { ...of, lots: step.lots ?? [] });
    if (action === "restock") await putBack(tx, of);
    if (action === "reject" || action === "cancel") await giveBack(tx, { ...of, reason });
    if (action === "ship") await sendOff(tx, { ...of, daysMax: parcel.daysMax, waybill: step.waybill });
    return done();
  });
}

/** The buyer says that it came, or that all is well; `byLink` means the signed link of the order. */
export async function moveOwnParcel(
  actor: Actor,
  {
    orderId,
    parcelId,
    action,
    byLink,
  }: { orderId: string; parcelId: string; action: (typeof buyerActions)[number]; byLink: boolean },
): Promise<Result> {
  const now = clock.now();
  return inTransaction(async (tx) => {
    const mine = await tx.parcel.count({ where: { id: parcelId, orderId } });
    if (mine === 0) return refuse("notFound");
    const moved = await move(tx, parcelMover({ byLink }), { actor, id: parcelId, action, now });
    return moved.ok ? done() : moved;
  });
}

/** Parcels nobody accepted in time go back to the shelf; delivered ones nobody confirmed count as received. */
export async function lapseParcels(): Promise<void> {
  const now = clock.now();
  const late = await db.parcel.findMany({
    where: { state: "new", acceptBy: { lte: now } },
    select: { id: true, orderId: true },
    take: 200,
  });
  for (const { id, orderId } of late) {
    await inTransaction(async (tx) => {
      const moved = await move(tx, parcelMover(), { actor: system("parcels"), id, action: "lapse", now });
      if (moved.ok) await giveBack(tx, { parcelId: id, orderId, reason: null, now });
    });
  }
}

export async function receiveByTime(): Promise<void> {
  const now = clock.now();
  const due = await db.parcel.findMany({
    where: { state: { in: ["shipped", "delivered"] }, receiveBy: { lte: now } },
    select: { id: true, state: true },
    take: 200,
  });
  for (const { id, state } of due) {
    await inTransaction(async (tx) => {
      const by = { actor: system("parcels"), id, now };
      if (state === "shipped") await move(tx, parcelMover(), { ...by, action: "deliver" });
      await move(tx, parcelMover(), { ...by, action: "receiveByTime" });
    });
  }
}
