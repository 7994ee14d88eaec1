import { z } from "zod";
import type { Person } from "#app/core/actor.ts";
import { namesOf } from "#app/domain/accounts/accounts.server.ts";
import { firstPhotos } from "#app/domain/catalog/catalog.server.ts";
import { picturesOf } from "#app/domain/media/media.server.ts";
import type { PictureView } from "#app/domain/media/media.ts";
import { clock } from "#app/platform/clock.server.ts";
import { askPrepared } from "#app/platform/db/db.server.ts";
import { placeWords, type QueueFilter, type QueuePlace } from "./queue.filters.ts";
import { type QueueCounts, queueCounts, type WaitingRow, waitingVersions } from "./waiting.queries.server.ts";

export type QueueEntry = WaitingRow & {
  /** Curators who hold a seat now. */
  holders: readonly string[];
  mine: boolean;
  picture: PictureView | null;
};
export type Queue = {
  entries: readonly QueueEntry[];
  counts: QueueCounts;
  /** Where the next page begins, as its address says it. */
  next: string | null;
  /** By which clock the dates are near or far. */
  now: Date;
};

const PAGE = 20;

type Asked = { filter: QueueFilter; search?: string; after?: QueuePlace | null };

/** What waits for curation, the oldest due first. */
export async function reviewQueue(
  curator: Person,
  { filter, search = "", after = null }: Asked,
  now = clock.now(),
): Promise<Queue> {
  const [rows, counts] = await Promise.all([
    waitingVersions({ filter, search, curatorId: curator.id, now }, { after, most: PAGE + 1 }),
    queueCounts(curator),
  ]);
  const page = rows.slice(0, PAGE);
  const last = rows.length > PAGE ? page.at(-1) : undefined;
  const [pictures, seats] = await Promise.all([picturesFor(page, curator), seatsAt(page)]);
  return {
    entries: page.map((row) => {
      const held = seats.filter(({ versionId }) => versionId === row.versionId);
      return {
        ...row,
        holders: held.map(({ name }) => name),
        mine: held.some(({ curatorId, state }) => curatorId === curator.id && state === "claimed"),
        picture: pictures.get(row.versionId) ?? null,
      };
    }),
    counts,
    next: last ? placeWords(last) : null,
    now,
  };
}

async function picturesFor(page: readonly WaitingRow[], { language }: Person): Promise<Map<string, PictureView>> {
  const photos = await firstPhotos(page.map(({ versionId }) => versionId));
  const pictures = await picturesOf([...photos.values()], language);
  return new Map(
    [...photos].flatMap(([versionId, photoId]) => {
      const picture = pictures.get(photoId);
      return picture ? [[versionId, picture] as const] : [];
    }),
  );
}

const seat = z.object({
  versionId: z.string(),
  curatorId: z.string(),
  state: z.enum(["claimed", "held", "submitted"]),
});

async function seatsAt(page: readonly WaitingRow[]) {
  const ids = page.map(({ versionId }) => versionId);
  const rows = z.array(seat).parse(
    await askPrepared`
      SELECT r.version_id AS "versionId", r.curator_id AS "curatorId", r.state::text
      FROM review r JOIN waiting_version w ON w.version_id = r.version_id
      WHERE r.version_id = ANY (${ids}::uuid[]) AND r.state NOT IN ('released', 'lapsed')
        AND r.round = CASE WHEN w.appeal THEN 2 ELSE 1 END
      ORDER BY r.claimed_at`,
  );
  const names = await namesOf(rows.map(({ curatorId }) => curatorId));
  return rows.map((one) => ({ ...one, name: names.get(one.curatorId) ?? "" }));
}
