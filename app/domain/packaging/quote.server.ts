import { type Rupiah, rupiah } from "#app/core/money.ts";
import { db, type Tx } from "#app/platform/db/db.server.ts";

export type QuoteLine = {
  position: number;
  text: string;
  quantity: number;
  unitPrice: Rupiah;
  materialId: string | null;
};

/** The lines of a job's quote, in their order. */
export async function pricedLines(tx: Tx, jobId: string): Promise<QuoteLine[]> {
  const rows = await tx.jobLine.findMany({
    where: { jobId },
    orderBy: { position: "asc" },
    select: { position: true, text: true, quantity: true, unitPrice: true, materialId: true },
  });
  return rows.map((row) => ({ ...row, unitPrice: rupiah(row.unitPrice) }));
}

export type PriceOfList = { code: string; name: string; unit: string; price: Rupiah; minimum: number };

/** The house's own prices of the day, for whoever writes a quote. */
export async function priceList(now: Date): Promise<PriceOfList[]> {
  const rows = await db.packagingPrice.findMany({
    where: { validFrom: { lte: now }, OR: [{ validTo: null }, { validTo: { gt: now } }] },
    orderBy: { code: "asc" },
    take: 100,
  });
  return rows.map(({ code, nameId, unit, price, minimum }) => ({
    ...{ code, unit, minimum },
    name: nameId,
    price: rupiah(price),
  }));
}
