import { type Actor, hasRole } from "#app/core/actor.ts";
import { productsOf } from "#app/domain/orders/orders.server.ts";
import type { Tx } from "#app/platform/db/db.server.ts";
import { mover } from "#app/platform/history/history.server.ts";
import { type RefundFacts, type RefundRole, type RefundState, refundLifecycle } from "./refund.lifecycle.ts";

export type KnownRefund = RefundFacts & { orderId: string; attemptId: string; amount: bigint; products: string[] };

/** Reasons that follow from a rule, so that nobody has to judge. */
const BY_RULE: ReadonlySet<string> = new Set(["rejected", "lapsed", "late", "twice", "outside"]);

export const refundMover = mover<KnownRefund, RefundRole, RefundState, keyof typeof refundLifecycle.transitions>({
  flow: refundLifecycle,
  async facts(tx: Tx, id: string): Promise<KnownRefund | null> {
    const refund = await tx.refund.findUnique({
      where: { id },
      select: {
        state: true,
        byHand: true,
        reason: true,
        orderId: true,
        attemptId: true,
        amount: true,
        requestedById: true,
      },
    });
    if (!refund) return null;
    const { requestedById: askedBy, ...known } = refund;
    return { ...known, askedBy, dueByRule: BY_RULE.has(refund.reason), products: await productsOf(tx, refund.orderId) };
  },
  standing(actor: Actor): ReadonlySet<RefundRole> {
    const roles = new Set<RefundRole>();
    if (actor.kind === "system") roles.add("system");
    if (hasRole(actor, "finance")) roles.add("finance");
    return roles;
  },
  set: (tx, id, from, to, now) =>
    tx.refund.updateMany({ where: { id, state: from }, data: { state: to, ...stamp(to, now) } }),
  subjects: (facts, id) => [
    { kind: "refund", id },
    { kind: "order", id: facts.orderId },
    ...facts.products.map((product) => ({ kind: "product" as const, id: product })),
  ],
});

function stamp(to: RefundState, now: Date): { approvedAt?: Date; sentAt?: Date; settledAt?: Date } {
  if (to === "approved") return { approvedAt: now };
  if (to === "sent") return { sentAt: now };
  return to === "settled" ? { settledAt: now } : {};
}
