import type { Language } from "#app/core/actor.ts";
import { type Rupiah, rupiah } from "#app/core/money.ts";
import { db, type Tx } from "#app/platform/db/db.server.ts";
import type { OrderState } from "./order.lifecycle.ts";
import type { ParcelState } from "./parcel.lifecycle.ts";

/** What the payments room needs to ask for money and to judge what came. */
export type OrderForPayment = {
  id: string;
  number: string;
  state: OrderState;
  total: Rupiah;
  holdUntil: Date;
  language: Language;
  email: string | null;
  lines: { name: string; quantity: number; unitPrice: Rupiah }[];
  shipping: Rupiah;
};

export async function orderForPayment(id: string, tx: Tx = db): Promise<OrderForPayment | null> {
  const order = await tx.order.findUnique({
    where: { id },
    select: {
      id: true,
      number: true,
      state: true,
      total: true,
      holdUntil: true,
      language: true,
      shippingTotal: true,
      contact: { select: { email: true } },
      lines: {
        orderBy: { position: "asc" },
        select: { productName: true, variantName: true, quantity: true, unitPrice: true },
      },
    },
  });
  if (!order) return null;
  const { contact, shippingTotal, lines, total, ...rest } = order;
  return {
    ...rest,
    total: rupiah(total),
    shipping: rupiah(shippingTotal),
    email: contact?.email ?? null,
    lines: lines.map(({ productName, variantName, quantity, unitPrice }) => ({
      name: [productName, variantName].filter((part) => part !== "").join(", "),
      quantity,
      unitPrice: rupiah(unitPrice),
    })),
  };
}

/** The order, kept still until the transaction ends; children may still be inserted beside it. */
export async function lockedOrder(tx: Tx, id: string): Promise<OrderForPayment | null> {
  await tx.$executeRaw`SELECT 1 FROM "order" WHERE id = ${id}::uuid FOR NO KEY UPDATE`;
  return orderForPayment(id, tx);
}

/** The products of an order, whose timelines hear of its money, too. */
export async function productsOf(tx: Tx, orderId: string): Promise<string[]> {
  const lines = await tx.orderLine.findMany({
    where: { orderId },
    distinct: ["productId"],
    select: { productId: true },
  });
  return lines.map(({ productId }) => productId);
}

/** Orders whose hold has run out while nobody has paid: the provider is asked before anything is released. */
export async function overdueOrders(now: Date, take = 100): Promise<string[]> {
  const orders = await db.order.findMany({
    where: { state: "placed", holdUntil: { lte: now } },
    orderBy: { holdUntil: "asc" },
    take,
    select: { id: true },
  });
  return orders.map((order) => order.id);
}

/** The provider has closed the payment for good, so nothing is waited for any longer. */
export async function endHoldNow(tx: Tx, orderId: string, now: Date): Promise<void> {
  await tx.order.updateMany({
    where: { id: orderId, state: "placed", holdUntil: { gt: now } },
    data: { holdUntil: now },
  });
}

export type BookedLine = { enterpriseId: string; total: Rupiah; commissionBp: number };
export type BookedParcel = {
  id: string;
  orderId: string;
  enterpriseId: string;
  state: ParcelState;
  shipping: Rupiah;
  lines: BookedLine[];
};
export type BookedOrder = { id: string; total: Rupiah; shippingTotal: Rupiah; parcels: BookedParcel[] };

const parcelMoney = {
  select: {
    id: true,
    orderId: true,
    enterpriseId: true,
    state: true,
    shipping: true,
    lines: {
      select: { quantity: true, orderLine: { select: { enterpriseId: true, unitPrice: true, commissionBp: true } } },
    },
  },
} as const;

/** An order as the ledger sees it: what each parcel's goods and its carriage came to. */
export async function bookedOrder(id: string): Promise<BookedOrder | null> {
  const order = await db.order.findUnique({
    where: { id },
    select: { id: true, total: true, shippingTotal: true, parcels: { ...parcelMoney, orderBy: { number: "asc" } } },
  });
  if (!order) return null;
  const { total, shippingTotal, parcels } = order;
  return { id, total: rupiah(total), shippingTotal: rupiah(shippingTotal), parcels: parcels.map(bookedOf) };
}

export async function bookedParcel(id: string): Promise<BookedParcel | null> {
  const parcel = await db.parcel.findUnique({ where: { id }, ...parcelMoney });
  return parcel && bookedOf(parcel);
}

type ParcelRow = {
  id: string;
  orderId: string;
  enterpriseId: string;
  state: ParcelState;
  shipping: bigint;
  lines: { quantity: number; orderLine: { enterpriseId: string; unitPrice: bigint; commissionBp: number } }[];
};

const bookedOf = ({ lines, shipping, ...parcel }: ParcelRow): BookedParcel => ({
  ...parcel,
  shipping: rupiah(shipping),
  lines: lines.map(({ quantity, orderLine }) => ({
    enterpriseId: orderLine.enterpriseId,
    commissionBp: orderLine.commissionBp,
    total: rupiah(orderLine.unitPrice * BigInt(quantity)),
  })),
});

export type ParcelToRefund = {
  orderId: string;
  state: ParcelState;
  shipping: Rupiah;
  lines: { orderLineId: string; quantity: number; amount: Rupiah }[];
};

/** What a buyer paid for one parcel. */
export async function parcelToRefund(id: string): Promise<ParcelToRefund | null> {
  const parcel = await db.parcel.findUnique({
    where: { id },
    select: {
      orderId: true,
      state: true,
      shipping: true,
      lines: { select: { orderLineId: true, quantity: true, orderLine: { select: { unitPrice: true } } } },
    },
  });
  return (
    parcel && {
      orderId: parcel.orderId,
      state: parcel.state,
      shipping: rupiah(parcel.shipping),
      lines: parcel.lines.map(({ orderLineId, quantity, orderLine }) => ({
        orderLineId,
        quantity,
        amount: rupiah(orderLine.unitPrice * BigInt(quantity)),
      })),
    }
  );
}
