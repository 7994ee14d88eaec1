import type { CategoryRules, Content, ContentVariant } from "./content.ts";
import type { LabelKey } from "./label.schema.ts";

/** The category, and whether the law of the day asks its goods for a halal certificate. */
export type Demands = CategoryRules & {
  halalNeeded: boolean;
  /** The house knows where the maker works, so that a label can say it. */
  addressKnown: boolean;
};

export const steps = ["foto", "produk", "izin", "harga", "kirim", "label"] as const;
export type Step = (typeof steps)[number];

/** One thing that must still be done before a version can be submitted, and where to do it. */
export type Missing = {
  /** A message key is `catalog.missing.<code>`. */
  code: string;
  step: Step;
  /** The id of the field on that step. */
  field: string;
  /** The variant it concerns, counted from 1. */
  variant?: number;
};

/** A licence as far as the hard checks look: its kind and whether it still stands. */
export type CoveringLicence = { id: string; kind: string; wellFormed: boolean; expired: boolean };

export const LEAST_PHOTOS = 3;
const LEAST_STORY = 40;

/** The hard checks of a category, in the order of the screens. They ask whether a thing is there, never whether it is good: that is curation. */
export function missingFrom(
  content: Content,
  rules: Demands | null,
  licences: ReadonlyMap<string, CoveringLicence>,
): Missing[] {
  const found = [
    ...when(content.photos.length < LEAST_PHOTOS, { code: "photos", step: "foto", field: "photos" }),
    ...aboutProduct(content, rules),
    ...(edible.includes(rules?.goods ?? "") ? onTheLabel(content, rules?.addressKnown ?? false) : []),
    ...when(content.variants.length === 0, { code: "variants", step: "harga", field: "variants" }),
    ...content.variants.flatMap((variant, at) => [
      ...aboutVariant(variant, at + 1),
      ...(rules ? aboutLicences(content, rules, variant, at + 1, licences) : []),
    ]),
  ];
  return found.toSorted((a, b) => steps.indexOf(a.step) - steps.indexOf(b.step));
}

const edible = ["food", "drink"];
const composed = [...edible, "cosmetic", "herbal"];

function aboutProduct(content: Content, rules: Demands | null): Missing[] {
  const goods = rules?.goods ?? "";
  const eaten = edible.includes(goods);
  return [
    ...when(content.name.id.length < 3, { code: "name", step: "produk", field: "nameId" }),
    ...when(rules === null, { code: "category", step: "produk", field: "categoryCode" }),
    ...when(content.story.id.length < LEAST_STORY, { code: "story", step: "produk", field: "storyId" }),
    ...when(composed.includes(goods) && content.composition.id === "", {
      code: "composition",
      step: "produk",
      field: "compositionId",
    }),
    ...when(eaten && content.storage === null, { code: "storage", step: "produk", field: "storage" }),
    ...when(eaten && content.shelfLifeDays === null, { code: "shelfLife", step: "produk", field: "shelfLifeDays" }),
    ...(rules?.mandatoryAttributes ?? []).flatMap((key) =>
      when(!content.attributes[key]?.id, { code: `attribute.${key}`, step: "produk", field: `attributes.${key}` }),
    ),
  ];
}

/**
 * Of the nine that BPOM 31/2018 asks of a food's label, those nobody else asks for here: where it was made, the code of
 * its production, where what comes from animals is from. The same on every pack.
 */
function onTheLabel({ variants: [pack] }: Content, addressKnown: boolean): Missing[] {
  if (!pack) return [];
  const said = (key: LabelKey) => (pack.label[key] ?? "") !== "";
  const lacks = (absent: boolean, code: string, field: LabelKey) =>
    when(absent, { code: `label.${code}`, step: "label", field });
  return [
    ...lacks(!addressKnown && !said("address"), "producer", "address"),
    ...lacks(!said("productionCode"), "code", "productionCode"),
    ...lacks(!said("origin") && !said("noOrigin"), "origin", "origin"),
  ];
}

function aboutVariant(variant: ContentVariant, number: number): Missing[] {
  const at = `variants[${number - 1}]`;
  const has = (absent: boolean, code: string, step: Step, field: string) =>
    when(absent, { code, step, field: `${at}.${field}`, variant: number });
  return [
    ...has(variant.name === "", "variantName", "harga", "name"),
    ...has(variant.netQuantity === null || variant.netUnit === null, "netQuantity", "harga", "netQuantity"),
    ...has(variant.proposedPrice === null, "price", "harga", "price"),
    ...has(variant.packaging === null, "packaging", "kirim", "packaging"),
    ...has(variant.weightGrams === null, "weight", "kirim", "weightGrams"),
  ];
}

/**
 * The pack carries the licence, so each variant needs one of its category's kinds. A finding (another regency,
 * another packaging digit) does not stop a submission: the curator weighs it.
 */
function aboutLicences(
  content: Content,
  rules: Demands,
  variant: ContentVariant,
  number: number,
  licences: ReadonlyMap<string, CoveringLicence>,
): Missing[] {
  const covering = variant.licenceIds.flatMap((id) => licences.get(id) ?? []);
  const standing = covering.filter((licence) => licence.wellFormed && !licence.expired);
  const item = (code: string): Missing => ({ code, step: "izin", field: "licences", variant: number });
  const sold = rules.licencePaths.length === 0 || standing.some(({ kind }) => rules.licencePaths.includes(kind));
  const halal = !rules.halalNeeded || content.notHalal || standing.some(({ kind }) => kind === "halal");
  const late = covering.some(({ expired }) => expired);
  return [...when(!sold, item(late ? "licenceExpired" : "licence")), ...when(!halal, item("halal"))];
}

const when = (absent: boolean, item: Missing): Missing[] => (absent ? [item] : []);
