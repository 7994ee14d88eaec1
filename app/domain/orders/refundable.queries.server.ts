import { type Rupiah, rupiah } from "#app/core/money.ts";
import { returnStock } from "#app/domain/catalog/catalog.server.ts";
import { shelfLines } from "#app/domain/catalog/catalog.ts";
import type { Tx } from "#app/platform/db/db.server.ts";
import type { ParcelState } from "./parcel.lifecycle.ts";

export type BoughtLine = {
  orderLineId: string;
  /** The parcel that carries it; null before the order is confirmed. */
  parcelId: string | null;
  parcelState: ParcelState | null;
  unitPrice: Rupiah;
  quantity: number;
};

/** The lines of an order with the parcel of each, for who may give money back line by line. */
export async function boughtLines(tx: Tx, orderId: string): Promise<BoughtLine[]> {
  const lines = await tx.orderLine.findMany({
    where: { orderId },
    orderBy: { position: "asc" },
    select: {
      id: true,
      unitPrice: true,
      quantity: true,
      parcelLines: { take: 1, select: { parcel: { select: { id: true, state: true } } } },
    },
  });
  return lines.map(({ id, unitPrice, quantity, parcelLines: [carried] }) => ({
    orderLineId: id,
    parcelId: carried?.parcel.id ?? null,
    parcelState: carried?.parcel.state ?? null,
    unitPrice: rupiah(unitPrice),
    quantity,
  }));
}

type Back = { refundId: string; lines: readonly { orderLineId: string; quantity: number }[]; now: Date };

/** Goods of a refund that came back whole lie on the shelf they left from. */
export async function putBackLines(tx: Tx, { refundId, lines, now }: Back): Promise<void> {
  const bought = await tx.orderLine.findMany({
    where: { id: { in: lines.map((line) => line.orderLineId) } },
    select: {
      ...{ id: true, variantId: true, placeId: true },
      parts: { select: { variantId: true, quantity: true } },
    },
  });
  const goods = shelfLines(
    bought.map(({ id, variantId, placeId }) => ({
      ...{ variantId, placeId },
      quantity: lines.find((line) => line.orderLineId === id)?.quantity ?? 0,
    })),
    new Map(bought.flatMap(({ variantId, parts }) => (parts.length > 0 ? [[variantId, parts] as const] : []))),
  );
  await returnStock(tx, goods, { kind: "refund", id: refundId }, now);
}

export const quantitiesBought = (tx: Tx, ids: readonly string[]): Promise<{ id: string; quantity: number }[]> =>
  tx.orderLine.findMany({ where: { id: { in: [...ids] } }, select: { id: true, quantity: true } });
