import { isId, readOrderNumber } from "#app/core/ids.ts";
import { type Rupiah, rupiah } from "#app/core/money.ts";
import { db } from "#app/platform/db/db.server.ts";
import type { OrderState } from "./order.lifecycle.ts";
import { type ShippingState, shippingState } from "./state.rules.ts";

export const officeTabs = ["review", "placed", "confirmed", "completed", "ended"] as const;
export type OfficeTab = (typeof officeTabs)[number];

const statesOf: Record<OfficeTab, OrderState[]> = {
  review: ["review"],
  placed: ["placed"],
  confirmed: ["confirmed"],
  completed: ["completed"],
  ended: ["cancelled", "expired"],
};

export type OfficeRow = {
  id: string;
  number: string;
  state: OrderState;
  shipping: ShippingState;
  placedAt: Date;
  total: Rupiah;
  pieces: number;
  makers: string;
};

type Found = { rows: OfficeRow[]; next: string | null; counts: Record<OfficeTab, number> };

const PAGE = 25;

/** All orders of a tab for the centre: what waits for a decision longest comes first, else the newest. */
export async function officeOrders({ tab, after }: { tab: OfficeTab; after: string | null }): Promise<Found> {
  const direction = tab === "review" ? "asc" : "desc";
  const found = await db.order.findMany({
    where: { state: { in: statesOf[tab] } },
    orderBy: [{ placedAt: direction }, { id: direction }],
    take: PAGE + 1,
    ...(after && isId(after) ? { cursor: { id: after }, skip: 1 } : {}),
    select: {
      id: true,
      number: true,
      state: true,
      placedAt: true,
      total: true,
      parcels: { select: { state: true } },
      lines: { select: { quantity: true, enterpriseName: true } },
    },
  });
  const rows = found.slice(0, PAGE).map(
    ({ parcels, lines, total, ...order }): OfficeRow => ({
      ...order,
      total: rupiah(total),
      shipping: shippingState(parcels.map(({ state }) => state)),
      pieces: lines.reduce((count, line) => count + line.quantity, 0),
      makers: [...new Set(lines.map(({ enterpriseName }) => enterpriseName))].join(", "),
    }),
  );
  return { rows, next: found.length > PAGE ? (rows.at(-1)?.id ?? null) : null, counts: await countsOf() };
}

async function countsOf(): Promise<Record<OfficeTab, number>> {
  const groups = await db.order.groupBy({ by: ["state"], _count: true });
  const count = (tab: OfficeTab) =>
    groups.filter(({ state }) => statesOf[tab].includes(state)).reduce((total, group) => total + group._count, 0);
  return {
    review: count("review"),
    placed: count("placed"),
    confirmed: count("confirmed"),
    completed: count("completed"),
    ended: count("ended"),
  };
}

/** The order with this number, or the parcel's order; null where nothing fits. */
export async function orderIdOf(typed: string): Promise<string | null> {
  const number = readOrderNumber(typed.trim().replace(/-\d{1,2}$/, ""));
  const order = number && (await db.order.findUnique({ where: { number }, select: { id: true } }));
  return order ? order.id : null;
}
