import type { Face } from "./face.ts";

export type Box = { x: number; y: number; width: number; height: number };
export type Fitted = { size: number; lines: string[] };

/** Breaks a text at its spaces so that no line is wider than the box, but for a single long word. */
export function wrap(text: string, width: number, size: number, face: Face): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter((part) => part !== "")) {
    const last = lines.at(-1);
    const longer = `${last} ${word}`;
    if (last === undefined || face.width(longer, size) > width) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}

const SMALLEST = 14;
const LEADING = 1.08;

/** The largest size, not above `largest`, at which the whole text stands inside the box. */
export function fitInto(
  text: string,
  box: Box,
  { largest, most }: { largest: number; most: number },
  face: Face,
): Fitted {
  for (let size = largest; size > SMALLEST; size -= 1) {
    const lines = wrap(text, box.width, size, face);
    const inHeight = lines.length * size * LEADING <= box.height + size * 0.1;
    const inWidth = lines.every((line) => face.width(line, size) <= box.width);
    if (lines.length <= most && inHeight && inWidth) return { size, lines };
  }
  return { size: SMALLEST, lines: shorten(wrap(text, box.width, SMALLEST, face), most) };
}

/** The lines as one path, centred upright in the box. */
export function setLines(fitted: Fitted, box: Box, middle: boolean, face: Face, fill: string): string {
  const { size, lines } = fitted;
  const step = size * LEADING;
  const first = box.y + box.height / 2 - ((lines.length - 1) * step) / 2 + size * 0.36;
  const outlines = lines.map((line, at) => {
    const x = middle ? box.x + (box.width - face.width(line, size)) / 2 : box.x;
    return face.outline(line, x, first + at * step, size);
  });
  return `<path d="${outlines.join("")}" fill="${fill}"/>`;
}

/** What does not fit even at the smallest size ends in an ellipsis, never in the middle of nothing. */
function shorten(lines: string[], most: number): string[] {
  if (lines.length <= most) return lines;
  const kept = lines.slice(0, most);
  return [...kept.slice(0, -1), `${kept.at(-1) ?? ""}…`];
}
