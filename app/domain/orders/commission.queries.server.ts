import type { Language } from "#app/core/actor.ts";
import { witDay } from "#app/core/time.ts";
import { categoryTree } from "#app/domain/catalog/catalog.server.ts";
import { type Terms, termsOn } from "#app/domain/enterprises/enterprises.server.ts";
import { db } from "#app/platform/db/db.server.ts";
import { type CommissionRate, commissionOf } from "./commission.rules.ts";

type Sold = { variantId: string; enterpriseId: string; categoryCode: string };

/** What is frozen in an order's lines: the terms of the day, of the makers of a hamper's parts too, and each pack's commission. */
export async function agreementsOn(
  goods: readonly Sold[],
  { now, makers = [] }: { now: Date; makers?: readonly string[] },
): Promise<{ terms: ReadonlyMap<string, Terms>; commissions: ReadonlyMap<string, number> }> {
  const day = new Date(witDay(now));
  const [terms, tree, rates] = await Promise.all([
    termsOn([...new Set([...makers, ...goods.map(({ enterpriseId }) => enterpriseId)])], now),
    categoryTree("id"),
    db.commissionRate.findMany({
      where: { validFrom: { lte: day }, OR: [{ validTo: null }, { validTo: { gt: day } }] },
      select: { enterpriseId: true, categoryCode: true, commissionBp: true },
    }),
  ]);
  const parents = new Map(tree.map(({ code, parentCode }) => [code, parentCode]));
  const commissions = goods.map(({ variantId, enterpriseId, categoryCode }): [string, number] => {
    const parent = parents.get(categoryCode);
    const categories = parent ? [categoryCode, parent] : [categoryCode];
    const term = terms.get(enterpriseId);
    return [variantId, commissionOf(rates, { enterpriseId, categories }, term?.agreed ? term.commissionBp : null)];
  });
  return { terms, commissions: new Map(commissions) };
}

export type RateRow = CommissionRate & {
  id: string;
  category: string | null;
  enterprise: string | null;
  validFrom: Date;
  validTo: Date | null;
  /** Begins on a later day, so that it can still be taken back. */
  ahead: boolean;
  past: boolean;
};

/** Every rate that was ever set, the newest first. */
export async function commissionRates(language: Language, now: Date): Promise<RateRow[]> {
  const day = new Date(witDay(now));
  const rows = await db.commissionRate.findMany({
    orderBy: [{ validFrom: "desc" }, { setAt: "desc" }],
    take: 300,
    include: { category: { select: { nameId: true, nameEn: true } }, enterprise: { select: { name: true } } },
  });
  return rows.map(({ category, enterprise, ...row }) => ({
    id: row.id,
    enterpriseId: row.enterpriseId,
    categoryCode: row.categoryCode,
    commissionBp: row.commissionBp,
    category: category && (language === "en" ? category.nameEn : category.nameId),
    enterprise: enterprise?.name ?? null,
    validFrom: row.validFrom,
    validTo: row.validTo,
    ahead: row.validFrom > day,
    past: row.validTo !== null && row.validTo <= day,
  }));
}
