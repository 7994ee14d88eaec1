/** What may be a code at all; anything else is not asked of the database. */
const code = /^[A-Z0-9][A-Z0-9 ._/-]{0,63}$/i;

/**
 * The ways one code may be written down: as it came, in capitals, and a barcode of twelve digits with the leading
 * nought that scanners add or leave out. None when it can be no code.
 */
export function spellingsOf(scanned: string): string[] {
  const text = scanned.trim();
  if (!code.test(text)) return [];
  const spellings = new Set([text, text.toUpperCase()]);
  if (/^\d{12}$/.test(text)) spellings.add(`0${text}`);
  if (/^0\d{12}$/.test(text)) spellings.add(text.slice(1));
  return [...spellings];
}
