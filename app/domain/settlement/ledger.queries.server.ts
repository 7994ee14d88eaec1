import { type Rupiah, rupiah } from "#app/core/money.ts";
import { db, type Tx } from "#app/platform/db/db.server.ts";
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
  const credit = (account: Account) => rupiah(0 - (all.find((one) => one.account === account)?.amount ?? 0));
  return { held: credit("enterpriseHeld"), due: credit("enterpriseDue") };
}

/** What is due to a maker right now; below zero where more came back than is left. */
export async function dueTo(tx: Tx, enterpriseId: string): Promise<bigint> {
  const sums = await tx.ledgerPosting.groupBy({
    by: ["side"],
    where: { account: "enterpriseDue", enterpriseId },
    _sum: { amount: true },
  });
  return sums.reduce((all, { side, _sum }) => all + (side === "credit" ? 1n : -1n) * (_sum.amount ?? 0n), 0n);
}

export type MakerStanding = { enterpriseId: string; held: Rupiah; due: Rupiah };

/** Every maker with money held or due. */
export async function makersStanding(): Promise<MakerStanding[]> {
  const sums = await db.ledgerPosting.groupBy({
    by: ["account", "side", "enterpriseId"],
    where: { account: { in: ["enterpriseHeld", "enterpriseDue"] }, enterpriseId: { not: null } },
    _sum: { amount: true },
  });
  const all = new Map<string, { held: number; due: number }>();
  for (const { account, side, enterpriseId, _sum } of sums) {
    const one = all.get(enterpriseId ?? "") ?? { held: 0, due: 0 };
    const amount = Number(_sum.amount ?? 0n) * (side === "credit" ? 1 : -1);
    if (account === "enterpriseHeld") one.held += amount;
    else one.due += amount;
    all.set(enterpriseId ?? "", one);
  }
  return [...all]
    .map(([enterpriseId, { held, due }]) => ({ enterpriseId, held: rupiah(held), due: rupiah(due) }))
    .toSorted((a, b) => b.due - a.due || a.enterpriseId.localeCompare(b.enterpriseId));
}

export type BooksCheck = { entries: number; unbalanced: number; off: Rupiah };

/** Whether the books are sound: every entry balances and is whole, and all accounts together come to nothing. */
export async function checkBooks(): Promise<BooksCheck> {
  const [row] = await db.$queryRaw<{ entries: bigint; unbalanced: bigint; off: bigint }[]>`
    SELECT count(*) AS entries, count(*) FILTER (WHERE one.off <> 0 OR one.have <> one.lines) AS unbalanced,
      coalesce(sum(one.off), 0)::bigint AS off
    FROM (SELECT e.lines, count(p.position) AS have,
        coalesce(sum(CASE p.side WHEN 'debit' THEN p.amount ELSE -p.amount END), 0) AS off
      FROM entry e LEFT JOIN posting p ON p.entry_id = e.id GROUP BY e.id) one`;
  return {
    entries: Number(row?.entries ?? 0),
    unbalanced: Number(row?.unbalanced ?? 0),
    off: rupiah(row?.off ?? 0n),
  };
}
