import { formatRupiah } from "#app/core/money.ts";
import type { Shelf } from "#app/domain/catalog/catalog.server.ts";
import type { ShelfChange } from "#app/domain/catalog/catalog.ts";
import type { Translate } from "#app/i18n/index.ts";

/** Every pack at every place, in the order of the page. */
export const rowsOf = (shelves: readonly Shelf[]) =>
  shelves.flatMap(({ productId, name: product, packs }) =>
    packs.flatMap(({ stock, variantId, name, price, freely, mark }) =>
      stock.map(({ place, onhand, reserved }) => ({
        key: `${variantId} ${place.id} ${price} ${onhand}`,
        productId,
        variantId,
        placeId: place.id,
        place: stock.length > 1 ? place.name : null,
        name: `${product}, ${name}`,
        price,
        freely,
        onhand,
        reserved,
        mark,
      })),
    ),
  );
export type ShelfRowView = ReturnType<typeof rowsOf>[number];

/** The changes in words: what it was, what it becomes, and what stands in the way. */
export function changesView(changes: readonly ShelfChange[], t: Translate) {
  const marked = (mark: number | null) => (mark === null ? t("desk.shelf.mark.usual") : String(mark));
  return {
    ready: changes.length > 0 && changes.every(({ stops }) => stops === null),
    lines: changes.map(({ at, name, price, onhand, mark, stops }) => ({
      at,
      name,
      stops: stops && t(`desk.shelves.stops.${stops}`),
      values: [
        ...(price
          ? [{ label: t("catalog.field.price"), from: formatRupiah(price.from), to: formatRupiah(price.to) }]
          : []),
        ...(onhand ? [{ label: t("catalog.field.stock"), from: String(onhand.from), to: String(onhand.to) }] : []),
        ...(mark ? [{ label: t("desk.shelf.mark"), from: marked(mark.from), to: marked(mark.to) }] : []),
      ],
    })),
  };
}
export type ChangesView = ReturnType<typeof changesView>;
