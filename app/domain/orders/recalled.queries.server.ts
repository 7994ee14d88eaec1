import type { Tx } from "#app/platform/db/db.server.ts";

/** Of these lots, those that are called back now: nobody packs or sells them. */
export async function recalledLots(tx: Tx, lotIds: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await tx.recallLot.findMany({
    where: { lotId: { in: [...lotIds] }, recall: { liftedAt: null } },
    select: { lotId: true },
  });
  return new Set(rows.map(({ lotId }) => lotId));
}
