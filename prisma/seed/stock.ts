import { addDays } from "#app/core/time.ts";
import type { SeedContext } from "./context.ts";
import { premisesId } from "./enterprises.ts";
import type { Pack, Product } from "./goods/prepare.ts";
import { chance, seedId } from "./ids.ts";

type Shelf = { variantId: string; placeId: string; onhand: number; sold: number };

/** Stock at the makers' premises, some of it on the shelves of the mart; each movement is there to be replayed. */
export async function seedStock({ db, now }: SeedContext, products: readonly Product[]): Promise<void> {
  const shelves = products.flatMap((product) => product.packs.flatMap((pack) => shelvesOf(product, pack)));
  await db.stock.createMany({
    data: shelves.map(({ variantId, placeId, onhand }) => ({ variantId, placeId, onhand })),
  });
  await db.stockMovement.createMany({ data: shelves.flatMap((shelf) => movementsOf(shelf, now)) });
}

function shelvesOf({ slug, maker, category }: Product, { variantId, price }: Pack): Shelf[] {
  const onhand = onhandOf(variantId, price);
  const sold = Math.floor(chance(`sold:${variantId}`) * 20);
  const mart = seedId("place:mart");
  if (category.code === "hampers") return [{ variantId, placeId: mart, onhand, sold }];
  const home = { variantId, placeId: premisesId(maker), onhand, sold };
  const alsoInMart = chance(`mart:${slug}`) < 0.15 && !category.perishable;
  return alsoInMart
    ? [home, { variantId, placeId: mart, onhand: 4 + Math.floor(chance(`shelf:${variantId}`) * 8), sold: 0 }]
    : [home];
}

/** One in twenty is sold out, one in eight is low, dear things are few. */
function onhandOf(variantId: string, price: number): number {
  const drawn = chance(`stock:${variantId}`);
  if (drawn < 0.05) return 0;
  if (drawn < 0.17) return 1 + Math.floor(chance(`low:${variantId}`) * 4);
  const most = price > 300_000 ? 8 : 60;
  return Math.min(most, 6 + Math.floor(chance(`many:${variantId}`) * most));
}

function movementsOf({ variantId, placeId, onhand, sold }: Shelf, now: Date) {
  const base = { variantId, placeId, reservedDelta: 0, sourceKind: "sample" };
  const name = `${variantId}:${placeId}`;
  return [
    { ...base, id: seedId(`count:${name}`), kind: "count" as const, onhandDelta: onhand + sold, at: addDays(now, -9) },
    { ...base, id: seedId(`adjust:${name}`), kind: "adjust" as const, onhandDelta: -sold, at: addDays(now, -2) },
  ].filter(({ onhandDelta }) => onhandDelta !== 0);
}
