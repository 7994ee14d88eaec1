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

export type ParcelToRefund = {
  orderId: string;
  state: ParcelState;
  shipping: Rupiah;
  lines: { orderLineId: string; quantity: number; amount: Rupiah }[];
};

/** What a buyer paid for one parcel. */
/** What so many pieces of a line cost their buyer, and in which order. */
export async function costOfPieces(orderLineId: string, pieces: number): Promise<{ orderId: string; amount: Rupiah }> {
  const { orderId, unitPrice } = await db.orderLine.findUniqueOrThrow({
    where: { id: orderLineId },
    select: { orderId: true, unitPrice: true },
  });
  return { orderId, amount: rupiah(unitPrice * BigInt(pieces)) };
}

export async function parcelToRefund(id: string): Promise<ParcelToRefund | null> {
  const parcel = await db.parcel.findUnique({
    where: { id },
    select: {
      orderId: true,
      state: true,
      shipping: true,
      lines: {
        where: { quantity: { gt: 0 } },
        select: { orderLineId: true, quantity: true, orderLine: { select: { unitPrice: true } } },
      },
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
