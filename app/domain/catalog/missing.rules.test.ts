import { describe, expect, it } from "vitest";
import { rupiah } from "#app/core/money.ts";
import type { Content } from "./content.ts";
import { type CoveringLicence, type Demands, missingFrom } from "./missing.rules.ts";

const rules: Demands = {
  code: "camilan",
  goods: "food",
  licencePaths: ["pirt", "bpomFood"],
  halalRule: "required",
  mandatoryAttributes: ["serving"],
  perishable: false,
  checklistGroup: "food",
  halalNeeded: true,
  addressKnown: true,
};

const photo = (photoId: string) => ({ photoId, altId: "", altEn: "" });

const whole: Content = {
  categoryCode: "camilan",
  name: { id: "Keripik Pisang", en: "" },
  story: { id: "Pisang mulu bebek dari kebun sendiri, digoreng kering.", en: "" },
  composition: { id: "Pisang, minyak, gula", en: "" },
  allergens: [],
  claims: [],
  storage: "room",
  shelfLifeDays: 90,
  producer: null,
  notHalal: false,
  attributes: { serving: { id: "Langsung dimakan", en: "" } },
  photos: ["a", "b", "c"].map(photo),
  variants: [
    {
      variantId: "v",
      name: "100 g",
      netQuantity: 100,
      netUnit: "g",
      packaging: "plastic",
      barcode: null,
      label: { productionCode: "P 241126-1", noOrigin: "yes" },
      proposedPrice: rupiah(22_000),
      weightGrams: 130,
      lengthMm: null,
      widthMm: null,
      heightMm: null,
      licenceIds: ["pirt", "halal"],
    },
  ],
};

const standing: CoveringLicence[] = [
  { id: "pirt", kind: "pirt", wellFormed: true, expired: false },
  { id: "halal", kind: "halal", wellFormed: true, expired: false },
];

const lacks = (content: Content, demands: Demands | null = rules, licences = standing) =>
  missingFrom(content, demands, new Map(licences.map((one) => [one.id, one]))).map(
    ({ code, step, variant }) => `${step}: ${code}${variant ? ` ${variant}` : ""}`,
  );

/** The one pack, otherwise. */
const pack = (changes: Partial<Content["variants"][number]>): Content => ({
  ...whole,
  variants: whole.variants.map((one) => ({ ...one, ...changes })),
});

it("a whole listing lacks nothing", () => {
  expect(lacks(whole)).toEqual([]);
});

describe("what may lack", () => {
  it.each<[string, Content]>([
    ["foto: photos", { ...whole, photos: whole.photos.slice(1) }],
    ["produk: name", { ...whole, name: { id: "K", en: "Chips" } }],
    ["produk: story", { ...whole, story: { id: "Enak.", en: "" } }],
    ["produk: composition", { ...whole, composition: { id: "", en: "Banana" } }],
    ["produk: storage", { ...whole, storage: null }],
    ["produk: shelfLife", { ...whole, shelfLifeDays: null }],
    ["produk: attribute.serving", { ...whole, attributes: {} }],
    ["izin: licence 1", pack({ licenceIds: ["halal"] })],
    ["izin: halal 1", pack({ licenceIds: ["pirt"] })],
    ["harga: variants", { ...whole, variants: [] }],
    ["harga: variantName 1", pack({ name: "" })],
    ["harga: netQuantity 1", pack({ netUnit: null })],
    ["harga: price 1", pack({ proposedPrice: null })],
    ["kirim: packaging 1", pack({ packaging: null })],
    ["kirim: weight 1", pack({ weightGrams: null })],
    ["label: label.code", pack({ label: { noOrigin: "yes" } })],
    ["label: label.origin", pack({ label: { productionCode: "P 1" } })],
  ])("%s", (expected, content) => {
    expect(lacks(content)).toEqual([expected]);
  });

  it("a category nobody knows", () => {
    expect(lacks(whole, null)).toEqual(["produk: category"]);
  });
});

it("a label says where the maker works: by the house's own record, or by what was typed for it", () => {
  const unknown = { ...rules, addressKnown: false };
  expect(lacks(whole, unknown)).toEqual(["label: label.producer"]);
  const typed = pack({ label: { productionCode: "P 1", origin: "Ikan Ternate", address: "Jl. Contoh 1" } });
  expect(lacks(typed, unknown)).toEqual([]);
});

it.each(["cosmetic", "herbal", "craft"] as const)(
  "the label of a %s is shown as lacking, and stops nothing",
  (goods) => {
    expect(lacks(pack({ label: {} }), { ...rules, goods, addressKnown: false })).toEqual([]);
  },
);

describe("licences", () => {
  it("an expired one is told as expired, a malformed one as none", () => {
    const [pirt, halal] = standing;
    const changed = (changes: Partial<CoveringLicence>) =>
      [pirt, halal].flatMap((one) => (one ? [{ ...one, ...changes }] : []));
    expect(lacks(whole, rules, changed({ expired: true }))).toEqual(["izin: licenceExpired 1", "izin: halal 1"]);
    expect(lacks(whole, rules, changed({ wellFormed: false }))).toEqual(["izin: licence 1", "izin: halal 1"]);
  });

  it("what is stated not halal needs no certificate", () => {
    expect(lacks({ ...pack({ licenceIds: ["pirt"] }), notHalal: true })).toEqual([]);
  });

  it("a craft needs none, and none of the words food needs", () => {
    const craft: Demands = { ...rules, goods: "craft", licencePaths: [], halalNeeded: false, mandatoryAttributes: [] };
    const basket: Content = {
      ...pack({ licenceIds: [] }),
      composition: { id: "", en: "" },
      storage: null,
      shelfLifeDays: null,
    };
    expect(lacks(basket, craft)).toEqual([]);
  });
});

it("reads in the order of the screens", () => {
  const empty: Content = { ...whole, photos: [], story: { id: "", en: "" } };
  const bare = {
    ...empty,
    variants: whole.variants.map((one) => ({ ...one, weightGrams: null, proposedPrice: null, licenceIds: [] })),
  };
  expect(lacks(bare).map((line) => line.split(":")[0])).toEqual(["foto", "produk", "izin", "izin", "harga", "kirim"]);
});
