import { type Actor, memberOf } from "#app/core/actor.ts";
import { type Rupiah, rupiah } from "#app/core/money.ts";
import { type PlaceView, premisesOf } from "#app/domain/places/places.server.ts";
import { db, type Prisma } from "#app/platform/db/db.server.ts";
import { FREE_BAND_BP } from "./change.rules.ts";
import { contentsOf } from "./content.queries.server.ts";

/** The packs of a product as they stand on the shelf today, to be counted and priced anew. */
export type Shelf = { productId: string; name: string; packs: ShelfPack[] };

export type ShelfPack = {
  variantId: string;
  sku: string;
  name: string;
  price: Rupiah;
  /** Within these the owner's own word counts; beyond, the price travels in a version. */
  freely: { from: Rupiah; to: Rupiah };
  /** From how many on the desk warns, where the owner said so. */
  mark: number | null;
  stock: { place: PlaceView; onhand: number; reserved: number }[];
};

/** Only what was ever priced stands on a shelf; a stranger finds nothing. */
export async function deskShelf(actor: Actor, productId: string): Promise<Shelf | null> {
  const row = await db.product.findUnique({ where: { id: productId }, select: shelved });
  if (!row?.liveVersionId || !memberOf(actor, row.enterpriseId, "catalog")) return null;
  return (await shelvesOf(row.enterpriseId, [row]))[0] ?? null;
}

const SHELVES = 25;

/** Everything on sale, some products at a time; `after` is the last one already seen. */
export async function deskShelves(
  enterpriseId: string,
  { after }: { after?: string | undefined },
): Promise<{ shelves: Shelf[]; next: string | null }> {
  const rows = await db.product.findMany({
    where: { enterpriseId, state: "live", ...(after ? { id: { lt: after } } : {}) },
    orderBy: { id: "desc" },
    take: SHELVES + 1,
    select: shelved,
  });
  const shown = rows.slice(0, SHELVES);
  return {
    shelves: await shelvesOf(enterpriseId, shown),
    next: rows.length > SHELVES ? (shown.at(-1)?.id ?? null) : null,
  };
}

const shelved = {
  id: true,
  enterpriseId: true,
  liveVersionId: true,
  variants: { where: { retiredAt: null }, include: { stocks: true } },
} as const satisfies Prisma.ProductSelect;

type Row = Prisma.ProductGetPayload<{ select: typeof shelved }>;

async function shelvesOf(enterpriseId: string, rows: readonly Row[]): Promise<Shelf[]> {
  const contents = await contentsOf(rows.flatMap((row) => row.liveVersionId ?? []));
  const places = await premisesOf(enterpriseId);
  return rows.map((row) => {
    const live = contents.get(row.liveVersionId ?? "");
    const known = new Map(row.variants.map((variant) => [variant.id, variant]));
    return {
      productId: row.id,
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
            mark: variant.lowStockMark,
            stock: places.map((place) => {
              const found = variant.stocks.find(({ placeId }) => placeId === place.id);
              return { place, onhand: found?.onhand ?? 0, reserved: found?.reserved ?? 0 };
            }),
          },
        ];
      }),
    };
  });
}

const freely = (reviewed: Rupiah) => ({
  from: rupiah(Math.ceil((reviewed * (10_000 - FREE_BAND_BP)) / 10_000)),
  to: rupiah(Math.floor((reviewed * (10_000 + FREE_BAND_BP)) / 10_000)),
});
