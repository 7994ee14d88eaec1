import { db, type Tx } from "#app/platform/db/db.server.ts";

export type PlaceView = {
  id: string;
  kind: "premises" | "mart" | "packagingHouse";
  enterpriseId: string | null;
  name: string;
  regionCode: string;
  street: string | null;
  postalCode: string | null;
  pickup: boolean;
};

/** Where a maker's stock lies, oldest first. */
export const premisesOf = (enterpriseId: string, tx: Tx = db): Promise<PlaceView[]> =>
  tx.place.findMany({ where: { enterpriseId, closedAt: null }, orderBy: { createdAt: "asc" }, select: viewed });

/** Places by id, open or closed: an old parcel still says where it came from. */
export async function originPlaces(placeIds: readonly string[], tx: Tx = db): Promise<ReadonlyMap<string, PlaceView>> {
  const places = await tx.place.findMany({ where: { id: { in: [...new Set(placeIds)] } }, select: viewed });
  return new Map(places.map((place) => [place.id, place]));
}

/** The mart's own building, where orders are collected. */
export const martPlace = (tx: Tx = db): Promise<PlaceView | null> =>
  tx.place.findFirst({ where: { kind: "mart", closedAt: null }, orderBy: { createdAt: "asc" }, select: viewed });

const viewed = {
  id: true,
  kind: true,
  enterpriseId: true,
  name: true,
  regionCode: true,
  street: true,
  postalCode: true,
  pickup: true,
} as const;
