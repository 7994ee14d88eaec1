import { formatRupiah } from "#app/core/money.ts";
import type { ListingSheet, SheetVariant } from "#app/domain/catalog/catalog.server.ts";
import { isSuggestable } from "#app/domain/catalog/catalog.ts";
import { type Piece, wordDiff } from "#app/domain/curation/curation.ts";
import type { Translate } from "#app/i18n/index.ts";

/** One field of both versions, each side in pieces: what stayed, what went, what came. */
export type Row = {
  key: string;
  label: string;
  before: readonly Piece[];
  after: readonly Piece[];
  changed: boolean;
  note?: string;
  /** What the version under review says, whole. */
  value: string;
  /** Whether a curator may write out other words for it. */
  suggestable: boolean;
};

type Field = { key: string; label: string; value: string; note?: string };
type Numbers = Readonly<Record<string, string>>;

/** Every field of the version under review beside the live one, in the order of the form. */
export function comparedRows(
  before: ListingSheet | null,
  after: ListingSheet,
  { numbers, adopted, t }: { numbers: Numbers; adopted: readonly string[]; t: Translate },
): Row[] {
  const [was, is] = [before ? fieldsOf(before, numbers, t) : [], fieldsOf(after, numbers, t)];
  const old = new Map(was.map((field) => [field.key, field]));
  const gone = was.filter(({ key, value }) => value !== "" && !is.some((field) => field.key === key));
  return [...is, ...gone.map((field) => ({ ...field, value: "" }))].flatMap((field) => {
    const former = old.get(field.key)?.value ?? "";
    if (former === "" && field.value === "") return [];
    const pieces = wordDiff(former, field.value);
    const changed = before !== null && former !== field.value;
    const note = adopted.includes(field.key) ? t("curation.talk.adopted") : priceNote(before, after, field.key, t);
    return [
      {
        key: field.key,
        label: field.label,
        changed,
        value: field.value,
        suggestable: isSuggestable(field.key),
        before: before ? pieces.filter(({ kind }) => kind !== "new") : [],
        after: before ? pieces.filter(({ kind }) => kind !== "gone") : [{ kind: "same", text: field.value } as const],
        ...(note ? { note } : {}),
      },
    ];
  });
}

function fieldsOf(sheet: ListingSheet, numbers: Numbers, t: Translate): Field[] {
  const plain = sheet.fields.map(({ key, value }) => ({ key, label: labelOf(key, t), value: worded(key, value, t) }));
  const category = { key: "categoryName", label: t("curation.field.categoryName"), value: sheet.categoryName };
  return [category, ...plain, ...sheet.variants.flatMap((variant) => variantFields(variant, numbers, t))];
}

function variantFields(variant: SheetVariant, numbers: Numbers, t: Translate): Field[] {
  const values = {
    variantName: variant.name,
    net: variant.net,
    packaging: variant.packaging ? (t.lookup(`catalog.packaging.${variant.packaging}`) ?? variant.packaging) : "",
    price: variant.price === null ? "" : formatRupiah(variant.price),
    weightGrams: variant.weightGrams === null ? "" : String(variant.weightGrams),
    barcode: variant.barcode ?? "",
    licences: variant.licenceIds.flatMap((id) => numbers[id] ?? []).join(", "),
    label: Object.entries(variant.label)
      .map(([key, value]) => `${t.lookup(`catalog.label.${key}`) ?? key}: ${value}`)
      .join("; "),
  };
  return Object.entries(values).map(([key, value]) => ({
    key: `${variant.variantId}.${key}`,
    label: t("curation.field.of", { field: labelOf(key, t), variant: variant.name }),
    value,
  }));
}

function labelOf(key: string, t: Translate): string {
  const attribute = /^attributes\.(\w+)$/.exec(key)?.[1];
  if (attribute) return t.lookup(`catalog.attribute.${attribute}`) ?? attribute;
  return t.lookup(`curation.field.${key}`) ?? key;
}

/** Codes become words; everything else is shown as it was written. */
function worded(key: string, value: string, t: Translate): string {
  if (key === "notHalal") return value ? t("curation.yes") : "";
  if (key === "storage") return t.lookup(`catalog.storage.${value}`) ?? value;
  if (key !== "allergens") return value;
  return value
    .split(", ")
    .filter(Boolean)
    .map((code) => t.lookup(`catalog.allergen.${code}`) ?? code)
    .join(", ");
}

function priceNote(before: ListingSheet | null, after: ListingSheet, key: string, t: Translate): string | undefined {
  const variantId = /^(.+)\.price$/.exec(key)?.[1];
  const [was, is] = [before, after].map(
    (sheet) => sheet?.variants.find((one) => one.variantId === variantId)?.price ?? null,
  );
  if (!was || !is || was === is) return undefined;
  const percent = Math.round((Math.abs(is - was) * 100) / was);
  return t(is > was ? "curation.price.up" : "curation.price.down", { n: percent });
}
