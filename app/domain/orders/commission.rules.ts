/** What the mart keeps of a price: of whose goods, and of what kind of them. Without either it holds for everybody. */
export type CommissionRate = { enterpriseId: string | null; categoryCode: string | null; commissionBp: number };

type Goods = { enterpriseId: string; categories: readonly string[] };

/**
 * The closest agreement counts: a kind of goods of this enterprise, then the enterprise as a whole (`agreed`, its terms),
 * then the kind of goods, then what holds for all. `categories` begins with the goods' own, its parent after it.
 */
export function commissionOf(rates: readonly CommissionRate[], goods: Goods, agreed: number | null): number {
  const among = (enterpriseId: string | null): number | null => {
    for (const code of goods.categories) {
      const rate = rates.find((one) => one.enterpriseId === enterpriseId && one.categoryCode === code);
      if (rate) return rate.commissionBp;
    }
    return null;
  };
  const general = rates.find((one) => one.enterpriseId === null && one.categoryCode === null);
  return among(goods.enterpriseId) ?? agreed ?? among(null) ?? general?.commissionBp ?? 0;
}

/** "7,5" or "7.5" percent in basis points; null where it is no percentage of two decimals. */
export function basisPoints(typed: string): number | null {
  const found = /^(\d{1,3})(?:[.,](\d{1,2}))?\s*%?$/.exec(typed.trim());
  if (!found) return null;
  const points = Number(found[1]) * 100 + Number((found[2] ?? "").padEnd(2, "0"));
  return points <= 10_000 ? points : null;
}

/** 750 is "7,5 %" in Indonesian. */
export const percent = (basis: number, language: "id" | "en"): string =>
  `${(basis / 100).toLocaleString(language === "id" ? "id-ID" : "en-GB", { maximumFractionDigits: 2 })} %`;
