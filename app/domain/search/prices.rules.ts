/** What a shopper says about money inside her words: "kopi <50rb", "di bawah 1 jt", "50-100 ribu". Whole rupiah. */
export type PriceWords = { rest: string; min: number | null; max: number | null };

const figure = String.raw`(?:rp\.?\s*)?(\d{1,3}(?:\.\d{3})+|\d+(?:,\d+)?)\s*(rb|ribu|k|jt|juta)?`;
const less = String.raw`(?:<=?|di\s?bawah|kurang dari|maksimal|maks|under|below|sampai)`;
const more = String.raw`(?:>=?|di\s?atas|lebih dari|minimal|over|above|mulai)`;
const between = new RegExp(`\\b${figure}\\s*(?:-|sampai|s/d|to)\\s*${figure}(?=$|[\\s,.])`);
const atMost = new RegExp(`(?:^|\\s)${less}\\s*${figure}(?=$|[\\s,.])`);
const atLeast = new RegExp(`(?:^|\\s)${more}\\s*${figure}(?=$|[\\s,.])`);

/** Expects plain text. Only amounts that look like rupiah count: "100-250" without "rb" is no price. */
export function priceWords(text: string): PriceWords {
  const range = between.exec(text);
  if (range) {
    const scale = range[2] ?? range[4];
    const [min, max] = [amount(range[1], range[2] ?? scale), amount(range[3], range[4] ?? scale)];
    if (min !== null && max !== null)
      return { rest: without(text, range), min: Math.min(min, max), max: Math.max(min, max) };
  }
  const below = atMost.exec(text);
  const above = atLeast.exec(text);
  const max = below ? amount(below[1], below[2]) : null;
  const min = above ? amount(above[1], above[2]) : null;
  const rest = [max === null ? null : below, min === null ? null : above].reduce(
    (left, found) => (found ? without(left, found) : left),
    text,
  );
  return { rest, min, max };
}

const without = (text: string, found: RegExpExecArray) => text.replace(found[0], " ").replace(/\s+/g, " ").trim();

function amount(digits: string | undefined, scale: string | undefined): number | null {
  if (!digits) return null;
  const value = Number(digits.replaceAll(".", "").replace(",", ".")) * factorOf(scale);
  return value >= 1000 && value <= 1_000_000_000 ? Math.round(value) : null;
}

function factorOf(scale: string | undefined): number {
  if (scale === undefined) return 1;
  return scale.startsWith("j") ? 1_000_000 : 1000;
}
