import type { Tx } from "./db/db.server.ts";

export type NumberSeries = { issuer: string; kind: string; year: number };

/**
 * The next number of a gapless series. Its row stays locked until the caller's transaction ends, and a
 * transaction that is undone gives the number back: so draw it last.
 */
export async function nextNumber(tx: Tx, { issuer, kind, year }: NumberSeries): Promise<number> {
  const { last } = await tx.numberSeries.upsert({
    where: { issuer_kind_year: { issuer, kind, year } },
    create: { issuer, kind, year, last: 1 },
    update: { last: { increment: 1 } },
    select: { last: true },
  });
  return last;
}
