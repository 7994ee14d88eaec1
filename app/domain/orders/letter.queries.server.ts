import type { Language } from "#app/core/actor.ts";
import { type Rupiah, rupiah } from "#app/core/money.ts";
import { paths } from "#app/core/paths.ts";
import { db } from "#app/platform/db/db.server.ts";
import { orderKey } from "./access.server.ts";

export type OrderLetter = {
  number: string;
  name: string;
  email: string;
  /** The account that ordered, if it was one. */
  buyerId: string | null;
  language: Language;
  total: Rupiah;
  /** The buyer's own link: opens this order and nothing else. */
  path: string;
  enterpriseIds: readonly string[];
};

/** What a letter about an order says; null where the buyer left no address. */
export async function orderLetter(orderId: string): Promise<OrderLetter | null> {
  const order = await db.order.findUnique({
    where: { id: orderId },
    select: {
      number: true,
      userId: true,
      language: true,
      total: true,
      contact: { select: { name: true, email: true } },
      lines: { select: { enterpriseId: true } },
    },
  });
  if (!order?.contact) return null;
  const { number, userId, language, total, contact, lines } = order;
  return {
    number,
    language,
    buyerId: userId,
    total: rupiah(total),
    name: contact.name,
    email: contact.email ?? "",
    path: `${paths.shop.order(number)}?kunci=${orderKey(number)}`,
    enterpriseIds: [...new Set(lines.map((line) => line.enterpriseId))],
  };
}

export type ParcelLetter = {
  orderId: string;
  courier: string;
  waybill: string;
  /** Where the buyer fetches it; null when a courier brings it. */
  pickupName: string | null;
  /** What is in it, a line for each of the goods. */
  goods: string;
};

export async function parcelLetter(parcelId: string): Promise<ParcelLetter | null> {
  const parcel = await db.parcel.findUnique({
    where: { id: parcelId },
    select: {
      orderId: true,
      courier: true,
      waybill: true,
      order: { select: { pickupPlace: { select: { name: true } } } },
      lines: { select: { quantity: true, orderLine: { select: { productName: true, variantName: true } } } },
    },
  });
  return (
    parcel && {
      orderId: parcel.orderId,
      courier: parcel.courier ?? "",
      waybill: parcel.waybill ?? "",
      pickupName: parcel.order.pickupPlace?.name ?? null,
      goods: parcel.lines
        .map(({ quantity, orderLine }) => `${quantity} × ${orderLine.productName} ${orderLine.variantName}`.trim())
        .join("\n"),
    }
  );
}
