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
  const written = text.replace(meaningless, "");
  if (written.length === 0 || written.length > LONGEST) return unparsed(text);
  const number = written.toUpperCase().replace(dashes, "-");
  for (const parse of parsers) {
    const parsed = parse(number);
    if (parsed) return parsed;
  }
  return unparsed(text);
}

/** Spaces and dots never carry meaning; phones write other dashes than the label does. */
const meaningless = /[\s.\u200b\ufeff]+/g;
const dashes = /[\u2010-\u2015\u2212]/g;

const unparsed = (text: string): Unparsed => ({
  kind: "unknown",
  status: "notParsed",
  number: text.slice(0, KEPT).replace(/\s+/g, " ").trim(),
});
