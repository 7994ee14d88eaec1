import { z } from "zod";
import type { Person } from "#app/core/actor.ts";
import { namesOf } from "#app/domain/accounts/accounts.server.ts";
import { firstPhotos, listingsInReview, type WaitingListing } from "#app/domain/catalog/catalog.server.ts";
import { enterprisesById } from "#app/domain/enterprises/enterprises.server.ts";
import { picturesOf } from "#app/domain/media/media.server.ts";
import type { PictureView } from "#app/domain/media/media.ts";
import { clock } from "#app/platform/clock.server.ts";
import { db } from "#app/platform/db/db.server.ts";
import type { QueueFilter } from "./queue.filters.ts";
import { dueAt } from "./seats.rules.ts";

export type QueueEntry = {
  versionId: string;
  name: string;
  enterpriseName: string;
  number: number;
  state: "submitted" | "inReview";
  submittedAt: Date;
  dueAt: Date;
  appeal: boolean;
  /** Curators who hold a seat now. */
  holders: readonly string[];
  mine: boolean;
  picture: PictureView | null;
};
export type Queue = {
  entries: readonly QueueEntry[];
  counts: Readonly<Record<QueueFilter, number>>;
  next: number | null;
  /** By which clock the dates are near or far. */
  now: Date;
};

const PAGE = 20;

type Asked = { filter: QueueFilter; search?: string; after?: number };

/** What waits for curation, the oldest due first. `after` is how many have been seen. */
export async function reviewQueue(curator: Person, { filter, search = "", after = 0 }: Asked): Promise<Queue> {
  const waiting = await listingsInReview();
  const about = await seatsAndAppeals(waiting.map(({ versionId }) => versionId));
  const all = waiting
    .map((listing) => dated(listing, about, curator.id))
    .sort((a, b) => a.dueAt.getTime() - b.dueAt.getTime() || a.versionId.localeCompare(b.versionId));
  const now = clock.now();
  const of = (chosen: QueueFilter) => all.filter((entry) => belongs(entry, chosen, now));
  const chosen = of(filter);
  const makers = async (entries: readonly Dated[]) =>
    enterprisesById(
      entries.map((one) => one.enterpriseId),
      "id",
    );
  const searched = search.trim() === "" ? null : await makers(chosen);
  const found = searched
    ? chosen.filter((entry) => speaks(`${entry.name} ${searched.get(entry.enterpriseId)?.name ?? ""}`, search))
    : chosen;
  const page = found.slice(after, after + PAGE);
  const known = searched ?? (await makers(page));
  const photos = await firstPhotos(page.map(({ versionId }) => versionId));
  const pictures = await picturesOf([...photos.values()], curator.language);
  const names = await namesOf(page.flatMap(({ holderIds }) => holderIds));
  return {
    entries: page.map(({ enterpriseId, holderIds, spoken: _spoken, light: _light, ...entry }) => ({
      ...entry,
      enterpriseName: known.get(enterpriseId)?.name ?? "",
      holders: holderIds.map((id) => names.get(id) ?? ""),
      picture: pictures.get(photos.get(entry.versionId) ?? "") ?? null,
    })),
    counts: {
      ...{ waiting: of("waiting").length, mine: of("mine").length, overdue: of("overdue").length },
      ...{ plenary: of("plenary").length, light: of("light").length, appeals: of("appeals").length },
    },
    next: after + PAGE < found.length ? after + PAGE : null,
    now,
  };
}

type Dated = Omit<QueueEntry, "holders" | "picture" | "enterpriseName"> & {
  holderIds: string[];
  enterpriseId: string;
  spoken: number;
  light: boolean;
};
type About = Awaited<ReturnType<typeof seatsAndAppeals>>;

const seatRow = z.object({
  ...{ versionId: z.string(), curatorId: z.string(), claimedAt: z.date(), round: z.number() },
  state: z.enum(["claimed", "held", "submitted"]),
});
const appealRow = z.object({ versionId: z.string(), dueAt: z.date() });

async function seatsAndAppeals(versionIds: readonly string[]) {
  const ids = [...versionIds];
  const rows = z.array(seatRow).parse(
    await db.$queryRaw`
      SELECT version_id AS "versionId", curator_id AS "curatorId", claimed_at AS "claimedAt", state::text, round
      FROM review WHERE version_id = ANY (${ids}::uuid[]) AND state IN ('claimed', 'held', 'submitted') ORDER BY claimed_at`,
  );
  const appealed = await db.$queryRaw`
    SELECT version_id AS "versionId", due_at AS "dueAt" FROM appeal WHERE version_id = ANY (${ids}::uuid[])`;
  const appeals = new Map(
    z
      .array(appealRow)
      .parse(appealed)
      .map((one) => [one.versionId, one.dueAt]),
  );
  const seats = new Map<string, typeof rows>();
  for (const row of rows.filter(({ versionId, round }) => round === (appeals.has(versionId) ? 2 : 1))) {
    seats.set(row.versionId, [...(seats.get(row.versionId) ?? []), row]);
  }
  return { seats, appeals };
}

function dated(listing: WaitingListing, { seats, appeals }: About, curatorId: string): Dated {
  const held = seats.get(listing.versionId) ?? [];
  const submittedAt = listing.submittedAt ?? clock.now();
  const appealDueAt = appeals.get(listing.versionId) ?? null;
  return {
    versionId: listing.versionId,
    name: listing.name,
    enterpriseId: listing.enterpriseId,
    number: listing.number,
    state: listing.state,
    submittedAt,
    dueAt: dueAt({ submittedAt, claimedAt: held[0]?.claimedAt ?? null, appealDueAt }),
    appeal: appealDueAt !== null,
    holderIds: held.map((seat) => seat.curatorId),
    mine: held.some((seat) => seat.curatorId === curatorId && seat.state === "claimed"),
    spoken: held.filter((seat) => seat.state === "submitted").length,
    light: listing.weight === "B",
  };
}

function belongs(entry: Dated, filter: QueueFilter, now: Date): boolean {
  switch (filter) {
    case "waiting":
      return true;
    case "mine":
      return entry.mine;
    case "overdue":
      return entry.dueAt < now;
    case "plenary":
      return entry.spoken >= 2;
    case "light":
      return entry.light;
    case "appeals":
      return entry.appeal;
    default:
      return filter satisfies never;
  }
}

const speaks = (words: string, search: string): boolean => words.toLowerCase().includes(search.trim().toLowerCase());
