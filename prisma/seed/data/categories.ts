type GoodsKind = "food" | "drink" | "cosmetic" | "herbal" | "craft" | "wornGoods" | "rawPlant";
type Path = "pirt" | "bpomFood" | "cosmetic" | "herbal" | "psat";

export type CategoryRow = {
  code: string;
  name: { id: string; en: string };
  goods: GoodsKind;
  paths: readonly Path[];
  pirtTypes: readonly number[];
  halal: "required" | "byOrigin" | "exempt" | "none";
  checklist: "food" | "drink" | "craft" | "cosmetics";
  perishable?: boolean;
  mandatory?: readonly ("technique" | "care" | "serving" | "size" | "scent")[];
};
type Group = { code: string; name: { id: string; en: string }; categories: readonly CategoryRow[] };

const food = { goods: "food", paths: ["pirt", "bpomFood"], halal: "required", checklist: "food" } as const;
const drink = { ...food, goods: "drink", checklist: "drink" } as const;
const craft = {
  goods: "craft",
  paths: [],
  pirtTypes: [],
  halal: "none",
  checklist: "craft",
  mandatory: ["technique"],
} as const;

/** Two levels. The codes are in addresses (`/produk?kategori=kopi-teh`) and never change. */
export const categoryGroups: readonly Group[] = [
  {
    code: "rempah-bumbu",
    name: { id: "Rempah & bumbu", en: "Spices & seasonings" },
    categories: [
      {
        code: "rempah",
        name: { id: "Rempah", en: "Spices" },
        goods: "rawPlant",
        paths: ["pirt", "psat"],
        pirtTypes: [12, 13],
        halal: "exempt",
        checklist: "food",
      },
      { ...food, code: "bumbu-sambal", name: { id: "Bumbu & sambal", en: "Pastes & sambal" }, pirtTypes: [11] },
      { ...food, code: "minyak", name: { id: "Minyak", en: "Oils" }, pirtTypes: [7] },
    ],
  },
  {
    code: "makanan",
    name: { id: "Makanan & camilan", en: "Food & snacks" },
    categories: [
      { ...food, code: "camilan", name: { id: "Camilan", en: "Snacks" }, pirtTypes: [2, 4, 6, 9, 14, 15] },
      { ...food, code: "kue-kering", name: { id: "Kue kering", en: "Biscuits & cakes" }, pirtTypes: [6] },
      { ...food, code: "selai-olesan", name: { id: "Selai & olesan", en: "Jams & spreads" }, pirtTypes: [8, 15] },
      { ...food, code: "cokelat", name: { id: "Cokelat", en: "Chocolate" }, pirtTypes: [9, 10] },
      { ...food, code: "gula-madu", name: { id: "Gula & madu", en: "Sugar & honey" }, pirtTypes: [9] },
      { ...food, code: "tepung-pangan", name: { id: "Tepung & bahan pokok", en: "Flour & staples" }, pirtTypes: [6] },
    ],
  },
  {
    code: "kopi-minuman",
    name: { id: "Kopi & minuman", en: "Coffee & drinks" },
    categories: [
      { ...drink, code: "kopi-teh", name: { id: "Kopi & teh", en: "Coffee & tea" }, pirtTypes: [10] },
      { ...drink, code: "minuman", name: { id: "Minuman", en: "Drinks" }, pirtTypes: [13, 14] },
    ],
  },
  {
    code: "ikan",
    name: { id: "Olahan ikan", en: "Fish" },
    categories: [
      { ...food, code: "olahan-ikan", name: { id: "Olahan ikan", en: "Fish products" }, pirtTypes: [2] },
      {
        ...food,
        code: "ikan-dingin-beku",
        name: { id: "Ikan dingin & beku", en: "Chilled & frozen fish" },
        paths: ["bpomFood"],
        pirtTypes: [],
        perishable: true,
      },
    ],
  },
  {
    code: "kain-kriya",
    name: { id: "Kain & kriya", en: "Cloth & crafts" },
    categories: [
      { ...craft, code: "wastra", name: { id: "Kain & wastra", en: "Cloth" }, goods: "wornGoods", halal: "byOrigin" },
      { ...craft, code: "anyaman", name: { id: "Anyaman", en: "Weaving" } },
      { ...craft, code: "kriya-logam", name: { id: "Kriya logam", en: "Metalwork" } },
      { ...craft, code: "perhiasan", name: { id: "Perhiasan", en: "Jewellery" } },
      { ...craft, code: "kriya-kayu", name: { id: "Kriya kayu & kelapa", en: "Wood & coconut" } },
      { ...craft, code: "kriya-rempah", name: { id: "Kriya rempah", en: "Spice crafts" } },
      { ...craft, code: "kriya-kerang", name: { id: "Kriya kerang", en: "Shell crafts" } },
      { ...craft, code: "kriya-tanah-liat", name: { id: "Gerabah", en: "Pottery" } },
    ],
  },
  {
    code: "perawatan",
    name: { id: "Perawatan & herbal", en: "Care & herbal" },
    categories: [
      {
        code: "herbal",
        name: { id: "Herbal & minyak balur", en: "Herbal & rubs" },
        goods: "herbal",
        paths: ["herbal"],
        pirtTypes: [],
        halal: "required",
        checklist: "cosmetics",
      },
      {
        code: "kosmetik",
        name: { id: "Sabun & kosmetik", en: "Soap & cosmetics" },
        goods: "cosmetic",
        paths: ["cosmetic"],
        pirtTypes: [],
        halal: "required",
        checklist: "cosmetics",
      },
    ],
  },
  {
    code: "bingkisan",
    name: { id: "Hampers & bingkisan", en: "Hampers & gifts" },
    categories: [{ ...food, code: "hampers", name: { id: "Hampers", en: "Hampers" }, pirtTypes: [6, 10, 14, 15] }],
  },
];

/** PP 42/2024: food, drink, cosmetics and traditional medicine of micro and small makers since 17 October 2026. */
export const halalDeadlines = [
  ...(["food", "drink"] as const).flatMap((goods) => [
    { goods, scale: "medium", from: "2024-10-18" } as const,
    { goods, scale: "small", from: "2026-10-17" } as const,
    { goods, scale: "micro", from: "2026-10-17" } as const,
  ]),
  ...(["cosmetic", "herbal"] as const).flatMap((goods) =>
    (["micro", "small", "medium"] as const).map((scale) => ({ goods, scale, from: "2026-10-17" }) as const),
  ),
] as const;
