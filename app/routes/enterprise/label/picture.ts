import type { LabelSheet } from "#app/domain/catalog/catalog.server.ts";
import { ean13, labelSizes } from "#app/domain/catalog/catalog.ts";
import { broken, type Line } from "./lines.ts";
import { boxWords, headOf, labelWords } from "./words.ts";

const MARGIN = 3;
const FOOT = 13;
const LEADING = 1.25;
/** Letters of a label are never smaller than this, in millimetres of their full height: an x of 1 mm and a little more. */
const SMALLEST = 1.6;
const LARGEST = 3;

export type LabelPicture = { svg: string; width: number; height: number; fits: boolean };

export const sizeOf = ({ says }: LabelSheet): string =>
  labelSizes.find((size) => size === says.more["size"]) ?? "100x60";

/**
 * The label in millimetres, as it goes to the printer: the words as large as they fit, boxes for what is stamped at
 * production, and a box for the halal mark, which is a regulated picture and drawn by nobody but its issuer.
 */
export function labelPicture(sheet: LabelSheet): LabelPicture {
  const [width = 100, height = 60] = sizeOf(sheet).split("x").map(Number);
  const inner = width - 2 * MARGIN;
  const { name, net } = headOf(sheet);
  const large = Math.min(6, width / 12);
  const title = broken([{ text: name, bold: true }], { width: inner, size: large });
  const top = MARGIN + title.length * large * LEADING + 3.6;
  const bottom = height - MARGIN - FOOT;
  const { lines, size, fits } = fitted(sheet, { width: inner, height: bottom - top });
  const parts = [
    `<rect x="0.15" y="0.15" width="${width - 0.3}" height="${height - 0.3}" rx="1.5" fill="#fff" stroke="#333" stroke-width="0.3"/>`,
    written(title, { y: MARGIN, size: large }),
    written([[{ text: net, bold: true }]], { y: top - 3.6, size: 2.8 }),
    written(lines, { y: top, size }),
    ...foot(sheet, { inner, y: bottom }),
  ];
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}mm" height="${height}mm" viewBox="0 0 ${width} ${height}" font-family="Arial, Helvetica, sans-serif" fill="#111">${parts.join("")}</svg>`;
  return { svg, width, height, fits };
}

/** The largest letters at which every word finds its place. */
function fitted(sheet: LabelSheet, { width, height }: { width: number; height: number }) {
  const paragraphs = labelWords(sheet);
  for (let size = LARGEST; size >= SMALLEST; size -= 0.1) {
    const lines = paragraphs.flatMap((paragraph) => broken(paragraph, { width, size }));
    if (lines.length * size * LEADING <= height) return { lines, size, fits: true };
  }
  const lines = paragraphs.flatMap((paragraph) => broken(paragraph, { width, size: SMALLEST }));
  return { lines: lines.slice(0, Math.max(0, Math.floor(height / (SMALLEST * LEADING)))), size: SMALLEST, fits: false };
}

const written = (lines: readonly Line[], { y, size }: { y: number; size: number }): string =>
  lines
    .map((line, at) => {
      const spans = line.map(({ text, bold }) =>
        bold ? `<tspan font-weight="700">${safe(text)}</tspan>` : safe(text),
      );
      const base = y + size * (at * LEADING + 0.85);
      return `<text x="${MARGIN}" y="${round(base)}" font-size="${round(size)}" xml:space="preserve">${spans.join("")}</text>`;
    })
    .join("");

function foot({ says, around, items }: LabelSheet, { inner, y }: { inner: number; y: number }): string[] {
  const bars = says.barcode ? ean13(says.barcode) : null;
  const barWidth = bars ? Math.min(26, inner * 0.4) : 0;
  const halal = !says.notHalal && around.licences.some(({ kind, standing }) => kind === "halal" && standing);
  const halalWidth = halal ? 10 : 0;
  const stamped = items.some(({ kind }) => kind === "code");
  const stampWidth = inner - (halal ? halalWidth + 2 : 0) - (bars ? barWidth + 2 : 0);
  return [
    ...(halal
      ? [box({ x: MARGIN, y: y + 1, width: halalWidth, height: 12 }), caption(boxWords.halal, MARGIN + 1, y + 8)]
      : []),
    ...(stamped ? stamp({ x: MARGIN + (halal ? halalWidth + 2 : 0), y: y + 1, width: stampWidth }) : []),
    ...(bars && says.barcode
      ? barcode(bars, says.barcode, { x: MARGIN + inner - barWidth, y: y + 1, width: barWidth })
      : []),
  ];
}

type Box = { x: number; y: number; width: number; height: number };

const box = ({ x, y, width, height }: Box): string =>
  `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${height}" fill="none" stroke="#777" stroke-width="0.2" stroke-dasharray="1 0.7"/>`;

const caption = (text: string, x: number, y: number): string =>
  `<text x="${round(x)}" y="${round(y)}" font-size="1.7" fill="#444">${safe(text)}</text>`;

const stamp = ({ x, y, width }: Omit<Box, "height">): string[] => [
  ...[box({ x, y, width, height: 5.5 }), box({ x, y: y + 6.5, width, height: 5.5 })],
  ...[caption(`${boxWords.code}:`, x + 0.8, y + 2.2), caption(`${boxWords.before}:`, x + 0.8, y + 8.7)],
];

function barcode(bars: string, digits: string, { x, y, width }: Omit<Box, "height">): string[] {
  const module = width / bars.length;
  const dark = [...bars].flatMap((bit, at) =>
    bit === "1" ? [`M${round(x + at * module)} ${round(y)}h${round(module)}v9.5h-${round(module)}z`] : [],
  );
  return [`<path d="${dark.join("")}"/>`, caption(digits, x + width * 0.15, y + 11.8)];
}

const round = (value: number): number => Math.round(value * 100) / 100;

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const safe = (text: string): string => text.replace(/[&<>"]/g, (sign) => entities[sign] ?? "");
