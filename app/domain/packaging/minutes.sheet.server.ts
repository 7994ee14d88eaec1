import type { Language } from "#app/core/actor.ts";
import { type PdfSheet, pdfOf } from "#app/platform/documents/documents.server.ts";

export type MinutesWords = {
  title: string;
  number: string;
  text: string;
  heads: readonly [string, string];
  lines: readonly { label: string; value: string | null }[];
  closing: NonNullable<PdfSheet<unknown>["closing"]>;
  foot(page: number, of: number): string;
  language: Language;
};

/** The minutes of a hand-over as a sheet to keep and sign; the words are the page's. */
export const minutesPdf = ({ title, number, text, heads, lines, closing, foot, language }: MinutesWords) =>
  pdfOf({
    ...{ size: "A4", title, closing, foot, language },
    lines: [number, "", text],
    columns: [
      { head: heads[0], share: 1, cell: ({ label }) => label },
      { head: heads[1], share: 2, cell: ({ value }) => value ?? "" },
    ],
    rows: lines.filter(({ value }) => value),
  });
