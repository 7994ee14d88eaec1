import { readFileSync } from "node:fs";
import type { Faces } from "./face.ts";
import { escapeXml, fillTemplate, type Words } from "./fill.ts";
import { fitInto, setLines, wrap } from "./lines.ts";

export const packs = ["pouch", "jar", "bottle", "box", "cloth", "craft", "basket"] as const;
export type Pack = (typeof packs)[number];

/** Everything a drawing of one product may say; `heightCm` is how tall the goods really stand. */
export type Goods = Words & {
  pack: Pack;
  heightCm: number;
  facts: readonly { title: string; text: string; strong?: boolean }[];
  maker: string;
};

const INK = "#2a201b";
const SOFT = "#574e46";
const MARK = "gambar contoh";

/** The goods from the front, as on the shelf. */
export const frontPicture = (goods: Goods, faces: Faces): string => fillTemplate(templates[goods.pack], goods, faces);

/** The same goods beside a rule, so that a buyer sees how large they are. */
export function scalePicture(goods: Goods, faces: Faces): string {
  const { top, bottom } = extent[goods.pack];
  const rule = ruleFor(goods.heightCm);
  const unit = RULE_HEIGHT / rule.length;
  const scale = (goods.heightCm * unit) / (bottom - top);
  const width = 700 * scale;
  const pack = fillTemplate(templates[goods.pack].replace(/<text[^>]*>gambar contoh<\/text>/, ""), goods, faces);
  const inner = pack.replace(
    "<svg ",
    `<svg x="${round(290 - width / 2)}" y="${round(GROUND - (bottom - 60) * scale)}" width="${round(width)}" height="${round(875 * scale)}" `,
  );
  const said = `${goods.name}: tinggi kira-kira ${size(goods.heightCm)} cm`;
  return picture(said, [
    `<path d="M40 ${GROUND}H660" stroke="${SOFT}" stroke-width="3" stroke-linecap="round"/>`,
    inner,
    drawnRule(rule, unit, faces),
    line(`Tinggi kira-kira ${size(goods.heightCm)} cm`, 34, 838, 27, 700, INK, faces),
    line(MARK, 28, 52, 27, 700, SOFT, faces),
  ]);
}

/** What stands on the back: contents, allergens, storage, maker. */
export function labelPicture(goods: Goods, faces: Faces): string {
  const parts: string[] = [
    `<rect x="56" y="74" width="588" height="760" rx="16" fill="#fcfaf6" stroke="${goods.c2}" stroke-width="3"/>`,
    `<path d="M56 90Q56 74 72 74H628Q644 74 644 90V128H56Z" fill="${goods.c2}"/>`,
    ...[104, 192, 280, 368, 456, 544].map(
      (x) => `<use href="#st" transform="translate(${x + 24} 101) scale(.5)" fill="#fff" fill-opacity=".55"/>`,
    ),
  ];
  const title = { x: 92, y: 146, width: 516, height: 84 };
  parts.push(setLines(fitInto(goods.name, title, { largest: 38, most: 2 }, faces(800)), title, false, faces(800), INK));
  parts.push(line(`${goods.origin} · ${goods.net}`, 92, 254, 22, 600, SOFT, faces));
  let y = 300;
  for (const fact of [...goods.facts, { title: "Dibuat oleh", text: goods.maker }]) {
    parts.push(line(fact.title, 92, y, 19, 700, SOFT, faces));
    const weight = "strong" in fact && fact.strong ? 800 : 450;
    for (const text of wrap(fact.text, 516, 22, faces(weight)).slice(0, 4)) {
      y += 28;
      parts.push(line(text, 92, y, 22, weight, INK, faces));
    }
    y += 42;
  }
  parts.push(line(MARK, 28, 52, 27, 700, SOFT, faces));
  return picture(`Label belakang ${goods.name}`, parts);
}

const GROUND = 780;
const RULE_HEIGHT = 680;

/** Where the goods begin and end in each template, in its own units. */
const extent: Record<Pack, { top: number; bottom: number }> = {
  pouch: { top: 132, bottom: 896 },
  jar: { top: 180, bottom: 892 },
  bottle: { top: 79, bottom: 900 },
  box: { top: 256, bottom: 902 },
  cloth: { top: 218, bottom: 866 },
  craft: { top: 176, bottom: 884 },
  basket: { top: 150, bottom: 890 },
};

const templates = Object.fromEntries(
  packs.map((pack) => [pack, readFileSync(new URL(`./templates/${pack}.svg`, import.meta.url), "utf8")]),
) as Record<Pack, string>; // built from the very list of packs

/** The shortest rule on which the goods fill at most two thirds, in widths that fit the picture. */
function ruleFor(heightCm: number): { length: number; step: number } {
  const fitting = [
    { length: 10, step: 1 },
    { length: 20, step: 1 },
    { length: 30, step: 5 },
    { length: 50, step: 5 },
    { length: 100, step: 10 },
  ];
  return fitting.find(({ length }) => heightCm <= length * 0.85) ?? { length: 200, step: 20 };
}

function drawnRule({ length, step }: { length: number; step: number }, unit: number, faces: Faces): string {
  const marks = Array.from({ length: Math.floor(length / step) + 1 }, (_, at) => at * step);
  const labelled = (cm: number) => cm % (step * (step === 1 ? 5 : 2)) === 0;
  const ticks = marks.map((cm) => `M586 ${round(GROUND - cm * unit)}h${labelled(cm) ? 30 : 18}`).join("");
  const numbers = marks
    .filter(labelled)
    .map((cm) => line(String(cm), 624, round(GROUND - cm * unit) + 8, 22, 600, INK, faces));
  return `<rect x="586" y="${GROUND - RULE_HEIGHT}" width="82" height="${RULE_HEIGHT}" rx="6" fill="#f9be4f"/><path d="${ticks}" stroke="${INK}" stroke-width="3" fill="none"/>${numbers.join("")}${line("cm", 624, GROUND - RULE_HEIGHT + 52, 18, 700, INK, faces)}`;
}

const line = (text: string, x: number, y: number, size: number, weight: number, fill: string, faces: Faces): string =>
  `<path d="${faces(weight).outline(text, x, y, size)}" fill="${fill}"/>`;

const PETAL = "M0-6C-8-12-8-22 0-31 8-22 8-12 0-6Z";
const picture = (said: string, parts: readonly string[]): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 700 875" role="img" aria-label="${escapeXml(`Gambar contoh: ${said}`)}"><defs><g id="st"><path d="${PETAL}"/><path d="${PETAL}" transform="rotate(90)"/><path d="${PETAL}" transform="rotate(180)"/><path d="${PETAL}" transform="rotate(270)"/><circle r="8.5"/></g></defs>${parts.join("")}</svg>`;

const size = (cm: number): string => String(Math.round(cm)).replace(".", ",");
const round = (value: number): number => Math.round(value * 10) / 10;
