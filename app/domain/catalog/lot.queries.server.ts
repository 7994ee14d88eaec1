import { db, type Tx } from "#app/platform/db/db.server.ts";
import type { LotOnShelf } from "./lot.rules.ts";

/** The lots of these packs at a place, with what is not packed of each yet; the first to expire first. */
export async function lotsAt(
  variantIds: readonly string[],
  placeIds: readonly string[],
  tx: Tx = db,
): Promise<LotOnShelf[]> {
  const rows = await tx.lotStock.findMany({
    where: { placeId: { in: [...placeIds] }, quantity: { gt: 0 }, lot: { variantId: { in: [...variantIds] } } },
    select: {
      lotId: true,
      placeId: true,
      quantity: true,
      packed: true,
      lot: { select: { variantId: true, code: true, madeOn: true, bestBefore: true } },
    },
    orderBy: [{ lot: { bestBefore: { sort: "asc", nulls: "last" } } }, { lotId: "asc" }],
  });
  return rows.map(({ lot, lotId, placeId, quantity, packed }) => ({ lotId, placeId, free: quantity - packed, ...lot }));
}

export type LotRow = {
  id: string;
  variantId: string;
  code: string;
  madeOn: Date;
  bestBefore: Date | null;
  /** Where it still lies. */
  stock: { placeName: string; quantity: number }[];
};

/** Every lot of a product's packs, the newest first; what a pack is called is the listing's to say. */
export async function lotsOfProduct(productId: string): Promise<LotRow[]> {
  const rows = await db.productionLot.findMany({
    where: { variant: { productId } },
    orderBy: [{ madeOn: "desc" }, { id: "desc" }],
    take: 200,
    select: {
      id: true,
      variantId: true,
      code: true,
      madeOn: true,
      bestBefore: true,
      lotStocks: { where: { quantity: { gt: 0 } }, select: { quantity: true, place: { select: { name: true } } } },
    },
  });
  return rows.map(({ lotStocks, ...lot }) => ({
    ...lot,
    stock: lotStocks.map(({ quantity, place }) => ({ placeName: place.name, quantity })),
  }));
}

export type LotFound = { id: string; variantId: string; productId: string; code: string };

/** Production lots by their own code, or all that were filled into one printed lot of packs. */
export async function lotsOfCode(code: string, packagingLotIds: readonly string[] = []): Promise<LotFound[]> {
  const rows = await db.productionLot.findMany({
    where: { OR: [{ code: { equals: code, mode: "insensitive" } }, { packagingLotId: { in: [...packagingLotIds] } }] },
    take: 50,
    select: { id: true, variantId: true, code: true, variant: { select: { productId: true } } },
  });
  return rows.map(({ variant, ...lot }) => ({ ...lot, ...variant }));
}
