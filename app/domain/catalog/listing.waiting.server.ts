import { enterprisesById } from "#app/domain/enterprises/enterprises.server.ts";
import { db } from "#app/platform/db/db.server.ts";
import type { FieldClass } from "./change.rules.ts";
import { contentsOf } from "./content.queries.server.ts";

export type WaitingListing = {
  versionId: string;
  productId: string;
  state: "submitted" | "inReview";
  number: number;
  submittedAt: Date | null;
  name: string;
  enterpriseId: string;
  enterpriseName: string;
  categoryCode: string;
  checklistGroup: string;
  photoId: string | null;
  weight: FieldClass | null;
};

const MOST_WAITING = 2_000;

/** What waits for curation, the oldest first. */
export async function listingsInReview(): Promise<WaitingListing[]> {
  const rows = await db.listingVersion.findMany({
    where: { state: { in: ["submitted", "inReview"] } },
    orderBy: [{ submittedAt: "asc" }, { id: "asc" }],
    take: MOST_WAITING,
    select: {
      id: true,
      productId: true,
      state: true,
      number: true,
      submittedAt: true,
      nameId: true,
      categoryCode: true,
      weight: true,
      category: { select: { checklistCode: true } },
      product: { select: { enterpriseId: true } },
      photos: { orderBy: { position: "asc" }, take: 1, select: { photoId: true } },
    },
  });
  const makers = await enterprisesById(
    rows.map((row) => row.product.enterpriseId),
    "id",
  );
  return rows.map((row) => ({
    versionId: row.id,
    productId: row.productId,
    state: row.state === "submitted" ? "submitted" : "inReview",
    number: row.number,
    submittedAt: row.submittedAt,
    name: row.nameId,
    enterpriseId: row.product.enterpriseId,
    enterpriseName: makers.get(row.product.enterpriseId)?.name ?? "",
    categoryCode: row.categoryCode,
    checklistGroup: row.category.checklistCode ?? "craft",
    photoId: row.photos[0]?.photoId ?? null,
    weight: row.weight,
  }));
}

/** For other rooms' lists: the names of versions as they were written. */
export async function listingNames(versionIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const contents = await contentsOf(versionIds);
  return new Map([...contents].map(([id, content]) => [id, content.name.id]));
}
