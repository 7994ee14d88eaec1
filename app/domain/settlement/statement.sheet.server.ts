import type { Language } from "#app/core/actor.ts";
import { pdfOf, xlsxReply } from "#app/platform/documents/documents.server.ts";

/** A statement in words, as the page has made it from the view: the files show the same, cell for cell. */
export type StatementWords = {
  title: string;
  lines: readonly string[];
  heads: readonly { key: string; head: string; right: boolean }[];
  rows: readonly Readonly<Record<string, string>>[];
  language: Language;
  foot(page: number, of: number): string;
};

const wide = new Set(["what", "when"]);

export const statementWorkbook = ({ title, heads, rows }: StatementWords, fileName: string): Response =>
  xlsxReply(fileName, {
    title,
    columns: heads.map(({ key, head }) => ({
      head,
      width: wide.has(key) ? 28 : 16,
      cell: (row: Readonly<Record<string, string>>) => row[key] ?? "",
    })),
    pages: onePage(rows),
  });

export const statementPdf = ({ title, lines, heads, rows, language, foot }: StatementWords): Promise<Buffer> =>
  pdfOf({
    ...{ size: "A4", title, lines, rows, language, foot },
    columns: heads.map(({ key, head, right }) => ({
      ...{ head, right, share: wide.has(key) ? 3 : 2 },
      cell: (row: Readonly<Record<string, string>>) => row[key] ?? "",
    })),
  });

async function* onePage<R>(rows: readonly R[]): AsyncGenerator<readonly R[]> {
  yield rows;
}
