import type { LabelPart } from "#app/domain/catalog/catalog.ts";

/** How wide a letter is on average, of its height: a fair guess for the plain faces of every printer. */
const WIDE = 0.52;
const BOLD = 0.57;

export type Line = LabelPart[];

/** Breaks a paragraph into lines of at most `width`, at letters of `size`, both in millimetres. */
export function broken(paragraph: readonly LabelPart[], { width, size }: { width: number; size: number }): Line[] {
  const lines: Line[] = [[]];
  let used = 0;
  for (const { text, bold } of paragraph) {
    for (const word of text.match(/\S+\s*|\s+/g) ?? []) {
      const wide = word.trimEnd().length * size * (bold ? BOLD : WIDE);
      if (used > 0 && used + wide > width) {
        lines.push([]);
        used = 0;
      }
      put(lines, { text: word, bold });
      used += word.length * size * (bold ? BOLD : WIDE);
    }
  }
  return lines.filter((line) => line.length > 0);
}

/** Words that stand side by side in one weight are one run. */
function put(lines: Line[], part: LabelPart): void {
  const line = lines.at(-1);
  const last = line?.at(-1);
  if (last?.bold === part.bold) last.text += part.text;
  else line?.push(part);
}
