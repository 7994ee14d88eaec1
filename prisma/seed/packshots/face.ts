import { readFileSync } from "node:fs";
import type { Font, Glyph, GlyphRun } from "fontkit";
import * as fontkit from "fontkit";

/** Text becomes outlines, so that a drawing looks the same wherever it is shown and needs no font installed. */
export type Face = {
  /** Width of one line in user units. */
  width(text: string, size: number): number;
  /** The line as SVG path data, its baseline starting at (x, y). */
  outline(text: string, x: number, y: number, size: number): string;
};
export type Faces = (weight: number) => Face;

/** One variable font; each weight is cut once. Characters it does not hold are left out of the line. */
export function openFaces(file: string): Faces {
  const opened = fontkit.create(readFileSync(file));
  if (!("variationAxes" in opened)) throw new Error(`${file} is not a single variable font`);
  const faces = new Map<number, Face>();
  return (weight) => {
    const known = faces.get(weight);
    if (known) return known;
    const face = faceOf(opened.getVariation({ wght: weight }), opened);
    faces.set(weight, face);
    return face;
  };
}

function faceOf(font: Font, source: Font): Face {
  const runs = new Map<string, GlyphRun>();
  const run = (text: string): GlyphRun => {
    const known = runs.get(text);
    if (known) return known;
    const laid = font.layout(drawable(text, source));
    runs.set(text, laid);
    return laid;
  };
  return {
    width: (text, size) => (run(text).advanceWidth / font.unitsPerEm) * size,
    outline(text, x, y, size) {
      const scale = size / font.unitsPerEm;
      const { glyphs, positions } = run(text);
      let pen = x;
      return glyphs
        .map((glyph, at) => {
          const place = positions[at];
          const left = pen + (place?.xOffset ?? 0) * scale;
          pen += (place?.xAdvance ?? glyph.advanceWidth) * scale;
          return strokesOf(glyph)
            .map(({ letter, points }) => letter + placed(points, left, y, scale))
            .join("");
        })
        .join("");
    },
  };
}

type Stroke = { letter: string; points: readonly number[] };
const letters = { moveTo: "M", lineTo: "L", quadraticCurveTo: "Q", bezierCurveTo: "C", closePath: "Z" } as const;

/** A glyph in font units, read once per weight: a variable font computes its outlines anew at every look. */
const strokesOf = (() => {
  const known = new WeakMap<Glyph, readonly Stroke[]>();
  return (glyph: Glyph): readonly Stroke[] => {
    const strokes =
      known.get(glyph) ?? glyph.path.commands.map(({ command, args }) => ({ letter: letters[command], points: args }));
    known.set(glyph, strokes);
    return strokes;
  };
})();

const placed = (points: readonly number[], x: number, y: number, scale: number): string =>
  points.map((point, at) => Math.round((at % 2 === 0 ? x + point * scale : y - point * scale) * 10) / 10).join(" ");

const drawable = (text: string, font: Font): string =>
  [...text].filter((char) => font.hasGlyphForCodePoint(char.codePointAt(0) ?? 0)).join("");
