import { minus, portion, type Rupiah, rupiah } from "#app/core/money.ts";

export type Account =
  | "providerClearing"
  | "bank"
  | "till"
  | "buyerRefundsDue"
  | "enterpriseHeld"
  | "enterpriseDue"
  | "commission"
  | "ppnOut"
  | "shipping"
  | "fees"
  | "rounding";

/** Where money comes in and goes out. */
export type Purse = "providerClearing" | "bank" | "till";

export type Posting = { account: Account; side: "debit" | "credit"; amount: Rupiah; enterpriseId: string | null };

/** What a maker gets of a price. */
export const makersPart = (price: Rupiah, commissionBp: number): Rupiah => minus(price, portion(price, commissionBp));

/** Money that no order of ours can keep is owed to the buyer from the moment it came. */
export const unmatched = (total: Rupiah, into: Purse): Posting[] =>
  kept([debit(into, total), credit("buyerRefundsDue", total)]);

/** What the provider keeps is borne by the mart. */
export const fee = (amount: Rupiah): Posting[] => kept([debit("fees", amount), credit("providerClearing", amount)]);

export const paidBack = (amount: Rupiah, from: Purse): Posting[] =>
  kept([debit("buyerRefundsDue", amount), credit(from, amount)]);

export const paidOut = (amount: Rupiah, enterpriseId: string): Posting[] => [
  debit("enterpriseDue", amount, enterpriseId),
  credit("bank", amount),
];

/** The same the other way round: how an entry is taken back. */
export const reversed = (postings: readonly Posting[]): Posting[] =>
  postings.map((posting) => ({ ...posting, side: posting.side === "debit" ? "credit" : "debit" }));

export const debit = (account: Account, amount: Rupiah, enterpriseId: string | null = null): Posting => ({
  account,
  side: "debit",
  amount,
  enterpriseId,
});

export const credit = (account: Account, amount: Rupiah, enterpriseId: string | null = null): Posting => ({
  ...debit(account, amount, enterpriseId),
  side: "credit",
});

/** One posting for each account, side and maker; what is worth nothing is left out. */
export function kept(postings: readonly Posting[]): Posting[] {
  const sums = new Map<string, Posting>();
  for (const posting of postings) {
    const key = `${posting.account} ${posting.side} ${posting.enterpriseId}`;
    const before = sums.get(key);
    sums.set(key, before ? { ...before, amount: rupiah(before.amount + posting.amount) } : posting);
  }
  return [...sums.values()].filter((posting) => posting.amount > 0);
}
