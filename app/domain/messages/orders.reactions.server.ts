import { formatRupiah } from "#app/core/money.ts";
import { paths } from "#app/core/paths.ts";
import { membersWith } from "#app/domain/accounts/accounts.server.ts";
import { type OrderLetter, orderLetter, parcelLetter } from "#app/domain/orders/orders.server.ts";
import type { Params } from "#app/i18n/index.ts";
import { inLanguage } from "#app/i18n/language.ts";
import { config } from "#app/platform/config.server.ts";
import type { HistoryEvent, Reaction } from "#app/platform/history/history.server.ts";
import { post } from "./mail.commands.server.ts";

const confirmed = ["confirm", "confirmWithEvidence", "confirmAfterReview"];
const cancelled = ["cancel", "cancelAfterReview", "cancelConfirmed"];

/** What buyers and makers are told about orders; the buyer's link opens this order only. */
export const orderLetters: Reaction[] = [
  { on: "order.place", name: "tell the buyer that the order is held", run: (event) => tellBuyer(event, "orderPlaced") },
  ...confirmed.map((action) => ({
    on: `order.${action}`,
    name: "tell the buyer that it is paid and the makers that they may pack",
    run: async (event: HistoryEvent) => {
      await tellBuyer(event, "orderConfirmed");
      await tellMakers(event);
    },
  })),
  { on: "order.expire", name: "tell the buyer that time ran out", run: (event) => tellBuyer(event, "orderExpired") },
  ...cancelled.map((action) => ({
    on: `order.${action}`,
    name: "tell the buyer that it is cancelled",
    run: (event: HistoryEvent) => tellBuyer(event, "orderCancelled"),
  })),
  { on: "parcel.ship", name: "tell the buyer that a parcel is on its way", run: tellShipped },
];

async function tellBuyer(event: HistoryEvent, template: string): Promise<void> {
  const order = await orderLetter(event.subjectId);
  if (order) await write(event, order, template, {});
}

async function tellShipped(event: HistoryEvent): Promise<void> {
  const parcel = await parcelLetter(event.subjectId);
  const order = parcel && (await orderLetter(parcel.orderId));
  if (order) await write(event, order, "parcelShipped", { courier: parcel.courier, waybill: parcel.waybill });
}

async function write(event: HistoryEvent, order: OrderLetter, template: string, more: Params): Promise<void> {
  const { number, name, email, language, total, path } = order;
  if (email === "") return;
  await post({
    key: `${event.id}:${template}`,
    recipient: email,
    language,
    template,
    params: { number, name, total: formatRupiah(total), ...more },
    link: new URL(inLanguage(path, language), config.web.origin).href,
  });
}

async function tellMakers(event: HistoryEvent): Promise<void> {
  const order = await orderLetter(event.subjectId);
  for (const enterpriseId of order?.enterpriseIds ?? []) {
    for (const { personId, email, language, name } of await membersWith(enterpriseId, "orders")) {
      await post({
        key: `${event.id}:orderForMaker:${enterpriseId}:${personId}`,
        recipient: email,
        language,
        template: "orderForMaker",
        params: { number: order?.number ?? "", name },
        link: new URL(paths.enterprise.orders(), config.web.origin).href,
      });
    }
  }
}
