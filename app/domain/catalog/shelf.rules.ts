import type { Rupiah } from "#app/core/money.ts";
import type { ShelfForm } from "./listing.schema.ts";

/** A pack at one place as it stands now. */
export type ShelfRow = {
  variantId: string;
  placeId: string;
  name: string;
  price: Rupiah;
  freely: { from: Rupiah; to: Rupiah };
  onhand: number;
  reserved: number;
  mark: number | null;
};

export type ShelfChange = {
  at: number;
  name: string;
  price: { from: Rupiah; to: Rupiah } | null;
  onhand: { from: number; to: number } | null;
  mark: { from: number | null; to: number | null } | null;
  /** Why it cannot be taken over as it is. */
  stops: "band" | "promised" | null;
};

/** What a posted table of prices and counts would change, row by row; rows left as they were say nothing. */
export function shelfChanges(rows: readonly ShelfRow[], posted: readonly ShelfForm[]): ShelfChange[] {
  return posted.flatMap((form, at): ShelfChange[] => {
    const row = rows.find(({ variantId, placeId }) => variantId === form.variantId && placeId === form.placeId);
    if (!row) return [];
    const price = form.price === form.seenPrice ? null : { from: row.price, to: form.price };
    const onhand = form.onhand === form.seenOnhand ? null : { from: row.onhand, to: form.onhand };
    const mark = form.mark === undefined || form.mark === row.mark ? null : { from: row.mark, to: form.mark };
    if (!price && !onhand && !mark) return [];
    return [{ at, name: row.name, price, onhand, mark, stops: stopOf(row, price?.to, onhand?.to) }];
  });
}

function stopOf({ freely, reserved }: ShelfRow, price?: Rupiah, onhand?: number): ShelfChange["stops"] {
  if (price !== undefined && (price < freely.from || price > freely.to)) return "band";
  return onhand !== undefined && onhand < reserved ? "promised" : null;
}
