import { type Actor, system } from "#app/core/actor.ts";
import { done, type Result, refuse } from "#app/core/result.ts";
import { addDays } from "#app/core/time.ts";
import { returnStock } from "#app/domain/catalog/catalog.server.ts";
import { clock } from "#app/platform/clock.server.ts";
import { db, inTransaction, type Tx } from "#app/platform/db/db.server.ts";
import { move } from "#app/platform/history/history.server.ts";
import { releaseHolds, shipHolds } from "./hold.commands.server.ts";
import { parcelMover } from "./parcel.mover.server.ts";
import type { buyerActions, ParcelStep } from "./parcel.schema.ts";
import { receiveByOf } from "./promise.rules.ts";

/** Whether the refund of a parcel is settled is the payments room's to say; a step that needs it is refused without. */
type Lent = { refundSettled?: (tx: Tx, parcelId: string) => Promise<boolean> };

/** The owner's desk and the centre's: accept, refuse with a reason, pack, ship with a tracking number, and so on. */
export async function moveParcel(actor: Actor, parcelId: string, step: ParcelStep, lent: Lent = {}): Promise<Result> {
  const now = clock.now();
  return inTransaction(async (tx) => {
    const parcel = await tx.parcel.findUnique({
      where: { id: parcelId },
      select: { orderId: true, daysMax: true, order: { select: { delivery: true } } },
    });
    if (!parcel) return refuse("notFound");
    if (step.action === "ship" && parcel.order.delivery === "ship" && step.waybill === null) {
      return refuse("orders.refused.waybillMissing", { field: "waybill" });
    }
    if (step.action === "reject" && step.reason === null)
      return refuse("orders.refused.reasonMissing", { field: "reason" });
    const { action, reason } = step;
    const moved = await move(tx, parcelMover(lent), { actor, id: parcelId, action, note: reason, now });
    if (!moved.ok) return moved;
    if (step.action === "restock") await putBack(tx, parcelId, now);
    if (step.action === "reject") await giveBack(tx, parcelId, parcel.orderId, step.reason, now);
    if (step.action === "ship")
      await sendOff(tx, { parcelId, orderId: parcel.orderId, daysMax: parcel.daysMax, waybill: step.waybill, now });
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
      if (moved.ok) await giveBack(tx, id, orderId, null, now);
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

async function giveBack(tx: Tx, parcelId: string, orderId: string, reason: string | null, now: Date): Promise<void> {
  const lines = await tx.parcelLine.findMany({ where: { parcelId }, select: { orderLineId: true } });
  await releaseHolds(tx, { orderId, lineIds: lines.map((line) => line.orderLineId), now, because: "reject" });
  if (reason) await tx.parcel.update({ where: { id: parcelId }, data: { refusedReason: reason } });
}

/** What came back whole lies on the shelf it left from. */
async function putBack(tx: Tx, parcelId: string, now: Date): Promise<void> {
  const lines = await tx.parcelLine.findMany({
    where: { parcelId },
    select: { quantity: true, orderLine: { select: { variantId: true, placeId: true } } },
  });
  const goods = lines.map(({ quantity, orderLine }) => ({ ...orderLine, quantity }));
  await returnStock(tx, goods, { kind: "parcel", id: parcelId }, now);
}

type Sent = { parcelId: string; orderId: string; daysMax: number | null; waybill: string | null; now: Date };

async function sendOff(tx: Tx, { parcelId, orderId, daysMax, waybill, now }: Sent): Promise<void> {
  const lines = await tx.parcelLine.findMany({ where: { parcelId }, select: { orderLineId: true } });
  await shipHolds(tx, { orderId, lineIds: lines.map((line) => line.orderLineId), now });
  await tx.parcel.update({ where: { id: parcelId }, data: { waybill, receiveBy: addDays(now, receiveByOf(daysMax)) } });
}
