import { type Actor, memberOf } from "#app/core/actor.ts";
import { type Rupiah, rupiah } from "#app/core/money.ts";
import { type PlaceView, premisesOf } from "#app/domain/places/places.server.ts";
import { db } from "#app/platform/db/db.server.ts";
import { FREE_BAND_BP } from "./change.rules.ts";
import { contentOf } from "./content.queries.server.ts";

/** The packs of a product as they stand on the shelf today, to be counted and priced anew. */
export type Shelf = { name: string; packs: ShelfPack[] };

export type ShelfPack = {
  variantId: string;
  sku: string;
  name: string;
  price: Rupiah;
  /** Within these the owner's own word counts; beyond, the price travels in a version. */
  freely: { from: Rupiah; to: Rupiah };
  stock: { place: PlaceView; onhand: number; reserved: number }[];
};

/** Only what was ever priced stands on a shelf; a stranger finds nothing. */
export async function deskShelf(actor: Actor, productId: string): Promise<Shelf | null> {
  const row = await db.product.findUnique({
    where: { id: productId },
    select: {
      enterpriseId: true,
      liveVersionId: true,
      variants: { where: { retiredAt: null }, include: { stocks: true } },
    },
  });
  if (!row?.liveVersionId || !memberOf(actor, row.enterpriseId, "catalog")) return null;
  const live = await contentOf(row.liveVersionId);
  const places = await premisesOf(row.enterpriseId);
  const known = new Map(row.variants.map((variant) => [variant.id, variant]));
  return {
    name: live?.name.id ?? "",
    // In the order of the listing: rows of a table change places whenever one is written.
    packs: (live?.variants ?? []).flatMap(({ variantId, name }): ShelfPack[] => {
      const variant = known.get(variantId);
      if (!variant || variant.price === null) return [];
      return [
        {
          variantId,
          name,
          sku: variant.sku,
          price: rupiah(variant.price),
          freely: freely(rupiah(variant.reviewedPrice ?? variant.price)),
          stock: places.map((place) => {
            const found = variant.stocks.find(({ placeId }) => placeId === place.id);
            return { place, onhand: found?.onhand ?? 0, reserved: found?.reserved ?? 0 };
          }),
        },
      ];
    }),
  };
}

const freely = (reviewed: Rupiah) => ({
  from: rupiah(Math.ceil((reviewed * (10_000 - FREE_BAND_BP)) / 10_000)),
  to: rupiah(Math.floor((reviewed * (10_000 + FREE_BAND_BP)) / 10_000)),
});
