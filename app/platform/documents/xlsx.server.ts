import { PassThrough, Readable } from "node:stream";
import Excel from "exceljs";
import { harmless } from "./harmless.ts";

export type SheetColumn<R> = { head: string; width?: number; cell(row: R): string | number | Date | null };
export type SheetPages<R> = { title: string; columns: readonly SheetColumn<R>[]; pages: AsyncIterable<readonly R[]> };

const WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** A workbook of one sheet as an answer, written while its pages are asked: never held whole. */
export function xlsxReply<R>(fileName: string, sheet: SheetPages<R>): Response {
  const bytes = new PassThrough();
  void write(sheet, bytes).catch((error) => bytes.destroy(error));
  return new Response(Readable.toWeb(bytes) as ReadableStream, {
    // Node's type of a web stream and the browser's are one thing with two names.
    headers: {
      "Content-Type": WORKBOOK,
      "Content-Disposition": `attachment; filename="${fileName}"`,
      "Cache-Control": "no-store",
    },
  });
}

async function write<R>({ title, columns, pages }: SheetPages<R>, stream: PassThrough): Promise<void> {
  const workbook = new Excel.stream.xlsx.WorkbookWriter({ stream, useStyles: true });
  const sheet = workbook.addWorksheet(title.replace(/[\\/*?:[\]]/g, " ").slice(0, 31), {
    views: [{ state: "frozen", ySplit: 1 }],
  });
  sheet.columns = columns.map(({ head, width = 18 }) => ({ header: harmless(head), width }));
  sheet.getRow(1).font = { bold: true };
  for await (const page of pages) {
    for (const row of page) sheet.addRow(columns.map((column) => safe(column.cell(row)))).commit();
  }
  sheet.commit();
  await workbook.commit();
}

const safe = (value: string | number | Date | null) => (typeof value === "string" ? harmless(value) : value);
