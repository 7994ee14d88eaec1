import { db } from "#app/platform/db/db.server.ts";
import type { ParcelState } from "./parcel.lifecycle.ts";

export type BoughtGoods = {
  orderLineId: string;
  parcelId: string;
  parcelNumber: string;
  parcelState: ParcelState;
  enterpriseId: string;
  enterpriseName: string;
  productId: string;
  name: string;
};

/** What a paid order consists of, by the parcels it comes in; nothing before it is paid. */
export async function boughtIn(orderId: string): Promise<BoughtGoods[]> {
  const parcels = await db.parcel.findMany({
    where: { orderId },
    orderBy: { number: "asc" },
    select: {
      id: true,
      number: true,
      state: true,
      enterpriseId: true,
      lines: { select: { orderLine: true }, orderBy: { orderLine: { position: "asc" } } },
    },
  });
  return parcels.flatMap(({ id, number, state, enterpriseId, lines }) =>
    lines.map(({ orderLine }) => ({
      orderLineId: orderLine.id,
      parcelId: id,
      parcelNumber: number,
      parcelState: state,
      enterpriseId,
      enterpriseName: orderLine.enterpriseName,
      productId: orderLine.productId,
      name: [orderLine.productName, orderLine.variantName].filter((part) => part !== "").join(", "),
    })),
  );
}

export async function orderNumbers(orderIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await db.order.findMany({
    where: { id: { in: [...new Set(orderIds)] } },
    select: { id: true, number: true },
  });
  return new Map(rows.map(({ id, number }) => [id, number]));
}
