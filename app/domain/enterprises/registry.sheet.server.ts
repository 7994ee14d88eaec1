import { type PdfSheet, pdfOf, xlsxReply } from "#app/platform/documents/documents.server.ts";
import { findEnterprises, type RegistryLine } from "./registry.queries.server.ts";

type Head = "name" | "owner" | "region" | "scale" | "sector";
export type RegistryWords = {
  title: string;
  head: Readonly<Record<Head, string>>;
  /** A line's codes in words. */
  cells(line: RegistryLine): Readonly<Record<Head, string>>;
};

const widths: Readonly<Record<Head, number>> = { name: 34, owner: 24, region: 24, scale: 12, sector: 34 };
const heads: readonly Head[] = ["name", "owner", "region", "scale", "sector"];

/** The registry as a workbook, page by page: no phone and no number of a person in it. */
export function registryWorkbook({ title, head, cells }: RegistryWords, fileName: string): Response {
  return xlsxReply(fileName, {
    title,
    columns: heads.map((key) => ({
      head: head[key],
      width: widths[key],
      cell: (line: RegistryLine) => cells(line)[key],
    })),
    pages: registryPages(),
  });
}

/** The same as a sheet to print. */
export async function registryPdf(
  { title, head, cells }: RegistryWords,
  about: Pick<PdfSheet<RegistryLine>, "lines" | "foot" | "language">,
): Promise<Buffer> {
  const rows: RegistryLine[] = [];
  for await (const page of registryPages()) rows.push(...page);
  const columns = heads.map((key) => ({
    head: head[key],
    share: widths[key],
    cell: (line: RegistryLine) => cells(line)[key],
  }));
  return await pdfOf({ size: "A4", title, columns, rows, ...about });
}

async function* registryPages(): AsyncGenerator<readonly RegistryLine[]> {
  let after: string | null = null;
  do {
    const { lines, next } = await findEnterprises({ text: "", after });
    yield lines;
    after = next;
  } while (after !== null);
}
