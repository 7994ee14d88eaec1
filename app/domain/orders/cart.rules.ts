/** What the shelf says to a wish: how many can be had, from which place, and what the shopper should be told. */
export type Shelf = { sellable: boolean; stock: readonly { placeId: string; available: number }[] };

export type Fit = { quantity: number; placeId: string | null; notice: "gone" | "soldOut" | "reduced" | null };

export const MOST_OF_ONE = 99;
export const MOST_LINES = 50;

/**
 * A line comes from one place. The place with the most goods is asked first, so that a parcel
 * is split only when nothing else helps; what no single place has is not promised.
 */
export function fitToShelf(wanted: number, shelf: Shelf | undefined): Fit {
  if (!shelf?.sellable) return { quantity: 0, placeId: null, notice: "gone" };
  const best = shelf.stock.reduce<{ placeId: string; available: number } | null>(
    (most, here) => (most === null || here.available > most.available ? here : most),
    null,
  );
  if (best === null || best.available <= 0) return { quantity: 0, placeId: null, notice: "soldOut" };
  const quantity = Math.min(wanted, best.available);
  return { quantity, placeId: best.placeId, notice: quantity < wanted ? "reduced" : null };
}

export type Wish = { variantId: string; quantity: number; seenPrice: number };

/** The cart of the browser and the cart of the account as one; the younger price is the one last seen. */
export function merged(lines: readonly Wish[]): Wish[] {
  const byVariant = new Map<string, Wish>();
  for (const line of lines) {
    const before = byVariant.get(line.variantId);
    const quantity = Math.min(MOST_OF_ONE, (before?.quantity ?? 0) + line.quantity);
    byVariant.set(line.variantId, { ...line, quantity });
  }
  return [...byVariant.values()];
}
