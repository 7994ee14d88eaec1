import type { Actor } from "#app/core/actor.ts";
import { hasRole, memberOf } from "#app/core/actor.ts";
import type { Tx } from "#app/platform/db/db.server.ts";
import { mover } from "#app/platform/history/history.server.ts";
import { type ParcelFacts, type ParcelRole, type ParcelState, parcelLifecycle } from "./parcel.lifecycle.ts";

export type KnownParcel = ParcelFacts & {
  orderId: string;
  enterpriseId: string;
  userId: string | null;
  delivery: "ship" | "pickup";
  daysMax: number | null;
  /** Lies in the mart building: its own people pack it, not the maker. */
  atMart: boolean;
  products: string[];
};

/** The one writer of parcel states. Whether a refund is settled is lent by the payments room. */
export const parcelMover = (
  lent: { refundSettled?: (tx: Tx, id: string) => Promise<boolean>; byLink?: boolean } = {},
) =>
  mover<KnownParcel, ParcelRole, ParcelState, keyof typeof parcelLifecycle.transitions>({
    flow: parcelLifecycle,
    async facts(tx: Tx, id: string): Promise<KnownParcel | null> {
      const parcel = await tx.parcel.findUnique({
        where: { id },
        select: {
          state: true,
          createdAt: true,
          receiveBy: true,
          orderId: true,
          enterpriseId: true,
          daysMax: true,
          place: { select: { kind: true } },
          order: { select: { userId: true, delivery: true } },
          lines: { select: { orderLine: { select: { productId: true } } } },
        },
      });
      if (!parcel) return null;
      const { order, lines, place, ...own } = parcel;
      const atMart = place.kind === "mart";
      const products = [...new Set(lines.map(({ orderLine }) => orderLine.productId))];
      return { ...own, ...order, atMart, products, refundSettled: (await lent.refundSettled?.(tx, id)) ?? false };
    },
    standing: (actor: Actor, facts) => parcelRoles(actor, facts, lent.byLink === true),
    set: (tx, id, from, to, now) =>
      tx.parcel.updateMany({ where: { id, state: from }, data: { state: to, ...stamp(to, now) } }),
    subjects: (facts, id) => [
      { kind: "parcel", id },
      { kind: "order", id: facts.orderId },
      { kind: "enterprise", id: facts.enterpriseId },
      ...facts.products.map((product) => ({ kind: "product" as const, id: product })),
    ],
  });

export function parcelRoles(
  actor: Actor,
  { enterpriseId, userId, atMart }: Pick<KnownParcel, "enterpriseId" | "userId" | "atMart">,
  byLink: boolean,
): ReadonlySet<ParcelRole> {
  const roles = new Set<ParcelRole>();
  if (actor.kind === "system") roles.add("system");
  if (memberOf(actor, enterpriseId, "orders") && !atMart) roles.add("seller");
  if (hasRole(actor, "staff") || (atMart && hasRole(actor, "cashier"))) roles.add("staff");
  if (byLink || (actor.kind === "person" && actor.id === userId)) roles.add("buyer");
  return roles;
}

const stamps: Partial<Record<ParcelState, "acceptedAt" | "packedAt" | "shippedAt" | "deliveredAt" | "receivedAt">> = {
  accepted: "acceptedAt",
  packed: "packedAt",
  shipped: "shippedAt",
  delivered: "deliveredAt",
  received: "receivedAt",
};

function stamp(to: ParcelState, now: Date) {
  const column = stamps[to];
  return column ? { [column]: now } : {};
}
