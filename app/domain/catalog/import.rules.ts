import { allergenKinds, netUnits, packagingKinds, storageKinds } from "./content.ts";

/** A list of products as a spreadsheet has it: one line for each pack, in the words of the wizard. */
export const productColumns = [
  { header: "Nama produk", field: "nameId", needed: true, example: "Halua Kenari Contoh" },
  { header: "Kategori", field: "categoryCode", needed: true, example: "Kue & camilan" },
  { header: "Cerita produk", field: "storyId", needed: false, example: "Dimasak pelan dengan gula aren." },
  { header: "Bahan atau komposisi", field: "compositionId", needed: false, example: "Kenari, gula aren" },
  { header: "Alergen", field: "allergens", needed: false, example: "kacang pohon" },
  { header: "Penyimpanan", field: "storage", needed: false, example: "suhu ruang" },
  { header: "Umur simpan (hari)", field: "shelfLifeDays", needed: false, example: "90" },
  { header: "Nama produsen di label", field: "producer", needed: false, example: "" },
  { header: "Mengandung bahan tidak halal", field: "notHalal", needed: false, example: "" },
  { header: "Nama varian", field: "name", needed: false, example: "100 g" },
  { header: "Isi bersih", field: "netQuantity", needed: false, example: "100" },
  { header: "Satuan", field: "netUnit", needed: false, example: "gram" },
  { header: "Harga", field: "price", needed: false, example: "25000" },
  { header: "Stok sekarang", field: "onhand", needed: false, example: "20" },
  { header: "Kode batang", field: "barcode", needed: false, example: "" },
  { header: "Kemasan", field: "packaging", needed: false, example: "plastik" },
  { header: "Berat kirim (gram)", field: "weightGrams", needed: false, example: "130" },
  { header: "SKU", field: "sku", needed: false, example: "" },
] as const;
export type ProductCell = (typeof productColumns)[number]["field"];

/** Each code with the words for it; the first is the one we write ourselves. */
const words: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  allergens: {
    gluten: ["gluten", "gandum", "terigu"],
    egg: ["telur"],
    fish: ["ikan", "ikan dan hasil laut", "hasil laut"],
    peanut: ["kacang tanah"],
    soy: ["kedelai"],
    milk: ["susu"],
    treeNut: ["kacang pohon", "kenari", "mete", "kacang pohon (kenari, mete)"],
    sulphite: ["sulfit"],
  },
  storage: { room: ["suhu ruang"], cool: ["tempat sejuk"], chilled: ["kulkas"], frozen: ["beku"] },
  netUnit: { g: ["gram", "gr"], ml: ["mililiter"], pcs: ["buah", "pcs"], cm: ["sentimeter"] },
  packaging: {
    ...{
      glass: ["kaca"],
      plastic: ["plastik"],
      paper: ["kertas", "kertas atau karton", "karton"],
      can: ["kaleng"],
      alufoil: ["alufoil", "aluminium foil"],
    },
    ...{ other: ["lainnya"], composite: ["komposit"], multiple: ["beberapa bahan"], none: ["tanpa kemasan"] },
  },
};

const known: Readonly<Record<string, readonly string[]>> = {
  ...{ allergens: allergenKinds, storage: storageKinds, netUnit: netUnits, packaging: packagingKinds },
};

/** The word in our own codes; what is not known stays as it was typed, for the form to refuse. */
function codeOf(field: string, word: string): string {
  const plain = word.trim().toLowerCase();
  const found = Object.entries(words[field] ?? {}).find(
    ([code, all]) => code.toLowerCase() === plain || all.includes(plain),
  );
  return found?.[0] ?? word.trim();
}

/** The word that we write for a code, and read again. */
export const wordFor = (field: string, code: string | null): string =>
  code === null || !known[field]?.includes(code) ? "" : (words[field]?.[code]?.[0] ?? code);

type Category = { code: string; parentCode: string | null; name: string };

/** The cells of a line as the wizard's forms would send them. */
export function productInCodes(cells: Readonly<Record<string, string>>, categories: readonly Category[]) {
  const cell = (field: ProductCell): string => cells[field] ?? "";
  const category = cell("categoryCode").trim().toLowerCase();
  const leaf = categories.find(
    ({ code, parentCode, name }) => parentCode !== null && (code === category || name.toLowerCase() === category),
  );
  return {
    ...cells,
    categoryCode: leaf?.code ?? (category ? "?" : ""),
    allergens: cell("allergens")
      .split(/[,;/]/)
      .filter((word) => word.trim() !== "")
      .map((word) => codeOf("allergens", word)),
    storage: codeOf("storage", cell("storage")),
    netUnit: codeOf("netUnit", cell("netUnit")),
    packaging: codeOf("packaging", cell("packaging")),
    notHalal: /^(ya|y|x|on)$/i.test(cell("notHalal").trim()) ? "on" : "",
  };
}
