import { type Rupiah, rupiah } from "#app/core/money.ts";
import { db } from "#app/platform/db/db.server.ts";
import type { Account } from "./entries.rules.ts";

export type Balance = { account: Account; amount: Rupiah };

type Scope = { orderId?: string; enterpriseId?: string };

/** Debit minus credit of each account that was touched. */
export async function balances(scope: Scope = {}): Promise<Balance[]> {
  const sums = await db.ledgerPosting.groupBy({ by: ["account", "side"], where: scope, _sum: { amount: true } });
  const totals = new Map<Account, bigint>();
  for (const { account, side, _sum } of sums) {
    const amount = _sum.amount ?? 0n;
    totals.set(account, (totals.get(account) ?? 0n) + (side === "debit" ? amount : -amount));
  }
  return [...totals].map(([account, amount]) => ({ account, amount: rupiah(amount) }));
}

export type BookedEntry = {
  id: string;
  at: Date;
  kind: string;
  postings: { account: Account; side: "debit" | "credit"; amount: Rupiah }[];
};

/** The entries of one order, oldest first: each with both its sides. */
export async function entriesOf(orderId: string): Promise<BookedEntry[]> {
  const entries = await db.ledgerEntry.findMany({
    where: { postings: { some: { orderId } } },
    orderBy: [{ at: "asc" }, { id: "asc" }],
    take: 100,
    select: {
      id: true,
      at: true,
      kind: true,
      postings: { orderBy: { position: "asc" }, select: { account: true, side: true, amount: true } },
    },
  });
  return entries.map(({ postings, ...entry }) => ({
    ...entry,
    postings: postings.map((posting) => ({ ...posting, amount: rupiah(posting.amount) })),
  }));
}

/** What the mart still keeps for a maker, and what it owes. */
export async function standingOf(enterpriseId: string): Promise<{ held: Rupiah; due: Rupiah }> {
  const all = await balances({ enterpriseId });
  const credit = (account: Account) => rupiah(-(all.find((one) => one.account === account)?.amount ?? 0));
  return { held: credit("enterpriseHeld"), due: credit("enterpriseDue") };
}
