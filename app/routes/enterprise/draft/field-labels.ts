import type { FormState } from "#app/core/forms.ts";
import { labelKeys } from "#app/domain/catalog/catalog.ts";
import type { MessageKey } from "#app/i18n/index.ts";
import { useText } from "#app/i18n/react.tsx";

const keys: Readonly<Record<string, MessageKey>> = {
  photos: "catalog.field.photos",
  nameId: "catalog.field.name",
  nameEn: "catalog.field.nameEn",
  categoryCode: "catalog.field.category",
  storyId: "catalog.field.story",
  storyEn: "desk.field.storyEn",
  compositionId: "catalog.field.composition",
  compositionEn: "desk.field.compositionEn",
  storage: "catalog.field.storage",
  shelfLifeDays: "catalog.field.shelfLife",
  producer: "catalog.field.producer",
  number: "catalog.field.licence",
  validUntil: "catalog.field.validUntil",
  name: "catalog.field.variantName",
  netQuantity: "catalog.field.net",
  netUnit: "catalog.field.unit",
  price: "catalog.field.price",
  onhand: "catalog.field.stock",
  barcode: "desk.field.barcode",
  packaging: "catalog.field.packaging",
  weightGrams: "catalog.field.weight",
  lengthCm: "desk.field.length",
  widthCm: "desk.field.width",
  heightCm: "desk.field.height",
  servings: "label.nutrition",
  "cost.materials": "desk.cost.materials",
  "cost.packs": "desk.cost.packs",
  "cost.packaging": "desk.cost.packaging",
  "cost.hours": "desk.cost.hours",
  "cost.wage": "desk.cost.wage",
  "cost.other": "desk.cost.other",
  "cost.profit": "desk.cost.profit",
  ...Object.fromEntries(labelKeys.map((key) => [key, `catalog.label.${key}` as const])),
};

/** The names of the fields that were refused, packs counted: "Varian 2, Harga". */
export function useFieldLabels() {
  const { t } = useText();
  return (form: FormState | undefined): Record<string, string> =>
    Object.fromEntries(
      Object.keys(form?.errors ?? {}).flatMap((field) => {
        const [, at, inside] = /^variants\[(\d+)\]\.(\w+)/.exec(field) ?? [];
        const key = keys[inside ?? field];
        if (!key) return [];
        return [[field, at ? `${t("catalog.desk.variant", { n: Number(at) + 1 })}, ${t(key)}` : t(key)]];
      }),
    );
}
