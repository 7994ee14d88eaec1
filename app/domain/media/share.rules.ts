/** What a shared link shows of a product. */
export type ShareCard = { name: string; place: string; price: string; grade: "A" | "B" | "C" | null };

export const SHARE_WIDTH = 1200;
export const SHARE_HEIGHT = 630;

const LINE = 17;
const LINES = 3;

/** A drawing for a shared link: the words at the left, the picture (a data address) on its panel at the right. */
export function shareDrawing({ name, place, price, grade }: ShareCard, picture: string | null): string {
  const lines = wrapped(name);
  const words = lines.map((line, at) => text(line, { y: 214 + at * 76, size: 68, bold: true, fill: INK }));
  const below = 214 + lines.length * 76;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SHARE_WIDTH} ${SHARE_HEIGHT}">
<rect width="${SHARE_WIDTH}" height="${SHARE_HEIGHT}" fill="#fcfaf6"/>
<rect width="${SHARE_WIDTH}" height="18" fill="#a01819"/>
${diamonds()}
<rect x="716" y="66" width="420" height="516" rx="20" fill="#fdf2d8"/>
${picture ? `<image x="736" y="76" width="380" height="496" preserveAspectRatio="xMidYMid meet" href="${picture}"/>` : ""}
${text("UKM Mart", { y: 112, size: 36, bold: true, fill: "#c32324" })}
${words.join("\n")}
${text(place, { y: below - 8, size: 34, fill: "#574e46" })}
${text(price, { y: below + 70, size: 52, bold: true, fill: INK })}
${grade ? sealOf(grade) : ""}
</svg>`;
}

const INK = "#2a201b";
const seals = { A: ["#003f4d", "#f9be4f"], B: ["#1c6037", "#ffffff"], C: ["#653728", "#ffffff"] } as const;

function sealOf(grade: "A" | "B" | "C"): string {
  const [ground, letter] = seals[grade];
  return `<circle cx="1126" cy="566" r="52" fill="#fcfaf6"/><circle cx="1126" cy="566" r="46" fill="${ground}"/>
<text x="1126" y="585" text-anchor="middle" font-family="Plus Jakarta Sans" font-weight="700" font-size="54" fill="${letter}">${grade}</text>`;
}

/** The woven band of every page of the shop. */
const diamonds = (): string =>
  Array.from({ length: 30 }, (_, at) => {
    const x = 20 + at * 40;
    return `<path d="M${x} 3l6 6-6 6-6-6z" fill="${at % 2 ? "#fffaee" : "#f9be4f"}"/>`;
  }).join("");

type Look = { y: number; size: number; fill: string; bold?: boolean };

const text = (words: string, { y, size, fill, bold }: Look): string =>
  `<text x="72" y="${y}" font-family="Plus Jakarta Sans" font-weight="${bold ? 700 : 400}" font-size="${size}" fill="${fill}">${escaped(words)}</text>`;

/** Three lines at most; what does not fit ends in an ellipsis. */
export function wrapped(name: string): string[] {
  const lines: string[] = [];
  for (const word of name.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= LINE) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word.length > LINE ? `${word.slice(0, LINE - 1)}…` : word);
  }
  if (lines.length <= LINES) return lines;
  return [...lines.slice(0, LINES - 1), `${lines[LINES - 1]}…`];
}

const signs: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** No XML may hold control characters; names come from forms that let none in, drawings do not rely on it. */
const escaped = (words: string): string =>
  words.replace(/\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/gu, "").replace(/[&<>"]/g, (sign) => signs[sign] ?? sign);
