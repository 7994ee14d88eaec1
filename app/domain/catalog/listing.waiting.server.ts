import { z } from "zod";
import { db } from "#app/platform/db/db.server.ts";
import { contentsOf } from "./content.queries.server.ts";

export type WaitingListing = z.output<typeof waiting>;

const waiting = z.object({
  versionId: z.string(),
  state: z.enum(["submitted", "inReview"]),
  number: z.number(),
  submittedAt: z.date().nullable(),
  name: z.string(),
  enterpriseId: z.string(),
  weight: z.enum(["A", "B", "C"]).nullable(),
});

const MOST_WAITING = 2_000;

/** What waits for curation, the oldest first; the pictures of the few that are shown are asked for on their own. */
export async function listingsInReview(): Promise<WaitingListing[]> {
  const rows = await db.$queryRaw`
    SELECT v.id AS "versionId", v.state::text, v.number, v.submitted_at AS "submittedAt", v.name_id AS name,
      p.enterprise_id AS "enterpriseId", v.weight::text
    FROM listing_version v JOIN product p ON p.id = v.product_id
    WHERE v.state IN ('submitted', 'inReview')
    ORDER BY v.submitted_at, v.id LIMIT ${MOST_WAITING}`;
  return z.array(waiting).parse(rows);
}

/** The first photo of each version. */
export async function firstPhotos(versionIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await db.listingVersionPhoto.findMany({
    where: { versionId: { in: [...versionIds] } },
    orderBy: [{ versionId: "asc" }, { position: "desc" }],
    select: { versionId: true, photoId: true },
  });
  return new Map(rows.map(({ versionId, photoId }) => [versionId, photoId]));
}

/** For other rooms' lists: the names of versions as they were written. */
export async function listingNames(versionIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const contents = await contentsOf(versionIds);
  return new Map([...contents].map(([id, content]) => [id, content.name.id]));
}
