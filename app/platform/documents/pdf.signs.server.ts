import type PDF from "pdfkit";

export type Closing = { text: string; signs: readonly { title: string; name: string; role: string }[] };

const BLOCK = 150;
const LINE_AT = 76;

/** At the end of a sheet: a sentence, and a line for each side to sign on, never parted from each other. */
export function close(doc: InstanceType<typeof PDF>, { text, signs }: Closing, margin: number): void {
  const width = doc.page.width - 2 * margin;
  if (doc.y + BLOCK > doc.page.height - margin - 24) doc.addPage();
  doc.moveDown(1).font("regular").fontSize(9).text(text, margin, doc.y, { width });
  const top = doc.y + 18;
  const each = width / Math.max(1, signs.length);
  for (const [at, { title, name, role }] of signs.entries()) {
    const left = margin + at * each;
    const within = { width: each - 24 };
    doc.font("regular").text(title, left, top, within);
    doc
      .moveTo(left, top + LINE_AT)
      .lineTo(left + each - 24, top + LINE_AT)
      .stroke();
    doc.font("bold").text(name, left, top + LINE_AT + 5, within);
    doc.font("regular").text(role, left, doc.y, within);
  }
}
