import { Stemmer } from "sastrawijs";

/**
 * Indonesian words as the index holds them. Goods and places of the islands are protected: every stemmer turns
 * Maluku into "malu", and some turn kenari into "nari".
 */
export const keptWords: ReadonlySet<string> = new Set(
  `maluku ternate tidore halmahera morotai bacan makian obi sula taliabu sanana jailolo tobelo galela kie raha mare hiri
   kenari bagea bagiak guraka goraka dabe fufu roa ngafi teri halua sagu kemiri keladi pala fuli cengkeh cengkih vanili
   saloi susiru tolu salawaku puta dino koloncucu rapidino sasadu gohu asida kamplang gerabah mutiara pandan batik tenun
   sirup selai balsem abon dendeng sambal hampers besi putih`.split(/\s+/),
);

const stemmer = new Stemmer();

/** Lower case, without accents, one space between words, typographic signs made plain. */
export const plain = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replace(/[‘’ʼ`]/g, "'")
    .replace(/[‐‑–—]/g, "-")
    .replace(/\s+/g, " ")
    .trim();

const units: Readonly<Record<string, readonly [unit: "g" | "ml" | "cm" | "pcs", factor: number]>> = {
  g: ["g", 1],
  gr: ["g", 1],
  grm: ["g", 1],
  gram: ["g", 1],
  grams: ["g", 1],
  kg: ["g", 1000],
  kgs: ["g", 1000],
  kilo: ["g", 1000],
  kilogram: ["g", 1000],
  kilograms: ["g", 1000],
  ons: ["g", 100],
  ml: ["ml", 1],
  mililiter: ["ml", 1],
  milliliter: ["ml", 1],
  cc: ["ml", 1],
  l: ["ml", 1000],
  lt: ["ml", 1000],
  ltr: ["ml", 1000],
  liter: ["ml", 1000],
  litre: ["ml", 1000],
  cm: ["cm", 1],
  m: ["cm", 100],
  meter: ["cm", 100],
  pcs: ["pcs", 1],
  pc: ["pcs", 1],
  buah: ["pcs", 1],
  biji: ["pcs", 1],
};
const measure = new RegExp(`\\b(\\d+(?:[.,]\\d+)?)\\s*(${Object.keys(units).join("|")})\\b`, "g");

/** Parts of a whole, as people say and write them: "setengah kilo", "1/2 kg", "½ liter". */
const parts: readonly (readonly [said: RegExp, figure: string])[] = [
  [/\b(?:setengah|half a|1\/2|1⁄2)\s*(?=(?:kg|kilo|kilogram|l|lt|liter|litre)\b)/g, "0.5 "],
  [/\b(?:seperempat|quarter|1\/4|1⁄4)\s*(?=(?:kg|kilo|kilogram|l|lt|liter|litre)\b)/g, "0.25 "],
  [/\bse(?=(?:kilo|liter)\b)/g, "1 "],
];
const inFigures = (text: string): string => parts.reduce((left, [said, figure]) => left.replace(said, figure), text);

/** "250 gram", "250gr", "0,25 kg" and "seperempat kilo" are one word: 250g. */
export const joinMeasures = (text: string): string =>
  inFigures(text).replace(measure, (_, figure: string, name: string) => {
    const [unit, factor] = units[name] ?? ["pcs", 1];
    return ` ${Math.round(Number(figure.replace(",", ".")) * factor)}${unit} `;
  });

/** "oleh-oleh", "oleh oleh" and "oleh2" are said once. */
const sayOnce = (text: string): string =>
  text.replace(/\b([a-z]{2,})2\b/g, "$1").replace(/\b([a-z]{2,})[- ]\1\b/g, "$1");

/** The words of a text in order, as typed but plain; what is no letter or figure only parts them. */
export const wordsOf = (text: string): string[] =>
  sayOnce(joinMeasures(plain(text)))
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "");

/** The root of a word: "manisan" and "manis" meet. Places, goods and anything with a figure stay whole. */
export function stem(word: string): string {
  if (keptWords.has(word) || /\d/.test(word) || word.length < 4) return word;
  return roots.get(word) ?? remembered(word, rootOf(word));
}

function rootOf(word: string): string {
  const root = stemmer.stem(word);
  return root.length >= 3 ? root : word;
}

/** Stories repeat their words, and finding a root is most of the work of indexing. Forgotten when there are too many. */
const roots = new Map<string, string>();

function remembered(word: string, root: string): string {
  if (roots.size >= 20_000) roots.clear();
  roots.set(word, root);
  return root;
}

/** "chips", "dishes" and "anchovies" are also looked for in the singular; Indonesian words that end in s lose nothing by it. */
function singular(word: string): string {
  if (/^[a-z]{3,}ies$/.test(word)) return `${word.slice(0, -3)}y`;
  if (/^[a-z]{2,}(?:ss|sh|ch|x)es$/.test(word)) return word.slice(0, -2);
  return /^[a-z]{3,}[^s]s$/.test(word) ? word.slice(0, -1) : word;
}

/** Every way a word stands in the index: as written, its root, its singular. */
export const formsOf = (word: string): string[] => [...new Set([word, stem(word), singular(word)])];

/** What is stored: the words as written, then their roots, then singulars, so that phrases hold in each. */
export const layersOf = (text: string): string[] => layersIn(wordsOf(text)).map((layer) => layer.join(" "));

const layersIn = (words: readonly string[]) =>
  [words, words.map(stem), words.map(singular).filter((word, i) => word !== words[i])] as const;

/** Words that nobody can ask for: one stands where a name begins, one between layers, so that no phrase crosses over. */
export const beginning = "ø";
const between = "æ";

/** The layers of a text one after the other, given its words. */
export function indexed(written: readonly string[]): string[] {
  const [words, roots, singulars] = layersIn(written);
  return [...words, between, ...roots, between, ...singulars];
}

/**
 * The same of a name, Indonesian, then English. Where the Indonesian one begins is marked, in the two layers that begin
 * with it: "sirup pala" is a syrup. The English one is not: a "nutmeg syrup" is no nutmeg.
 */
export function indexedName([written = [], ...others]: readonly (readonly string[])[]): string[] {
  const [words, roots, singulars] = layersIn(written);
  const marked = [beginning, ...words, between, beginning, ...roots, between, ...singulars];
  return [...marked, ...others.flatMap((other) => [between, ...indexed(other)])];
}

/** They say nothing about a product. "khas", "asli", "besar" and "baru" do, so they are not here. */
export const stopWords: readonly string[] =
  "yang dan di ke dari untuk dengan atau ini itu pada adalah the of and for with from in a an to".split(" ");

/** Said to a shop rather than of a thing. Left out where anything else was said. */
const shopWords: ReadonlySet<string> = new Set(
  `produk barang product products goods jual beli buy shop toko online harga price murah cheap pesan order
   cari mau ingin ada apa saja buat yg utk dgn best terbaik terlaris recommended rekomendasi enak`.split(/\s+/),
);

export function tellingOf(words: readonly string[]): readonly string[] {
  const telling = words.filter((word) => !shopWords.has(word));
  return telling.length > 0 ? telling : words;
}

export const isStopWord = (word: string): boolean => stopWords.includes(word);
