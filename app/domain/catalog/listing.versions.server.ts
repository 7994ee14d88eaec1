import { db } from "#app/platform/db/db.server.ts";
import type { FieldClass } from "./change.rules.ts";
import type { ListingState } from "./listing.lifecycle.ts";

export type VersionLine = {
  versionId: string;
  number: number;
  state: ListingState;
  weight: FieldClass | null;
  basedOnId: string | null;
  createdAt: Date;
  submittedAt: Date | null;
};

const PAGE = 20;

/** The versions of a product that were ever sent, the newest first; `before` is the number of the last one seen. */
export async function versionsOf(productId: string, before?: number): Promise<VersionLine[]> {
  const rows = await db.listingVersion.findMany({
    where: { productId, submittedAt: { not: null }, ...(before ? { number: { lt: before } } : {}) },
    orderBy: { number: "desc" },
    take: PAGE,
    select: { id: true, number: true, state: true, weight: true, basedOnId: true, createdAt: true, submittedAt: true },
  });
  return rows.map(({ id, ...row }) => ({ versionId: id, ...row }));
}
