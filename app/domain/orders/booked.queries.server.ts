import { noMoney, portion, type Rupiah, rupiah, sum } from "#app/core/money.ts";
import { originPlaces } from "#app/domain/places/places.server.ts";
import { db } from "#app/platform/db/db.server.ts";

/** Whose a line's price is: of a hamper, one for each maker of its parts. */
export type BookedLine = {
  id: string;
  enterpriseId: string;
  total: Rupiah;
  commission: Rupiah;
  collectsPpn: boolean;
};

export type BookedParcel = {
  id: string;
  enterpriseId: string;
  /** Off the maker's own premises; what leaves from the mart's building is carried by the mart. */
  shipsItself: boolean;
  shipping: Rupiah;
  receivedAt: Date | null;
  lines: { orderLineId: string; amount: Rupiah }[];
};

export type BookedOrder = {
  id: string;
  placedAt: Date;
  confirmedAt: Date | null;
  completedAt: Date | null;
  total: Rupiah;
  shippingTotal: Rupiah;
  serviceFee: Rupiah;
  lines: BookedLine[];
  parcels: BookedParcel[];
};

/** An order as the ledger sees it: what each line and each parcel came to, and what has been received. */
export async function bookedOrder(id: string): Promise<BookedOrder | null> {
  const order = await db.order.findUnique({
    where: { id },
    select: {
      placedAt: true,
      confirmedAt: true,
      closedAt: true,
      state: true,
      total: true,
      shippingTotal: true,
      serviceFee: true,
      lines: { orderBy: { position: "asc" }, include: { parts: { orderBy: { id: "asc" } } } },
      parcels: {
        orderBy: { number: "asc" },
        include: { lines: { include: { orderLine: { select: { unitPrice: true } } } } },
      },
    },
  });
  if (!order) return null;
  const places = await originPlaces(order.parcels.map(({ placeId }) => placeId));
  return {
    id,
    placedAt: order.placedAt,
    confirmedAt: order.confirmedAt,
    completedAt: order.state === "completed" ? order.closedAt : null,
    total: rupiah(order.total),
    shippingTotal: rupiah(order.shippingTotal),
    serviceFee: rupiah(order.serviceFee),
    lines: order.lines.flatMap(sharesOf),
    parcels: order.parcels.map((parcel) => ({
      id: parcel.id,
      enterpriseId: parcel.enterpriseId,
      shipsItself: places.get(parcel.placeId)?.kind === "premises",
      shipping: rupiah(parcel.shipping),
      receivedAt: parcel.state === "received" ? parcel.receivedAt : null,
      lines: parcel.lines.map(({ orderLineId, quantity, orderLine }) => ({
        orderLineId,
        amount: rupiah(orderLine.unitPrice * BigInt(quantity)),
      })),
    })),
  };
}

type Whose = { enterpriseId: string; commissionBp: number; collectsPpn: boolean };
type Line = Whose & {
  id: string;
  quantity: number;
  lineTotal: bigint;
  parts: (Whose & { amount: bigint })[];
};

function sharesOf({ id, quantity, lineTotal, parts, ...whole }: Line): BookedLine[] {
  const shares = parts.length === 0 ? [{ ...whole, total: rupiah(lineTotal) }] : parts.map(partOf(quantity));
  const byMaker = new Map<string, BookedLine>();
  for (const { enterpriseId, commissionBp, collectsPpn, total } of shares) {
    const before = byMaker.get(enterpriseId);
    byMaker.set(enterpriseId, {
      ...{ id, enterpriseId, collectsPpn },
      total: sum([before?.total ?? noMoney, total]),
      commission: sum([before?.commission ?? noMoney, portion(total, commissionBp)]),
    });
  }
  return [...byMaker.values()];
}

const partOf =
  (bundles: number) =>
  ({ amount, ...whose }: Line["parts"][number]) => ({ ...whose, total: rupiah(amount * BigInt(bundles)) });

/** The order a parcel belongs to. */
export async function orderOfParcel(parcelId: string): Promise<string | null> {
  const parcel = await db.parcel.findUnique({ where: { id: parcelId }, select: { orderId: true } });
  return parcel?.orderId ?? null;
}
