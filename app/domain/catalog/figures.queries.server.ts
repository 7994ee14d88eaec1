import { db } from "#app/platform/db/db.server.ts";

export type ListingFigures = { waiting: number; live: number };

/** Versions that wait for the curators, and products shoppers can see. */
export async function listingFigures(): Promise<ListingFigures> {
  const [waiting, live] = await Promise.all([
    db.listingVersion.count({ where: { state: { in: ["submitted", "inReview"] } } }),
    db.product.count({ where: { state: "live" } }),
  ]);
  return { waiting, live };
}
