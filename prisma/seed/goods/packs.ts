import type { Packaging } from "./goods.ts";

export type NetUnit = "g" | "ml" | "pcs" | "cm";
export type Net = { quantity: number; unit: NetUnit };

const number = (text: string): number => Number(text.replace(",", "."));
const piecesOf: Readonly<Record<string, number>> = { kantong: 2, sachet: 20, pcs: 30 };

/** "250 ml", "10x20 g", "10 keping (500 g)", "1 L", "3 m", "set 4", "tas kecil": what is inside one pack. */
export function netOf(pack: string): Net {
  const [, times, each, small] = /(\d+)x(\d+) ?(g|ml)/.exec(pack) ?? [];
  if (times && each) return { quantity: Number(times) * Number(each), unit: small === "ml" ? "ml" : "g" };
  const [, inner, unit] = /\((\d+(?:,\d+)?) ?(g|kg)\)/.exec(pack) ?? [];
  if (inner) return measured(number(inner), unit ?? "g");
  const [, count, word] = /^(\d+(?:,\d+)?) ?(g|kg|ml|L|m|cm)\b/.exec(pack) ?? [];
  if (count && word) return measured(number(count), word);
  const [, pieces] = /^(?:set )?(\d+)/.exec(pack) ?? [];
  return { quantity: pieces ? Number(pieces) : 1, unit: "pcs" };
}

function measured(amount: number, unit: string): Net {
  switch (unit) {
    case "kg":
      return { quantity: amount * 1000, unit: "g" };
    case "L":
      return { quantity: amount * 1000, unit: "ml" };
    case "m":
      return { quantity: amount * 100, unit: "cm" };
    case "cm":
      return { quantity: amount, unit: "cm" };
    default:
      return { quantity: amount, unit: unit === "ml" ? "ml" : "g" };
  }
}

/** How a pack is called in the shop. */
export function packName(pack: string): string {
  const said = pack
    .replace(/^(\d+) pcs$/, "$1 buah")
    .replace(/^set (\d+)$/, "Set $1 buah")
    .replace(/^sedang$/, "belanga sedang");
  return said.charAt(0).toUpperCase() + said.slice(1);
}

/** Net weight and the pack around it; what is counted in pieces has a weight of its own where it matters. */
export function parcelGrams(pack: string, { quantity, unit }: Net, packaging: Packaging): number {
  const [, kind = "pcs"] = /^\d+ (kantong|sachet|pcs)/.exec(pack) ?? [];
  const net = unit === "g" || unit === "ml" ? quantity : quantity * (piecesOf[kind] ?? 30);
  const heavy = packaging === "glass" ? 120 + net * 0.4 : 20 + net * 0.06;
  return Math.round(net + heavy);
}

/** Rising with the pack from low to high; a single pack costs the geometric mean of a wide range. */
export function pricesBetween(low: number, high: number, packs: number): number[] {
  if (packs === 1) return [rounded(Math.sqrt(low * high))];
  return Array.from({ length: packs }, (_, at) => rounded(low + ((high - low) * at) / (packs - 1)));
}

function rounded(price: number): number {
  const step = price < 100_000 ? 500 : 5_000;
  return Math.round(price / step) * step;
}
