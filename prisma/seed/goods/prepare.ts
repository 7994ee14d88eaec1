import { type CategoryRow, categoryGroups } from "../data/categories.ts";
import { type Maker, makers } from "../data/makers.ts";
import { readTable } from "../data/table.ts";
import { seedId } from "../ids.ts";
import type { GoodsText, Packaging } from "./goods.ts";
import { goodsTexts } from "./index.ts";
import { type Net, netOf, packName, parcelGrams, pricesBetween } from "./packs.ts";

export type Pack = {
  variantId: string;
  sku: string;
  name: string;
  net: Net;
  price: number;
  grams: number;
  packaging: Packaging | "none";
};

/** The path a product is licensed by; `type` is the food type of a P-IRT. */
export type Path = { kind: "pirt"; type: number } | { kind: "bpomFood" | "herbal" | "cosmetic" | "psat" | "none" };

export type Product = {
  id: string;
  versionId: string;
  slug: string;
  name: string;
  text: GoodsText;
  maker: Maker;
  category: CategoryRow;
  packs: Pack[];
  storage: "room" | "cool" | "chilled" | "frozen" | null;
  shelfLifeDays: number | null;
  allergens: string[];
  path: Path;
};

/** The table of products joined with its words: everything about the goods that does not depend on the day. */
export function prepareProducts(): Product[] {
  const rows = new Map(readTable("products.csv").map((row) => [row["name"] ?? "", row]));
  const counted = new Map<string, number>();
  return goodsTexts.map((text) => {
    const row = rows.get(text.name);
    const maker = makers.find(({ key }) => key === text.maker);
    const code = categoryOf(row);
    const category = categoryGroups.flatMap(({ categories }) => categories).find((one) => one.code === code);
    if (!row || !maker || !category) throw new Error(`${text.name} has no row, maker or category`);
    const nth = (counted.get(maker.key) ?? 0) + 1;
    counted.set(maker.key, nth);
    const slug = slugOf(text.label ?? text.name);
    return {
      id: seedId(`product:${slug}`),
      versionId: seedId(`version:${slug}`),
      slug,
      name: text.name,
      text,
      maker,
      category,
      packs: packsOf(text, row, `${maker.code}-${String(nth).padStart(2, "0")}`, slug),
      storage: storageOf(row["storage"] ?? ""),
      shelfLifeDays: Number(row["shelf_life_days"]) || null,
      allergens: allergensOf(text, row["allergens_BPOM"] ?? ""),
      path: pathOf(text.name, row["licence"] ?? ""),
    };
  });
}

function packsOf(text: GoodsText, row: Record<string, string>, sku: string, slug: string): Pack[] {
  const packs = (row["pack_sizes"] ?? "").split("|");
  const prices = pricesBetween(Number(row["price_idr_low"]), Number(row["price_idr_high"]), packs.length);
  return packs.map((pack, at) => {
    const packaging = typeof text.packaging === "string" ? text.packaging : (text.packaging[at] ?? "other");
    const net = netOf(pack);
    return {
      variantId: seedId(`variant:${slug}:${at}`),
      sku: `${sku}-${at + 1}`,
      name: packName(pack),
      net,
      price: prices[at] ?? 0,
      grams: text.grams?.[at] ?? parcelGrams(pack, net, packaging),
      packaging,
    };
  });
}

/** What must stay cold travels by other rules than abon does, so it has a category of its own. */
function categoryOf(row: Record<string, string> | undefined): string | undefined {
  const storage = storageOf(row?.["storage"] ?? "");
  const cold = storage === "chilled" || storage === "frozen";
  return cold && row?.["category"] === "olahan-ikan" ? "ikan-dingin-beku" : row?.["category"];
}

export const slugOf = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");

function storageOf(words: string): Product["storage"] {
  if (words.startsWith("-")) return null;
  if (words.startsWith("beku")) return "frozen";
  if (words.startsWith("dingin 0")) return "chilled";
  return words.startsWith("sejuk") ? "cool" : "room";
}

const allergenWords = [
  [/kacang pohon/, "treeNut"],
  [/kacang tanah/, "peanut"],
  [/ikan/, "fish"],
  [/telur/, "egg"],
  [/susu/, "milk"],
  [/gluten/, "gluten"],
  [/kedelai/, "soy"],
] as const;

/** Sulphite counts only where the composition names it. */
function allergensOf(text: GoodsText, words: string): string[] {
  const sulphite = /sulfit/.test(text.madeOf.id) ? ["sulphite"] : [];
  const hampers = text.pack === "basket" && /kenari/.test(text.madeOf.id) ? ["treeNut", "egg"] : [];
  return [...allergenWords.flatMap(([word, code]) => (word.test(words) ? [code] : [])), ...sulphite, ...hampers];
}

/** Syrup is processed fruit; the table leaves that open or names powder first. Chocolate is kept cool, so no P-IRT. */
const decided: Readonly<Record<string, Path>> = {
  "Sirup Pala": { kind: "pirt", type: 14 },
  "Sirup Pala Tidore": { kind: "pirt", type: 14 },
  "Cokelat Batang Halmahera (bean-to-bar)": { kind: "bpomFood" },
};

function pathOf(name: string, words: string): Path {
  const known = decided[name];
  if (known) return known;
  const [, type] = /^PIRT:(\d\d)/.exec(words) ?? [];
  if (type) return { kind: "pirt", type: Number(type) };
  if (words.startsWith("MD")) return { kind: "bpomFood" };
  if (words.startsWith("TR")) return { kind: "herbal" };
  if (words.startsWith("NA")) return { kind: "cosmetic" };
  return { kind: words.startsWith("PSAT") ? "psat" : "none" };
}
