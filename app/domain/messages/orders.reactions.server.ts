import { formatRupiah } from "#app/core/money.ts";
import { paths } from "#app/core/paths.ts";
import { membersWith, staffWith } from "#app/domain/accounts/accounts.server.ts";
import { orderLetter, parcelLetter } from "#app/domain/orders/orders.server.ts";
import { refundOf } from "#app/domain/payments/payments.server.ts";
import type { HistoryEvent, Reaction } from "#app/platform/history/history.server.ts";
import { tellBuyer } from "./buyer.server.ts";
import { tell } from "./tell.server.ts";

const confirmed = ["confirm", "confirmWithEvidence", "confirmAfterReview"];
const cancelled = ["cancel", "cancelAfterReview", "cancelConfirmed"];

/** What buyers, makers and finance are told about orders. */
export const orderLetters: Reaction[] = [
  { on: "order.place", name: "tell the buyer that the order is held", run: (event) => toBuyer(event, "orderPlaced") },
  ...confirmed.map((action) => ({
    on: `order.${action}`,
    name: "tell the buyer that it is paid and the makers that they may pack",
    run: async (event: HistoryEvent) => {
      await toBuyer(event, "orderConfirmed");
      await toMakers(event);
    },
  })),
  { on: "order.expire", name: "tell the buyer that time ran out", run: (event) => toBuyer(event, "orderExpired") },
  ...cancelled.map((action) => ({
    on: `order.${action}`,
    name: "tell the buyer that it is cancelled",
    run: (event: HistoryEvent) => toBuyer(event, "orderCancelled"),
  })),
  {
    on: "order.flag",
    name: "tell the buyer that it is looked at and finance that it waits",
    run: async (event) => {
      await toBuyer(event, "orderReview");
      await toFinance(event, { orderId: event.subjectId, template: "orderToReview" });
    },
  },
  { on: "parcel.ship", name: "tell the buyer that a parcel is on its way", run: shipped },
  { on: "parcel.reject", name: "tell the buyer that a parcel will not come", run: refused },
  { on: "parcel.cancel", name: "tell the buyer that a parcel will not come after all", run: refused },
  { on: "parcel.lapse", name: "tell the buyer that a parcel will not come", run: refused },
  { on: "refund.settle", name: "tell the buyer that money went back", run: paidBack },
  { on: "refund.fail", name: "tell finance that a refund did not arrive", run: stuck },
];

async function toBuyer({ id, subjectId }: HistoryEvent, template: string): Promise<void> {
  const order = await orderLetter(subjectId);
  if (order) await tellBuyer(order, { key: id, template });
}

async function shipped({ id, subjectId }: HistoryEvent): Promise<void> {
  const parcel = await parcelLetter(subjectId);
  const order = parcel && (await orderLetter(parcel.orderId));
  if (!parcel || !order) return;
  const { courier, waybill, pickupName } = parcel;
  if (pickupName === null) await tellBuyer(order, { key: id, template: "parcelShipped", params: { waybill }, courier });
  else await tellBuyer(order, { key: id, template: "parcelToPickup", params: { place: pickupName } });
}

async function refused({ id, subjectId }: HistoryEvent): Promise<void> {
  const parcel = await parcelLetter(subjectId);
  const order = parcel && (await orderLetter(parcel.orderId));
  if (parcel && order) await tellBuyer(order, { key: id, template: "parcelRefused", params: { items: parcel.goods } });
}

async function paidBack({ id, subjectId }: HistoryEvent): Promise<void> {
  const refund = await refundOf(subjectId);
  const order = refund && (await orderLetter(refund.orderId));
  if (!refund || !order) return;
  await tellBuyer(order, { key: id, template: "refundSettled", params: { amount: formatRupiah(refund.amount) } });
}

async function stuck(event: HistoryEvent): Promise<void> {
  const refund = await refundOf(event.subjectId);
  if (!refund) return;
  const { orderId, amount } = refund;
  await toFinance(event, { orderId, template: "refundFailed", params: { amount: formatRupiah(amount) } });
}

type ToFinance = { orderId: string; template: string; params?: { amount: string } };

async function toFinance({ id }: HistoryEvent, { orderId, template, params }: ToFinance): Promise<void> {
  const order = await orderLetter(orderId);
  for (const reader of order ? await staffWith("finance") : []) {
    const news = { key: id, template, params: { number: order?.number ?? "", ...params } };
    await tell(reader, { ...news, path: paths.office.order(orderId) });
  }
}

async function toMakers({ id, subjectId }: HistoryEvent): Promise<void> {
  const order = await orderLetter(subjectId);
  for (const enterpriseId of order?.enterpriseIds ?? []) {
    for (const reader of await membersWith(enterpriseId, "orders")) {
      const news = { key: `${id}:${enterpriseId}`, template: "orderForMaker", params: { number: order?.number ?? "" } };
      await tell(reader, { ...news, path: paths.enterprise.orders() });
    }
  }
}
