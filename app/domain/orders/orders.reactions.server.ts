import { db } from "#app/platform/db/db.server.ts";
import type { HistoryEvent, Reaction } from "#app/platform/history/history.server.ts";
import { finishOrder } from "./finish.commands.server.ts";

const ends = [
  "receive",
  "receiveByTime",
  "upholdDelivery",
  "reject",
  "lapse",
  "cancel",
  "lose",
  "refundDispute",
  "refundReturn",
  "restock",
];

async function finish(event: HistoryEvent): Promise<void> {
  const parcel = await db.parcel.findUnique({ where: { id: event.subjectId }, select: { orderId: true } });
  if (parcel) await finishOrder(parcel.orderId);
}

export const ordersReactions: Reaction[] = ends.map((action) => ({
  on: `parcel.${action}`,
  name: "end the order when its last parcel has ended",
  run: finish,
}));
