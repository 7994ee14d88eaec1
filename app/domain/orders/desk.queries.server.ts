import type { Actor, Language } from "#app/core/actor.ts";
import { isId } from "#app/core/ids.ts";
import { type Rupiah, rupiah } from "#app/core/money.ts";
import type { Choice } from "#app/core/workflow.ts";
import { clock } from "#app/platform/clock.server.ts";
import { db } from "#app/platform/db/db.server.ts";
import { choicesFor, type Moment, timeline } from "#app/platform/history/history.server.ts";
import type { ParcelState } from "./parcel.lifecycle.ts";
import { parcelMover } from "./parcel.mover.server.ts";
import { sellerActions } from "./parcel.schema.ts";

export type DeskRow = {
  id: string;
  number: string;
  state: ParcelState;
  createdAt: Date;
  acceptBy: Date | null;
  goods: string;
  pieces: number;
  delivery: "ship" | "pickup";
};

export const deskTabs = ["todo", "sent", "done"] as const;
export type DeskTab = (typeof deskTabs)[number];

const statesOf: Record<DeskTab, ParcelState[]> = {
  todo: ["new", "accepted", "packed", "disputed", "returned"],
  sent: ["shipped", "delivered"],
  done: ["received", "rejected", "lost", "refunded", "restocked"],
};

const PAGE = 20;

/** One maker's parcels: what waits longest comes first while there is something to do, else the newest. */
export async function orderDesk(
  enterpriseId: string,
  { tab, after }: { tab: DeskTab; after: string | null },
): Promise<{ rows: DeskRow[]; next: string | null; counts: Record<DeskTab, number> }> {
  const direction = tab === "todo" ? "asc" : "desc";
  const found = await db.parcel.findMany({
    where: { enterpriseId, state: { in: statesOf[tab] } },
    orderBy: [{ createdAt: direction }, { id: direction }],
    take: PAGE + 1,
    ...(after && isId(after) ? { cursor: { id: after }, skip: 1 } : {}),
    select: {
      id: true,
      number: true,
      state: true,
      createdAt: true,
      acceptBy: true,
      order: { select: { delivery: true } },
      lines: { select: { quantity: true, orderLine: { select: { productName: true } } } },
    },
  });
  const rows = found.slice(0, PAGE).map(({ order, lines, ...parcel }) => ({
    ...parcel,
    delivery: order.delivery,
    goods: lines.map((line) => line.orderLine.productName).join(", "),
    pieces: lines.reduce((count, line) => count + line.quantity, 0),
  }));
  return { rows, next: found.length > PAGE ? (rows.at(-1)?.id ?? null) : null, counts: await countsOf(enterpriseId) };
}

async function countsOf(enterpriseId: string): Promise<Record<DeskTab, number>> {
  const groups = await db.parcel.groupBy({ by: ["state"], where: { enterpriseId }, _count: true });
  const count = (tab: DeskTab) =>
    groups.filter((group) => statesOf[tab].includes(group.state)).reduce((total, group) => total + group._count, 0);
  return { todo: count("todo"), sent: count("sent"), done: count("done") };
}

export type DeskParcel = DeskRow & {
  orderNumber: string;
  /** Name, phone and address: shown to the one who packs it, and only while it is theirs to send. */
  giftNote: string | null;
  contact: { name: string; phone: string; addressText: string | null } | null;
  courier: string | null;
  waybill: string | null;
  grams: number;
  shipping: Rupiah;
  promisedFrom: Date | null;
  promisedTo: Date | null;
  refusedReason: string | null;
  pickupName: string | null;
  /** The mart's own people pack it. */
  atMart: boolean;
  language: Language;
  lines: { id: string; name: string; sku: string; quantity: number; unitPrice: Rupiah; lineTotal: Rupiah }[];
  goodsTotal: Rupiah;
  choices: Choice[];
  history: Moment[];
};

/** One parcel of this maker with the buttons the table gives; another maker's is not found. */
export async function parcelForSeller(
  actor: Actor,
  enterpriseId: string,
  parcelId: string,
): Promise<DeskParcel | null> {
  const parcel = await db.parcel.findFirst({
    where: { id: parcelId, enterpriseId },
    include: {
      order: { include: { contact: true, pickupPlace: { select: { name: true } } } },
      lines: { include: { orderLine: true } },
      place: { select: { kind: true } },
    },
  });
  if (!parcel) return null;
  const { order, lines, shipping, place, ...own } = parcel;
  const atMart = place.kind === "mart";
  const facts = { ...own, atMart, userId: order.userId, delivery: order.delivery, products: [], refundSettled: false };
  const offered = choicesFor(parcelMover(), facts, actor, clock.now());
  const known: readonly string[] = sellerActions;
  const shown = lines.map(({ id, quantity, orderLine }) => ({
    id,
    name: [orderLine.productName, orderLine.variantName].filter((part) => part !== "").join(", "),
    sku: orderLine.sku,
    quantity,
    unitPrice: rupiah(orderLine.unitPrice),
    lineTotal: rupiah(orderLine.lineTotal),
  }));
  return {
    ...own,
    atMart,
    shipping: rupiah(shipping),
    orderNumber: order.number,
    delivery: order.delivery,
    language: order.language,
    pickupName: order.pickupPlace?.name ?? null,
    giftNote: order.note,
    contact: order.contact && {
      name: order.contact.name,
      phone: order.contact.phone,
      addressText: order.contact.addressText,
    },
    goods: shown.map((line) => line.name).join(", "),
    pieces: shown.reduce((count, line) => count + line.quantity, 0),
    lines: shown,
    goodsTotal: rupiah(shown.reduce((total, line) => total + line.lineTotal, 0)),
    choices: offered.filter((choice) => known.includes(choice.action)),
    history: await timeline({ kind: "parcel", id: parcelId }),
  };
}
