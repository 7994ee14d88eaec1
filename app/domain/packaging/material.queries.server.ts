import { db } from "#app/platform/db/db.server.ts";

export type MaterialView = { id: string; name: string; unit: string; onhand: number; reorderAt: number };

/** What lies in the house, the scarcest first: at or below its mark it has to be ordered again. */
export async function materials(): Promise<MaterialView[]> {
  const rows = await db.material.findMany({
    where: { retiredAt: null },
    orderBy: { name: "asc" },
    take: 200,
    select: { id: true, name: true, unit: true, onhand: true, reorderAt: true },
  });
  return rows.toSorted((a, b) => a.onhand - a.reorderAt - (b.onhand - b.reorderAt));
}
