import PDF from "pdfkit";
import { faces } from "./faces.ts";
import { type Closing, close } from "./pdf.signs.server.ts";

export type PdfColumn<R> = { head: string; share: number; right?: boolean; cell(row: R): string };
export type PdfSheet<R> = {
  size: "A4" | "A5";
  title: string;
  lines: readonly string[];
  columns: readonly PdfColumn<R>[];
  rows: readonly R[];
  /** At the foot of each page, e.g. "Halaman 1 dari 3". */
  foot(page: number, of: number): string;
  language: "id" | "en";
  closing?: Closing;
};

const MARGIN = 42;
const INK = "#1b1b1f";
const QUIET = "#5b5b66";
const LINE = "#d9d6cf";

/** A sheet in our typeface: heading, lines, one table that repeats its head on every page, page numbers. */
export async function pdfOf<R>(sheet: PdfSheet<R>): Promise<Buffer> {
  const doc = new PDF({
    size: sheet.size,
    margin: MARGIN,
    bufferPages: true,
    lang: sheet.language,
    displayTitle: true,
    info: { Title: sheet.title, Producer: "UKM Mart" },
  });
  doc.registerFont("regular", faces.regular).registerFont("bold", faces.bold);
  const chunks: Buffer[] = [];
  doc.on("data", (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise<Buffer>((resolve, reject) => {
    doc.on("end", () => resolve(Buffer.concat(chunks))).on("error", reject);
  });
  heading(doc, sheet);
  table(doc, sheet);
  if (sheet.closing) close(doc, sheet.closing, MARGIN);
  feet(doc, sheet);
  doc.end();
  return await ended;
}

type Doc = InstanceType<typeof PDF>;

function heading(doc: Doc, { title, lines }: Pick<PdfSheet<unknown>, "title" | "lines">): void {
  doc.font("bold").fontSize(9).fillColor(QUIET).text("UKM MART");
  doc.moveDown(0.3).fontSize(18).fillColor(INK).text(title);
  doc.font("regular").fontSize(9).fillColor(QUIET);
  for (const line of lines) doc.text(line);
  doc.moveDown(1);
}

function table<R>(doc: Doc, { columns, rows }: PdfSheet<R>): void {
  const width = doc.page.width - 2 * MARGIN;
  const whole = columns.reduce((sum, { share }) => sum + share, 0);
  const widths = columns.map(({ share }) => (width * share) / whole - 8);
  const bottom = doc.page.height - MARGIN - 24;
  const put = (cells: readonly string[], font: "regular" | "bold") => {
    doc.font(font).fontSize(9).fillColor(INK);
    const height = Math.max(...cells.map((cell, at) => doc.heightOfString(cell || " ", { width: widths[at] ?? 0 })));
    if (doc.y + height > bottom) {
      doc.addPage();
      if (font === "regular")
        put(
          columns.map(({ head }) => head),
          "bold",
        );
      doc.font(font);
    }
    const top = doc.y;
    let left = MARGIN;
    for (const [at, cell] of cells.entries()) {
      const align = columns[at]?.right ? "right" : "left";
      doc.text(cell, left, top, { width: widths[at] ?? 0, align });
      left += (widths[at] ?? 0) + 8;
    }
    const under = top + height + 3;
    doc
      .moveTo(MARGIN, under)
      .lineTo(MARGIN + width, under)
      .lineWidth(0.5)
      .strokeColor(LINE)
      .stroke();
    doc.x = MARGIN;
    doc.y = under + 4;
  };
  put(
    columns.map(({ head }) => head),
    "bold",
  );
  for (const row of rows)
    put(
      columns.map((column) => column.cell(row)),
      "regular",
    );
}

function feet(doc: Doc, { foot }: Pick<PdfSheet<unknown>, "foot">): void {
  const { count } = doc.bufferedPageRange();
  for (let page = 0; page < count; page += 1) {
    doc.switchToPage(page);
    // Below the margin pdfkit would begin a new page for it.
    doc.page.margins.bottom = 0;
    const y = doc.page.height - MARGIN + 6;
    doc.font("regular").fontSize(8).fillColor(QUIET);
    doc.text(foot(page + 1, count), MARGIN, y, {
      width: doc.page.width - 2 * MARGIN,
      align: "right",
      lineBreak: false,
    });
  }
}
