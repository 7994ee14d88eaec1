import type { Content, ContentVariant } from "./content.ts";

export type FieldClass = "A" | "B" | "C";

/** Ten per cent below 20 is 18: the band is of the last *reviewed* price, so small steps cannot creep away. */
export const FREE_BAND_BP = 2_000;

export const priceWithinBand = (price: number, reviewed: number): boolean =>
  Math.abs(price - reviewed) * 10_000 <= reviewed * FREE_BAND_BP;

export type Change = { field: string; class: FieldClass };

/**
 * What differs from the version buyers see, and how closely it must be looked at: A goes live at once, B after a
 * one-click review, C after a full one. Prices are compared with the last reviewed price of the variant.
 */
export function changesOf(live: Content, next: Content, reviewedPrices: ReadonlyMap<string, number>): Change[] {
  const differs = (field: string, cls: FieldClass, a: unknown, b: unknown): Change[] =>
    JSON.stringify(a) === JSON.stringify(b) ? [] : [{ field, class: cls }];
  return [
    ...differs("category", "C", live.categoryCode, next.categoryCode),
    ...differs("name", "C", live.name, next.name),
    ...differs("composition", "C", live.composition, next.composition),
    ...differs("allergens", "C", [...live.allergens].sort(), [...next.allergens].sort()),
    ...differs("claims", "C", live.claims, next.claims),
    ...differs("storage", "C", live.storage, next.storage),
    ...differs("shelfLifeDays", "C", live.shelfLifeDays, next.shelfLifeDays),
    ...differs("producer", "C", live.producer, next.producer),
    ...differs("notHalal", "C", live.notHalal, next.notHalal),
    ...differs("attributes", "C", ordered(live.attributes), ordered(next.attributes)),
    ...differs("story", "B", live.story, next.story),
    ...differs("photos", "B", live.photos, next.photos),
    ...variantChanges(live.variants, next.variants, reviewedPrices),
  ];
}

/** The weight of a version is that of its heaviest change; a first version is looked at in full. */
export function weightOf(changes: readonly Change[] | null): FieldClass {
  if (changes === null || changes.some((change) => change.class === "C")) return "C";
  return changes.some((change) => change.class === "B") ? "B" : "A";
}

function variantChanges(
  live: readonly ContentVariant[],
  next: readonly ContentVariant[],
  reviewedPrices: ReadonlyMap<string, number>,
): Change[] {
  const known = new Map(live.map((variant) => [variant.variantId, variant]));
  const gone = live.filter((variant) => !next.some(({ variantId }) => variantId === variant.variantId));
  return [
    ...gone.map((): Change => ({ field: "variants", class: "C" })),
    ...next.flatMap((variant): Change[] => {
      const before = known.get(variant.variantId);
      if (!before) return [{ field: "variants", class: "C" }];
      const sensitive = JSON.stringify(onThePack(before)) !== JSON.stringify(onThePack(variant));
      const reviewed = reviewedPrices.get(variant.variantId);
      const dear =
        variant.proposedPrice !== null && reviewed !== undefined && !priceWithinBand(variant.proposedPrice, reviewed);
      return [
        ...(sensitive ? [{ field: "variants", class: "C" } as const] : []),
        ...(dear ? [{ field: "price", class: "C" } as const] : []),
      ];
    }),
  ];
}

const onThePack = (variant: ContentVariant) => ({
  name: variant.name,
  netQuantity: variant.netQuantity,
  netUnit: variant.netUnit,
  packaging: variant.packaging,
  barcode: variant.barcode,
  label: ordered(variant.label),
  licenceIds: [...variant.licenceIds].sort(),
});

const ordered = <T>(record: Record<string, T>): [string, T][] =>
  Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1));
