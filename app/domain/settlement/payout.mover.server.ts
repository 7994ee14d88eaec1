import { type Actor, hasRole } from "#app/core/actor.ts";
import type { Tx } from "#app/platform/db/db.server.ts";
import { mover } from "#app/platform/history/history.server.ts";
import { dueTo } from "./ledger.queries.server.ts";
import { type PayoutFacts, type PayoutRole, type PayoutState, payoutLifecycle } from "./payout.lifecycle.ts";

export type KnownPayout = PayoutFacts & { enterpriseId: string; amount: bigint };

export const payoutMover = mover<KnownPayout, PayoutRole, PayoutState, keyof typeof payoutLifecycle.transitions>({
  flow: payoutLifecycle,
  async facts(tx: Tx, id: string): Promise<KnownPayout | null> {
    const payout = await tx.payout.findUnique({
      where: { id },
      select: { state: true, preparedById: true, enterpriseId: true, amount: true },
    });
    return payout && { ...payout, covered: (await dueTo(tx, payout.enterpriseId)) >= payout.amount };
  },
  standing: (actor: Actor): ReadonlySet<PayoutRole> => new Set(hasRole(actor, "finance") ? (["finance"] as const) : []),
  set: (tx, id, from, to, now) =>
    tx.payout.updateMany({ where: { id, state: from }, data: { state: to, ...stamp(to, now) } }),
  subjects: (facts, id) => [
    { kind: "payout", id },
    { kind: "enterprise", id: facts.enterpriseId },
  ],
});

function stamp(to: PayoutState, now: Date): { sentAt?: Date; settledAt?: Date; failedAt?: Date } {
  switch (to) {
    case "released":
      return { sentAt: now };
    case "settled":
      return { settledAt: now };
    case "failed":
      return { failedAt: now };
    case "prepared":
    case "cancelled":
      return {};
    default:
      return to satisfies never;
  }
}
