import { paths } from "#app/core/paths.ts";
import { type Missing, type Step, steps } from "#app/domain/catalog/catalog.ts";
import type { Translate } from "#app/i18n/index.ts";

/** The six screens of a draft, in their order. */
export const stepIn = (name: string | undefined): Step | null => steps.find((step) => step === name) ?? null;

export const stepAfter = (step: Step): Step | null => steps[steps.indexOf(step) + 1] ?? null;

/** What lacks, in words, each with the way to the very field. */
export const missingView = (productId: string, missing: readonly Missing[], t: Translate) =>
  missing.map(({ code, step, field, variant }) => ({
    key: `${code} ${variant ?? ""}`,
    step,
    words: t.code(`catalog.missing.${code}`, { variant: variant ?? "" }),
    where: t("desk.missing.go", { step: t(`catalog.step.${step}`) }),
    href: `${paths.enterprise.productStep(productId, step)}#${encodeURIComponent(field)}`,
  }));

/** On which screens a thing the curators name can be changed, each once with its first field. */
export function placesOf(fields: readonly string[]): { step: Step; field: string }[] {
  const found = fields.flatMap((field) => {
    const place = places[field];
    return place ? [{ step: place[0], field: place[1] }] : [];
  });
  return found.filter(({ step }, at) => found.findIndex((other) => other.step === step) === at);
}

const places: Readonly<Record<string, readonly [Step, string]>> = {
  photos: ["foto", "photos"],
  nameId: ["produk", "nameId"],
  categoryCode: ["produk", "categoryCode"],
  storyId: ["produk", "storyId"],
  compositionId: ["produk", "compositionId"],
  allergens: ["produk", "allergens"],
  label: ["label", "productionCode"],
  storage: ["produk", "storage"],
  shelfLifeDays: ["produk", "shelfLifeDays"],
  producer: ["produk", "producer"],
  notHalal: ["produk", "notHalal"],
  attributes: ["produk", "attributes.technique"],
  licences: ["izin", "licences"],
  variantName: ["harga", "variants[0].name"],
  net: ["harga", "variants[0].netQuantity"],
  price: ["harga", "variants[0].price"],
  packaging: ["kirim", "variants[0].packaging"],
};
