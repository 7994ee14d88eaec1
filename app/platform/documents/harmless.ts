/** What a spreadsheet would take for a formula when it opens the file; tab and line break open one, too. */
const FORMULA = /^[=+\-@\t\r\n]/;

/** The text as it may stand in a cell: a formula becomes words. */
export const harmless = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);
