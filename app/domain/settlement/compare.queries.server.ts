import { addMinutes } from "#app/core/time.ts";
import { ordersSince } from "#app/domain/orders/orders.server.ts";
import { listedSince, ownSince } from "#app/domain/payments/payments.server.ts";
import { db } from "#app/platform/db/db.server.ts";
import { type Booked, type Difference, differences } from "./differences.rules.ts";

/** What is younger may still be on its way between the provider, our notes and the books. */
const GRACE_MINUTES = 5;
const COFFERS = ["providerClearing", "bank", "till"] as const;

export type Compared = { differences: Difference[]; payments: number; orders: number };

/** Provider, orders, attempts, refunds and books since then, compared; nothing is changed. */
export async function compareBooks({ since, now }: { since: Date; now: Date }): Promise<Compared> {
  const until = addMinutes(now, -GRACE_MINUTES);
  const listed = await listedSince(since);
  const payments = listed.payments.filter(({ at }) => at <= until);
  const refunds = listed.refunds.filter(({ at }) => at <= until);
  const own = await ownSince({ since, until, payments, refunds });
  const orders = await ordersSince({ since, until, ids: own.attempts.map(({ orderId }) => orderId) });
  const booked = await bookedSince({ since, until });
  const sides = { theirs: { payments, refunds }, ours: { ...own, orders, booked } };
  return { differences: differences(sides), payments: payments.length, orders: orders.length };
}

async function bookedSince({ since, until }: { since: Date; until: Date }): Promise<Booked[]> {
  const entries = await db.ledgerEntry.findMany({
    where: {
      at: { gte: since, lte: until },
      sourceKind: { in: ["payment", "refund"] },
      kind: { in: ["capture", "unmatched", "paidBack"] },
      reversedBy: null,
    },
    select: {
      ...{ sourceId: true, kind: true },
      postings: { where: { account: { in: [...COFFERS] } }, select: { side: true, amount: true } },
    },
  });
  return entries.map(({ postings, ...entry }) => ({
    ...entry,
    moved: postings.reduce((sum, { side, amount }) => sum + (side === "debit" ? Number(amount) : -Number(amount)), 0),
  }));
}
