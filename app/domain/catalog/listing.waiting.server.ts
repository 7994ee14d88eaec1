import { db } from "#app/platform/db/db.server.ts";
import { contentsOf } from "./content.queries.server.ts";

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
