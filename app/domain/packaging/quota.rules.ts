import { portion, type Rupiah, rupiah, sum, times } from "#app/core/money.ts";

/** `jobs` counts accepted jobs, `subsidy` is rupiah. */
export const quotaKinds = ["jobs", "subsidy"] as const;
export type QuotaKind = (typeof quotaKinds)[number];

/** What is left of one quota: its amount and everything taken from or given back to it. */
export type QuotaLeft = { quotaId: string; left: number };

/** The most that may still be taken when every quota has to bear it; null where there is none. */
export function mostLeft(quotas: readonly QuotaLeft[]): number | null {
  return quotas.length === 0 ? null : Math.max(0, Math.min(...quotas.map(({ left }) => left)));
}

/** Without a quota for the year nobody is turned away. */
export const jobFits = (quotas: readonly QuotaLeft[]): boolean => (mostLeft(quotas) ?? 1) >= 1;

export type PricedLine = { quantity: number; unitPrice: Rupiah };

/** Of every line the first fifty pieces are free, of the rest the mart pays four tenths. A proposal, not a law. */
export const subsidyRule = { freePieces: 50, restBasisPoints: 4_000 } as const;

export const totalOf = (lines: readonly PricedLine[]): Rupiah =>
  sum(lines.map(({ unitPrice, quantity }) => times(unitPrice, quantity)));

export function subsidyFor(lines: readonly PricedLine[], rule: typeof subsidyRule = subsidyRule): Rupiah {
  return sum(
    lines.flatMap(({ quantity, unitPrice }) => {
      const free = Math.min(quantity, rule.freePieces);
      return [times(unitPrice, free), portion(times(unitPrice, quantity - free), rule.restBasisPoints)];
    }),
  );
}

/** Until the press runs, only work is lost: once a proof was sent, the lines that need no material count. */
export function costSoFar(lines: readonly (PricedLine & { materialId: string | null })[], proofsSent: number): Rupiah {
  return proofsSent === 0 ? rupiah(0) : totalOf(lines.filter(({ materialId }) => materialId === null));
}
