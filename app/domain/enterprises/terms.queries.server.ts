import { witDay } from "#app/core/time.ts";
import { db, type Tx } from "#app/platform/db/db.server.ts";

export type Terms = { commissionBp: number; collectsPpn: boolean };

/** What holds where nothing is agreed: no commission, no PPN. */
const NO_TERMS: Terms = { commissionBp: 0, collectsPpn: false };

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
  const known = new Map(rows.map(({ enterpriseId, ...terms }) => [enterpriseId, terms]));
  return new Map(enterpriseIds.map((id) => [id, known.get(id) ?? NO_TERMS]));
}
