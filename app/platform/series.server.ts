import type { Tx } from "./db/db.server.ts";

type Series = { issuer: string; kind: string; year: number };

/** The next number of a series: taken with the transaction or not at all, so that none is missing. */
export async function nextInSeries(tx: Tx, { issuer, kind, year }: Series): Promise<number> {
  const [row] = await tx.$queryRaw<{ last: number }[]>`
    INSERT INTO number_series (issuer, kind, year, last) VALUES (${issuer}, ${kind}, ${year}, 1)
    ON CONFLICT (issuer, kind, year) DO UPDATE SET last = number_series.last + 1 RETURNING last`;
  if (!row) throw new Error(`the series ${issuer}/${kind}/${year} gave no number`);
  return row.last;
}

/** "LAP/2026/00012" */
export const seriesNumber = (prefix: string, year: number, at: number): string =>
  `${prefix}/${year}/${String(at).padStart(5, "0")}`;
