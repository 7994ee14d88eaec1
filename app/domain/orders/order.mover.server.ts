import type { Actor } from "#app/core/actor.ts";
import { hasRole } from "#app/core/actor.ts";
import type { Tx } from "#app/platform/db/db.server.ts";
import { mover } from "#app/platform/history/history.server.ts";
import { type OrderFacts, type OrderRole, orderLifecycle } from "./order.lifecycle.ts";

/** What only the payments room knows of an order; it asks the provider, never the buyer's browser. */
export type OrderMoney = Pick<OrderFacts, "paidInFull" | "moneyInDoubt" | "keepsMoney" | "keepsEnough">;

export const noMoneyYet: OrderMoney = { paidInFull: false, moneyInDoubt: false, keepsMoney: false, keepsEnough: false };

export type KnownOrder = OrderFacts & { userId: string | null; makers: string[]; products: string[] };

/** Parcels still on their way, or waiting for somebody's word. */
const OPEN = ["new", "accepted", "packed", "shipped", "delivered", "disputed", "returned"] as const;

/**
 * The one writer of order states. The caller lends the money facts, and says whether an anonymous
 * visitor came through the buyer's signed link.
 */
export const orderMover = (lent: { money: (tx: Tx, orderId: string) => Promise<OrderMoney>; byLink?: boolean }) =>
  mover<KnownOrder, OrderRole, OrderFacts["state"], keyof typeof orderLifecycle.transitions>({
    flow: orderLifecycle,
    async facts(tx: Tx, id: string): Promise<KnownOrder | null> {
      await tx.$executeRaw`SELECT 1 FROM "order" WHERE id = ${id}::uuid FOR NO KEY UPDATE`;
      const order = await tx.order.findUnique({
        where: { id },
        select: {
          state: true,
          method: true,
          holdUntil: true,
          userId: true,
          lines: { select: { enterpriseId: true, productId: true } },
          parcels: { select: { state: true } },
        },
      });
      if (!order) return null;
      const open = new Set<string>(OPEN);
      return {
        ...order,
        ...(await lent.money(tx, id)),
        makers: [...new Set(order.lines.map((line) => line.enterpriseId))],
        products: [...new Set(order.lines.map((line) => line.productId))],
        openParcels: order.parcels.filter((parcel) => open.has(parcel.state)).length,
        receivedParcels: order.parcels.filter((parcel) => parcel.state === "received").length,
      };
    },
    standing: (actor: Actor, facts): ReadonlySet<OrderRole> => orderRoles(actor, facts.userId, lent.byLink === true),
    set: (tx, id, from, to, now) =>
      tx.order.updateMany({ where: { id, state: from }, data: { state: to, ...stamp(to, now) } }),
    subjects: (facts, id) => [
      { kind: "order", id },
      ...facts.makers.map((enterprise) => ({ kind: "enterprise" as const, id: enterprise })),
      ...facts.products.map((product) => ({ kind: "product" as const, id: product })),
    ],
  });

export function orderRoles(actor: Actor, userId: string | null, byLink: boolean): ReadonlySet<OrderRole> {
  const roles = new Set<OrderRole>();
  if (actor.kind === "system") roles.add("system");
  if (byLink || (actor.kind === "person" && actor.id === userId)) roles.add("buyer");
  if (hasRole(actor, "cashier")) roles.add("cashier");
  if (hasRole(actor, "finance")) roles.add("finance");
  return roles;
}

function stamp(to: OrderFacts["state"], now: Date): { confirmedAt?: Date; closedAt?: Date } {
  if (to === "confirmed") return { confirmedAt: now };
  return to === "completed" || to === "cancelled" || to === "expired" ? { closedAt: now } : {};
}
