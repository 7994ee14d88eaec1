import { parsers } from "./formats.rules.ts";
import type { ParsedLicence, Unparsed } from "./licence.kinds.ts";

/** No known number is longer once spaces and dots are gone; whatever is longer is kept as text. */
const LONGEST = 64;
const KEPT = 200;

/**
 * Reads what somebody typed from a label. `ok` says that the number is well formed, never that it
 * is real, current or fitting. One pass over the text, then fixed-length patterns: linear time.
 */
export function parseLicence(text: string): ParsedLicence {
  const number = normalise(text);
  if (number.length === 0 || number.length > LONGEST) return unparsed(text);
  for (const parse of parsers) {
    const parsed = parse(number);
    if (parsed) return parsed;
  }
  return unparsed(text);
}

/** Phones write other dashes than the label does; spaces and dots never carry meaning. */
const normalise = (text: string): string =>
  text
    .toUpperCase()
    .replace(/[\s.\u200b\ufeff]+/g, "")
    .replace(/[\u2010-\u2015\u2212]/g, "-");

const unparsed = (text: string): Unparsed => ({
  kind: "unknown",
  status: "notParsed",
  number: text.slice(0, KEPT).replace(/\s+/g, " ").trim(),
});
