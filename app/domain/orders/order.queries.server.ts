import type { Actor, Language } from "#app/core/actor.ts";
import { readOrderNumber } from "#app/core/ids.ts";
import { type Rupiah, rupiah } from "#app/core/money.ts";
import { db, type Prisma } from "#app/platform/db/db.server.ts";
import { opensOrder, orderKey } from "./access.server.ts";
import type { DeliveryChoice, PaymentMethod } from "./checkout.schema.ts";
import type { OrderState } from "./order.lifecycle.ts";
import type { ParcelState } from "./parcel.lifecycle.ts";
import { type ShippingState, shippingState } from "./state.rules.ts";

export type ParcelView = {
  id: string;
  number: string;
  state: ParcelState;
  enterpriseName: string;
  courier: DeliveryChoice | null;
  waybill: string | null;
  promisedFrom: Date | null;
  promisedTo: Date | null;
  refusedReason: string | null;
  lines: { name: string; quantity: number }[];
};

/** What a number and a phone show: how far it is, and nothing about whom it goes to. */
export type OrderSummary = {
  number: string;
  state: OrderState;
  shipping: ShippingState;
  placedAt: Date;
  parcels: Pick<ParcelView, "number" | "state" | "courier" | "waybill" | "promisedFrom" | "promisedTo">[];
};

export type OrderPage = Omit<OrderSummary, "parcels"> & {
  id: string;
  key: string;
  language: Language;
  method: PaymentMethod;
  delivery: "ship" | "pickup";
  pickupName: string | null;
  giftNote: string | null;
  holdUntil: Date;
  confirmedAt: Date | null;
  goodsTotal: Rupiah;
  shippingTotal: Rupiah;
  total: Rupiah;
  contact: { name: string; phone: string; email: string | null; addressText: string | null } | null;
  lines: {
    id: string;
    productName: string;
    variantName: string;
    enterpriseName: string;
    quantity: number;
    unitPrice: Rupiah;
    lineTotal: Rupiah;
    productId: string;
  }[];
  parcels: ParcelView[];
};

const parcelParts = {
  orderBy: { number: "asc" },
  include: {
    lines: { include: { orderLine: { select: { productName: true, variantName: true, enterpriseName: true } } } },
  },
} satisfies Prisma.Order$parcelsArgs;

/** The full page: the account that ordered, or whoever holds the signed link. Anyone else finds nothing. */
export async function orderPage(actor: Actor, typed: string, key: string | null): Promise<OrderPage | null> {
  const number = readOrderNumber(typed);
  if (number === null) return null;
  const order = await db.order.findUnique({
    where: { number },
    include: {
      contact: true,
      pickupPlace: { select: { name: true } },
      lines: { orderBy: { position: "asc" } },
      parcels: parcelParts,
    },
  });
  if (!order) return null;
  const own = actor.kind === "person" && order.userId === actor.id;
  if (!own && !opensOrder(number, key)) return null;
  const parcels = order.parcels.map(
    (parcel): ParcelView => ({
      ...parcel,
      courier: courierOf(parcel.courier),
      enterpriseName: parcel.lines[0]?.orderLine.enterpriseName ?? "",
      lines: parcel.lines.map(({ orderLine, quantity }) => ({ name: nameOf(orderLine), quantity })),
    }),
  );
  const { contact } = order;
  return {
    id: order.id,
    number,
    key: orderKey(number),
    state: order.state,
    shipping: shippingState(parcels.map((parcel) => parcel.state)),
    language: order.language,
    method: order.method,
    delivery: order.delivery,
    pickupName: order.pickupPlace?.name ?? null,
    giftNote: order.note,
    placedAt: order.placedAt,
    confirmedAt: order.confirmedAt,
    holdUntil: order.holdUntil,
    goodsTotal: rupiah(order.goodsTotal),
    shippingTotal: rupiah(order.shippingTotal),
    total: rupiah(order.total),
    contact: contact && {
      name: contact.name,
      phone: contact.phone,
      email: contact.email,
      addressText: contact.addressText,
    },
    lines: order.lines.map((line) => ({
      id: line.id,
      productId: line.productId,
      productName: line.productName,
      variantName: line.variantName,
      enterpriseName: line.enterpriseName,
      quantity: line.quantity,
      unitPrice: rupiah(line.unitPrice),
      lineTotal: rupiah(line.lineTotal),
    })),
    parcels,
  };
}

/** Number and phone together; a wrong phone answers like a number that never was. */
export async function trackOrder(typed: { number: string; phone: string }): Promise<OrderSummary | null> {
  const number = readOrderNumber(typed.number);
  const order =
    number === null
      ? null
      : await db.order.findFirst({
          where: { number, contact: { phone: typed.phone } },
          select: {
            number: true,
            state: true,
            placedAt: true,
            parcels: {
              orderBy: { number: "asc" },
              select: { number: true, state: true, courier: true, waybill: true, promisedFrom: true, promisedTo: true },
            },
          },
        });
  if (!order) return null;
  return {
    ...order,
    shipping: shippingState(order.parcels.map((parcel) => parcel.state)),
    parcels: order.parcels.map((parcel) => ({ ...parcel, courier: courierOf(parcel.courier) })),
  };
}

export type OwnOrder = { number: string; state: OrderState; shipping: ShippingState; placedAt: Date; total: Rupiah };

/** A person's own orders, newest first; `before` is the last number already seen. */
export async function ordersOf(
  personId: string,
  { before, take = 20 }: { before?: string; take?: number } = {},
): Promise<OwnOrder[]> {
  const orders = await db.order.findMany({
    where: { userId: personId },
    orderBy: { placedAt: "desc" },
    take,
    ...(before ? { cursor: { number: before }, skip: 1 } : {}),
    select: { number: true, state: true, placedAt: true, total: true, parcels: { select: { state: true } } },
  });
  return orders.map(({ parcels, total, ...order }) => ({
    ...order,
    total: rupiah(total),
    shipping: shippingState(parcels.map((parcel) => parcel.state)),
  }));
}

const nameOf = ({ productName, variantName }: { productName: string; variantName: string }): string =>
  variantName === "" ? productName : `${productName}, ${variantName}`;

const courierOf = (courier: string | null): DeliveryChoice | null =>
  courier === "reguler" || courier === "kargo" ? courier : null;
