import { type PdfSheet, pdfOf } from "#app/platform/documents/documents.server.ts";

export type PaperRow = { name: string; lot: string; quantity: string; more: string };
export type PaperWords = Omit<PdfSheet<PaperRow>, "columns" | "size"> & {
  heads: { name: string; lot: string; quantity: string; more: string };
};

/** A paper of the mart as a sheet that both sides sign; the words are the page's. */
export const consignmentPdf = ({ heads, ...sheet }: PaperWords) =>
  pdfOf({
    ...sheet,
    size: "A4",
    columns: [
      { head: heads.name, share: 4, cell: (row: PaperRow) => row.name },
      { head: heads.lot, share: 3, cell: (row) => row.lot },
      { head: heads.quantity, share: 1, right: true, cell: (row) => row.quantity },
      { head: heads.more, share: 2, cell: (row) => row.more },
    ],
  });
