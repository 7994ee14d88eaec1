import { regionName } from "../data/region-name.ts";
import type { Goods } from "../packshots/scenes.ts";
import type { Product } from "./prepare.ts";

/** What the drawn pack says and how tall it stands. */
export function drawingOf({ text, maker, packs, storage, shelfLifeDays, allergens, category }: Product): Goods {
  const [first] = packs;
  const net = first?.name.toLowerCase() ?? "";
  return {
    name: text.label ?? text.name,
    origin: regionName(maker.regency),
    net,
    c1: text.colours[0],
    c2: text.colours[1],
    pack: text.pack,
    heightCm:
      text.heightCm ??
      heightOf(text.pack, first?.net.unit === "pcs" ? (first.grams ?? 100) : (first?.net.quantity ?? 100)),
    maker: `${maker.name} (contoh), ${regionName(maker.regency)}`,
    facts: [
      {
        title: category.goods === "craft" || category.goods === "wornGoods" ? "Bahan" : "Komposisi",
        text: text.madeOf.id,
      },
      ...said(
        "Alergen",
        allergens.length > 0 && `Mengandung ${allergens.map((code) => allergenWords[code] ?? code).join(", ")}`,
        true,
      ),
      ...said("Cara pembuatan", text.technique?.id),
      ...said("Simpan", storage && storageWords[storage]),
      ...said("Baik sebelum", shelfLifeDays && `${shelfLifeDays} hari sejak tanggal produksi`),
      ...said("Saran saji", text.serving?.id),
      ...said("Perhatian", text.care?.id),
    ].slice(0, 5),
  };
}

const said = (title: string, words: string | number | false | null | undefined, strong = false) =>
  words ? [{ title, text: String(words), strong }] : [];

const storageWords: Readonly<Record<string, string>> = {
  room: "Di tempat kering, suhu ruang, tertutup rapat.",
  cool: "Di tempat sejuk, di bawah 25 °C.",
  chilled: "Di kulkas, 0 sampai 4 °C.",
  frozen: "Di freezer, -18 °C.",
};

const allergenWords: Readonly<Record<string, string>> = {
  gluten: "gluten",
  egg: "telur",
  fish: "ikan",
  peanut: "kacang tanah",
  soy: "kedelai",
  milk: "susu",
  treeNut: "kacang pohon",
  sulphite: "sulfit",
};

/** Height in centimetres of a pack of so many grams; the others grow with the third root. */
const known: Readonly<Partial<Record<Product["text"]["pack"], { height: number; of: number }>>> = {
  pouch: { height: 13, of: 50 },
  jar: { height: 9, of: 100 },
  bottle: { height: 20, of: 250 },
  box: { height: 13, of: 100 },
};

function heightOf(pack: Product["text"]["pack"], amount: number): number {
  const shape = known[pack];
  return shape ? shape.height * (amount / shape.of) ** (1 / 3) : 30;
}
