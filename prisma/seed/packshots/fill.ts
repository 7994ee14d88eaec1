import type { Faces } from "./face.ts";
import { type Box, fitInto, setLines } from "./lines.ts";

/** What stands on a pack: c1 is the goods or the pack, c2 the band of the label, both "#rrggbb". */
export type Words = { name: string; origin: string; net: string; c1: string; c2: string };

/** Writes the words into a template and turns every text into outlines. */
export function fillTemplate(template: string, words: Words, faces: Faces): string {
  const outlined = template.replace(/<text([^>]*)>([^<]*)<\/text>/g, (_, attributes: string, body: string) =>
    slot(
      readAttributes(attributes),
      put(body, words, (text) => text),
      faces,
    ),
  );
  return put(outlined, words, escapeXml);
}

/** A text with a box is fitted into it; one without stands where the template puts it. */
function slot(attributes: ReadonlyMap<string, string>, text: string, faces: Faces): string {
  const number = (name: string, otherwise: number) => Number(attributes.get(name) ?? otherwise);
  const face = faces(number("data-w", 600));
  const fill = attributes.get("fill") ?? "#2a201b";
  const box = readBox(attributes.get("data-box"));
  if (!box) {
    const outline = face.outline(text, number("x", 0), number("y", 0), number("font-size", 24));
    return `<path d="${outline}" fill="${fill}"/>`;
  }
  const middle = (attributes.get("data-a") ?? attributes.get("text-anchor")) === "middle";
  const fitted = fitInto(text, box, { largest: number("data-max", 24), most: number("data-lines", 1) }, face);
  return setLines(fitted, box, middle, face, fill);
}

const readAttributes = (text: string): ReadonlyMap<string, string> =>
  new Map([...text.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name = "", value = ""]) => [name, value]));

function readBox(text: string | undefined): Box | null {
  const [x, y, width, height] = (text ?? "").split(" ").map(Number);
  if (x === undefined || y === undefined || width === undefined || height === undefined) return null;
  return { x, y, width, height };
}

const put = (text: string, words: Words, written: (text: string) => string): string =>
  text.replace(/\{(name|origin|net|c1|c2)\}/g, (_, key: keyof Words) => written(words[key]));

export const escapeXml = (text: string): string => text.replace(/[&<>"']/g, (char) => `&#${char.codePointAt(0)};`);
