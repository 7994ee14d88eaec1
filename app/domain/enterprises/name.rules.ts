const legalForms = /\b(ud|cv|pt|fa|kub|usaha dagang|toko|koperasi|bumdes|perorangan|contoh)\b/g;

/** Two spellings of one business look alike: "UD. Dapur  Pala" and "Dapur Pala". */
export const plainName = (name: string): string => letters(name).replace(legalForms, " ").replace(/\s+/g, "");

/** Every word and its beginnings of three letters or more: what a search may ask for. */
export const wordStarts = (name: string): string[] => [
  ...new Set(
    wordsIn(name).flatMap((word) => [
      word,
      ...Array.from({ length: Math.max(0, word.length - SHORTEST) }, (_, at) => word.slice(0, SHORTEST + at)),
    ]),
  ),
];

export const wordsIn = (name: string): string[] =>
  letters(name)
    .split(" ")
    .filter((word) => word.length > 1);

const SHORTEST = 3;

const letters = (name: string): string =>
  name
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
