import { type Actor, hasRole, type Language } from "#app/core/actor.ts";
import { type Rupiah, rupiah } from "#app/core/money.ts";
import type { Choice } from "#app/core/workflow.ts";
import { db, type Tx } from "#app/platform/db/db.server.ts";
import { choicesFor } from "#app/platform/history/history.server.ts";
import type { PaymentMethod } from "./checkout.schema.ts";
import type { OrderState } from "./order.lifecycle.ts";
import type { ParcelState } from "./parcel.lifecycle.ts";
import { parcelMover } from "./parcel.mover.server.ts";
import { officeActions } from "./parcel.schema.ts";

export type OfficeParcel = {
  id: string;
  number: string;
  state: ParcelState;
  enterpriseName: string;
  courier: string | null;
  waybill: string | null;
  promisedTo: Date | null;
  refusedReason: string | null;
  goods: string;
  /** What the buyer paid for it: goods and carriage. */
  paid: Rupiah;
  asksWaybill: boolean;
  choices: Choice[];
};

export type OfficeOrder = {
  id: string;
  number: string;
  state: OrderState;
  method: PaymentMethod;
  delivery: "ship" | "pickup";
  pickupName: string | null;
  language: Language;
  placedAt: Date;
  holdUntil: Date;
  closedReason: string | null;
  goodsTotal: Rupiah;
  shippingTotal: Rupiah;
  total: Rupiah;
  /** Only for those who speak with buyers. */
  contact: { name: string; phone: string; email: string | null; addressText: string | null } | null;
  lines: { id: string; name: string; enterpriseName: string; sku: string; quantity: number; lineTotal: Rupiah }[];
  parcels: OfficeParcel[];
};

type Lent = { actor: Actor; now: Date; refundSettled: (tx: Tx, parcelId: string) => Promise<boolean> };

/** One order as the centre sees it; later rooms lend what they know of its money. */
export async function orderForOffice(id: string, { actor, now, refundSettled }: Lent): Promise<OfficeOrder | null> {
  const order = await db.order.findUnique({
    where: { id },
    include: {
      contact: true,
      pickupPlace: { select: { name: true } },
      lines: { orderBy: { position: "asc" } },
      parcels: { orderBy: { number: "asc" }, include: { lines: { include: { orderLine: true } } } },
    },
  });
  if (!order) return null;
  const { contact, lines, parcels, pickupPlace, goodsTotal, shippingTotal, total, ...rest } = order;
  const mover = parcelMover({ refundSettled });
  const known: readonly string[] = officeActions;
  const shown = parcels.map(async ({ lines: packed, shipping, ...parcel }): Promise<OfficeParcel> => {
    const facts = await mover.facts(db, parcel.id, actor);
    const choices = facts ? choicesFor(mover, facts, actor, now).filter(({ action }) => known.includes(action)) : [];
    const goods = packed.reduce((sum, line) => sum + line.orderLine.unitPrice * BigInt(line.quantity), 0n);
    return {
      ...parcel,
      enterpriseName: packed[0]?.orderLine.enterpriseName ?? "",
      goods: packed.map(({ quantity, orderLine }) => `${quantity} × ${nameOf(orderLine)}`).join(", "),
      paid: rupiah(goods + shipping),
      asksWaybill: order.delivery === "ship" && choices.some(({ action }) => action === "ship"),
      choices,
    };
  });
  return {
    ...rest,
    pickupName: pickupPlace?.name ?? null,
    goodsTotal: rupiah(goodsTotal),
    shippingTotal: rupiah(shippingTotal),
    total: rupiah(total),
    contact: contact && hasRole(actor, "finance", "cashier", "staff") ? contact : null,
    lines: lines.map((line) => ({
      id: line.id,
      name: nameOf(line),
      enterpriseName: line.enterpriseName,
      sku: line.sku,
      quantity: line.quantity,
      lineTotal: rupiah(line.lineTotal),
    })),
    parcels: await Promise.all(shown),
  };
}

const nameOf = ({ productName, variantName }: { productName: string; variantName: string }): string =>
  variantName === "" ? productName : `${productName}, ${variantName}`;
