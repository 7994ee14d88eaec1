import { allergensNamed } from "./allergen.rules.ts";
import { barcodeSound } from "./barcode.rules.ts";
import type { CategoryRules, Content, ContentVariant } from "./content.ts";
import type { LabelKey } from "./label.schema.ts";
import type { Step } from "./missing.rules.ts";

/** What one pack says of itself, as the version has it. */
export const saysOf = (content: Content, pack: ContentVariant) => ({
  ...{ name: content.name.id, pack: pack.name, composition: content.composition.id, more: pack.label },
  ...{ allergens: content.allergens, claims: content.claims, producer: content.producer, notHalal: content.notHalal },
  ...{ netQuantity: pack.netQuantity, netUnit: pack.netUnit, packaging: pack.packaging, barcode: pack.barcode },
  ...{ storage: content.storage, shelfLifeDays: content.shelfLifeDays },
});
export type Says = ReturnType<typeof saysOf>;

/** What the rest of the house knows about the pack's label. */
export type LabelAround = {
  goods: CategoryRules["goods"];
  /** The category is sold under a permit. */
  permitAsked: boolean;
  halalAsked: boolean;
  maker: { name: string; address: string };
  licences: readonly { kind: string; number: string; standing: boolean }[];
};

/** The nine that BPOM 31/2018 asks for, then what makes a food's label complete. */
export const labelItemKinds = [
  ...(["name", "composition", "net", "producer", "halal", "code", "expiry", "licence", "origin"] as const),
  ...(["allergens", "nutrition", "storage", "barcode"] as const),
] as const;
export type LabelItemKind = (typeof labelItemKinds)[number];

export type LabelItem = {
  kind: LabelItemKind;
  /** One of the nine; the others are asked for beside them. */
  mandatory: boolean;
  done: boolean;
  step: Step;
  field: string;
};

const mandatory: ReadonlySet<LabelItemKind> = new Set(labelItemKinds.slice(0, 9));
const edible = ["food", "drink"];
const applied = ["cosmetic", "herbal"];

const places: Readonly<Record<LabelItemKind, readonly [Step, string]>> = {
  name: ["produk", "nameId"],
  composition: ["produk", "compositionId"],
  net: ["harga", "variants[0].netQuantity"],
  producer: ["label", "address"],
  halal: ["izin", "licences"],
  code: ["label", "productionCode"],
  expiry: ["produk", "shelfLifeDays"],
  licence: ["izin", "licences"],
  origin: ["label", "origin"],
  allergens: ["produk", "allergens"],
  nutrition: ["label", "serving"],
  storage: ["produk", "storage"],
  barcode: ["harga", "variants[0].barcode"],
};

/** What the label of a pack must bear and bears, in the order of the law; what its kind of goods is not asked for is left out. */
export function labelItems(says: Says, around: LabelAround): LabelItem[] {
  const asked = askedOf(says, around);
  const held = heldOf(says, around);
  return labelItemKinds
    .filter((kind) => asked[kind])
    .map((kind) => {
      const [step, field] = placeOf(kind, says);
      return { kind, mandatory: mandatory.has(kind), done: held[kind], step, field };
    });
}

/** Where no allergen is ticked and none is named, the owner is asked to say that there is none. */
function placeOf(kind: LabelItemKind, says: Says): readonly [Step, string] {
  const unsaid = says.allergens.length === 0 && allergensNamed(says.composition).length === 0;
  return kind === "allergens" && unsaid ? ["label", "noAllergens"] : places[kind];
}

function askedOf({ notHalal, barcode }: Says, around: LabelAround): Record<LabelItemKind, boolean> {
  const eaten = edible.includes(around.goods ?? "");
  const composed = eaten || applied.includes(around.goods ?? "");
  const halal = around.halalAsked || notHalal || around.licences.some(({ kind }) => kind === "halal");
  return {
    ...{ name: true, net: true, producer: true, composition: composed, code: composed, expiry: composed },
    ...{ halal, licence: around.permitAsked, origin: eaten },
    ...{ allergens: eaten, nutrition: eaten, storage: composed, barcode: barcode !== null },
  };
}

function heldOf(says: Says, { maker, licences }: LabelAround): Record<LabelItemKind, boolean> {
  const more = (key: LabelKey) => says.more[key] ?? "";
  const standing = licences.filter((licence) => licence.standing);
  const unticked = allergensNamed(says.composition).some((kind) => !says.allergens.includes(kind));
  return {
    name: says.name !== "",
    composition: says.composition !== "",
    net: says.netQuantity !== null && says.netUnit !== null,
    producer: (says.producer || maker.name) !== "" && (more("address") || maker.address) !== "",
    halal: says.notHalal || standing.some(({ kind }) => kind === "halal"),
    code: more("productionCode") !== "",
    expiry: says.shelfLifeDays !== null,
    licence: standing.some(({ kind }) => kind !== "halal"),
    origin: more("origin") !== "" || more("noOrigin") !== "",
    allergens: !unticked && says.allergens.length > 0 !== (more("noAllergens") !== ""),
    nutrition: nutrients.every((key) => more(key) !== "") && more("serving") !== "",
    storage: says.storage !== null,
    barcode: says.barcode !== null && barcodeSound(says.barcode),
  };
}

/** What a nutrition table tells of one serving, with the day's reference of adults where there is one (2150 kcal). */
export const nutrients = ["energy", "fat", "saturated", "protein", "carbs", "sugar", "sodium"] as const;
export type Nutrient = (typeof nutrients)[number];

const ofTheDay: Readonly<Record<Nutrient, number | null>> = {
  ...{ energy: 2_150, fat: 67, saturated: 20, protein: 60, carbs: 325, sugar: null, sodium: 1_500 },
};

/** In whole per cent of what an adult needs in a day. */
export function shareOfDay(nutrient: Nutrient, amount: number): number | null {
  const day = ofTheDay[nutrient];
  return day === null ? null : Math.round((amount / day) * 100);
}
