import { Readable } from "node:stream";
import { parse } from "csv-parse";
import { stringify } from "csv-stringify/sync";
import { done, type Result, refuse } from "#app/core/result.ts";
import { harmless } from "./harmless.ts";

export const MOST_ROWS = 20_000;
const MOST_BYTES = 8_000_000;

export type CsvTable = { header: string[]; rows: { line: number; cells: string[] }[] };

/** For the spreadsheets used here: BOM and semicolons, formulas made words. */
export function csvOf(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return stringify(
    [header, ...rows].map((row) => row.map(harmless)),
    { delimiter: ";", bom: true, record_delimiter: "windows" },
  );
}

/** Reads what spreadsheets save: comma, semicolon or tab, with BOM or without, UTF-8 or the old Windows letters. */
export async function readCsv(bytes: Uint8Array): Promise<Result<CsvTable>> {
  if (bytes.length > MOST_BYTES) return refuse("documents.refused.tooLarge", { field: "file", params: { mb: 8 } });
  const text = decoded(bytes);
  if (text === null) return refuse("documents.refused.notText", { field: "file" });
  const records = await recordsIn(text);
  if (!records) return refuse("documents.refused.brokenQuotes", { field: "file" });
  const [first, ...rest] = records;
  if (!first) return refuse("documents.refused.empty", { field: "file" });
  const rows = rest.filter(({ cells }) => cells.some((cell) => cell !== ""));
  if (rows.length === 0) return refuse("documents.refused.empty", { field: "file" });
  if (rows.length > MOST_ROWS) {
    return refuse("documents.refused.tooManyRows", { field: "file", params: { max: MOST_ROWS, found: rows.length } });
  }
  return done({ header: first.cells, rows });
}

/** A zip (an XLSX), a picture or anything with NUL bytes is no text. */
function decoded(bytes: Uint8Array): string | null {
  if (bytes.includes(0)) return null;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

/** Piece by piece, so that a long list does not hold up everybody else. */
async function recordsIn(text: string): Promise<{ line: number; cells: string[] }[] | null> {
  const head = text.slice(0, text.indexOf("\n") === -1 ? undefined : text.indexOf("\n"));
  const delimiter = [";", "\t", ","].reduce((best, sign) =>
    head.split(sign).length > head.split(best).length ? sign : best,
  );
  const options = { bom: true, delimiter, relax_column_count: true, trim: true, max_record_size: 20_000 } as const;
  const records: { line: number; cells: string[] }[] = [];
  try {
    // With `info` every record comes with the line it ends on.
    for await (const one of Readable.from(pieces(text)).pipe(parse({ ...options, info: true }))) {
      const { record, info }: { record: string[]; info: { lines: number } } = one;
      records.push({ line: info.lines, cells: record });
    }
    return records;
  } catch {
    return null;
  }
}

const PIECE = 64_000;

function* pieces(text: string): Generator<string> {
  for (let from = 0; from < text.length; from += PIECE) yield text.slice(from, from + PIECE);
}
