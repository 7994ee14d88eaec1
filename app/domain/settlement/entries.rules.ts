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

/** What a maker gets of a price. */
export const makersPart = (price: Rupiah, commissionBp: number): Rupiah => minus(price, portion(price, commissionBp));

/** A maker's part and the mart's: the commission is rounded down line by line, what is left is the maker's. */
export function sharesOf({ enterpriseId, shipping, lines }: SoldParcel): Shares {
  const goods = sum(lines.map((line) => line.total));
  const commission = sum(lines.map((line) => portion(line.total, line.commissionBp)));
  return { enterpriseId, held: minus(goods, commission), commission, shipping };
}

/** Money came in: the makers' part is held, the mart's part earned, the carriage kept for whoever ships. */
export function captured(total: Rupiah, parcels: readonly SoldParcel[]): Posting[] {
  const credits = parcels
    .map(sharesOf)
    .flatMap((shares) => [
      credit("enterpriseHeld", shares.held, shares.enterpriseId),
      credit("commission", shares.commission, shares.enterpriseId),
      credit("shipping", shares.shipping, shares.enterpriseId),
    ]);
  const rest = minus(total, sum(credits.map((posting) => posting.amount)));
  const rounding = rest < 0 ? debit("rounding", rupiah(-rest)) : credit("rounding", rest);
  return kept([debit("providerClearing", total), ...credits, rounding]);
}

/** Money that no order of ours can keep is owed to the buyer from the moment it came. */
export const unmatched = (total: Rupiah): Posting[] =>
  kept([debit("providerClearing", total), credit("buyerRefundsDue", total)]);

export const fee = (amount: Rupiah): Posting[] => kept([debit("fees", amount), credit("providerClearing", amount)]);

/** A parcel that will not come: everything it was sold for is owed to the buyer. */
export function owedBack(parcel: SoldParcel): Posting[] {
  const { enterpriseId, held, commission, shipping } = sharesOf(parcel);
  return kept([
    debit("enterpriseHeld", held, enterpriseId),
    debit("commission", commission, enterpriseId),
    debit("shipping", shipping, enterpriseId),
    credit("buyerRefundsDue", sum([held, commission, shipping])),
  ]);
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
