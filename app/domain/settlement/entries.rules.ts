import { minus, portion, type Rupiah, rupiah, sum } from "#app/core/money.ts";

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

export type Posting = { account: Account; side: "debit" | "credit"; amount: Rupiah; enterpriseId: string | null };

type SoldLine = { total: Rupiah; commissionBp: number };
export type SoldParcel = { enterpriseId: string; shipping: Rupiah; lines: readonly SoldLine[] };

type Shares = { enterpriseId: string; held: Rupiah; commission: Rupiah; shipping: Rupiah };

/** Where money lies once it has come. */
export type Coffer = "providerClearing" | "bank" | "till";

/** What a maker gets of a price. */
export const makersPart = (price: Rupiah, commissionBp: number): Rupiah => minus(price, portion(price, commissionBp));

/** A maker's part and the mart's: the commission is rounded down line by line, what is left is the maker's. */
export function sharesOf({ enterpriseId, shipping, lines }: SoldParcel): Shares {
  const goods = sum(lines.map((line) => line.total));
  const commission = sum(lines.map((line) => portion(line.total, line.commissionBp)));
  return { enterpriseId, held: minus(goods, commission), commission, shipping };
}

/** Money came in: the makers' part is held, the mart's part earned, the carriage kept for whoever ships. */
export function captured(total: Rupiah, parcels: readonly SoldParcel[], into: Coffer = "providerClearing"): Posting[] {
  const credits = parcels
    .map(sharesOf)
    .flatMap((shares) => [
      credit("enterpriseHeld", shares.held, shares.enterpriseId),
      credit("commission", shares.commission, shares.enterpriseId),
      credit("shipping", shares.shipping, shares.enterpriseId),
    ]);
  const rest = minus(total, sum(credits.map((posting) => posting.amount)));
  const rounding = rest < 0 ? debit("rounding", rupiah(-rest)) : credit("rounding", rest);
  return kept([debit(into, total), ...credits, rounding]);
}

/** Money that no order of ours can keep is owed to the buyer from the moment it came. */
export const unmatched = (total: Rupiah, into: Coffer = "providerClearing"): Posting[] =>
  kept([debit(into, total), credit("buyerRefundsDue", total)]);

export const fee = (amount: Rupiah): Posting[] => kept([debit("fees", amount), credit("providerClearing", amount)]);

/** Goods that are paid back: a whole parcel's, or some of one line's. */
export type PaidBackLine = { enterpriseId: string; commissionBp: number; amount: Rupiah; before: Rupiah };
export type PaidBack = { shipping: { enterpriseId: string; amount: Rupiah } | null; lines: readonly PaidBackLine[] };

/**
 * What they were sold for is owed to the buyer: from what is held for the maker, or from what has become due. The
 * commission of a part is what is missing to the commission of all so far, so that parts sum to the whole exactly.
 */
export function owedBack({ shipping, lines }: PaidBack, from: "enterpriseHeld" | "enterpriseDue" = "enterpriseHeld") {
  const debits = lines.flatMap(({ enterpriseId, commissionBp, amount, before }) => {
    const commission = minus(portion(sum([before, amount]), commissionBp), portion(before, commissionBp));
    return [debit(from, minus(amount, commission), enterpriseId), debit("commission", commission, enterpriseId)];
  });
  const carried = from === "enterpriseDue" ? "enterpriseDue" : "shipping";
  const all = shipping ? [...debits, debit(carried, shipping.amount, shipping.enterpriseId)] : debits;
  return kept([...all, credit("buyerRefundsDue", sum(all.map((posting) => posting.amount)))]);
}

/** Money that was in doubt and is kept after all: what was owed to the buyer becomes the order's. */
export const accepted = (total: Rupiah, parcels: readonly SoldParcel[]): Posting[] =>
  captured(total, parcels).map((posting) =>
    posting.account === "providerClearing" ? { ...posting, account: "buyerRefundsDue" } : posting,
  );

export const paidBack = (amount: Rupiah, from: "providerClearing" | "bank" = "providerClearing"): Posting[] =>
  kept([debit("buyerRefundsDue", amount), credit(from, amount)]);

/** The buyer has it: what was held is due, and the carriage with it. */
export function received(parcel: SoldParcel): Posting[] {
  const { enterpriseId, held, shipping } = sharesOf(parcel);
  return kept([
    debit("enterpriseHeld", held, enterpriseId),
    debit("shipping", shipping, enterpriseId),
    credit("enterpriseDue", sum([held, shipping]), enterpriseId),
  ]);
}

const debit = (account: Account, amount: Rupiah, enterpriseId: string | null = null): Posting => ({
  account,
  side: "debit",
  amount,
  enterpriseId,
});

const credit = (account: Account, amount: Rupiah, enterpriseId: string | null = null): Posting => ({
  ...debit(account, amount, enterpriseId),
  side: "credit",
});

const kept = (postings: readonly Posting[]): Posting[] => postings.filter((posting) => posting.amount > 0);
