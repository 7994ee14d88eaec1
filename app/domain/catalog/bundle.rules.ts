import { allocate, type Rupiah } from "#app/core/money.ts";

/** One of the goods a bundle is laid together from. */
export type BundlePart = {
  variantId: string;
  productId: string;
  enterpriseId: string;
  enterpriseName: string;
  slug: string;
  name: string;
  /** In one bundle. */
  quantity: number;
  /** By itself, for one. */
  price: Rupiah;
};

/** What one bundle's price is to each of its parts: by what they cost alone, and exactly the price together. */
export function partAmounts(price: Rupiah, parts: readonly Pick<BundlePart, "price" | "quantity">[]): Rupiah[] {
  return allocate(
    price,
    parts.map((part) => Math.max(1, part.price * part.quantity)),
  );
}

type Line = { variantId: string; placeId: string; quantity: number };

/** What lies on the shelf for these lines: a bundle is its parts, everything else is itself. */
export const shelfLines = <L extends Line>(
  lines: readonly L[],
  partsOf: ReadonlyMap<string, readonly Pick<BundlePart, "variantId" | "quantity">[]>,
): L[] =>
  lines.flatMap((line) =>
    (partsOf.get(line.variantId) ?? [{ variantId: line.variantId, quantity: 1 }]).map((part) => ({
      ...line,
      variantId: part.variantId,
      quantity: line.quantity * part.quantity,
    })),
  );
