import { witDay } from "#app/core/time.ts";
import { db, type Tx } from "#app/platform/db/db.server.ts";

export type Terms = {
  commissionBp: number;
  collectsPpn: boolean;
  /** Whether anything was agreed with this enterprise; else other rates hold. */
  agreed: boolean;
};

/** What holds where nothing is agreed: no commission, no PPN. */
const NO_TERMS: Terms = { commissionBp: 0, collectsPpn: false, agreed: false };

/** The terms of a day; every id asked for is answered. */
export async function termsOn(
  enterpriseIds: readonly string[],
  day: Date,
  tx: Tx = db,
): Promise<ReadonlyMap<string, Terms>> {
  const on = new Date(witDay(day));
  const rows = await tx.enterpriseTerms.findMany({
    where: {
      enterpriseId: { in: [...enterpriseIds] },
      validFrom: { lte: on },
      OR: [{ validTo: null }, { validTo: { gt: on } }],
    },
    select: { enterpriseId: true, commissionBp: true, collectsPpn: true },
  });
  const known = new Map(rows.map(({ enterpriseId, ...terms }) => [enterpriseId, { ...terms, agreed: true }]));
  return new Map(enterpriseIds.map((id) => [id, known.get(id) ?? NO_TERMS]));
}

export type TermsRow = Omit<Terms, "agreed"> & {
  id: string;
  enterpriseId: string;
  enterprise: string;
  validFrom: Date;
  validTo: Date | null;
};

/** The terms of every enterprise that hold on a day or begin later. */
export async function termsInForce(now: Date): Promise<TermsRow[]> {
  const on = new Date(witDay(now));
  const rows = await db.enterpriseTerms.findMany({
    where: { OR: [{ validTo: null }, { validTo: { gt: on } }] },
    orderBy: [{ enterprise: { name: "asc" } }, { validFrom: "desc" }],
    take: 500,
    include: { enterprise: { select: { name: true } } },
  });
  return rows.map(({ enterprise, setById: _, ...row }) => ({ ...row, enterprise: enterprise.name }));
}
