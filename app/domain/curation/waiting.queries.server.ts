import { z } from "zod";
import type { Person } from "#app/core/actor.ts";
import { clock } from "#app/platform/clock.server.ts";
import { askPrepared, Prisma } from "#app/platform/db/db.server.ts";
import type { QueueFilter, QueuePlace } from "./queue.filters.ts";

/** What is asked of the open versions; `now` says which of them are late. */
export type Sought = { filter: QueueFilter; search: string; curatorId: string; now: Date };

const row = z.object({
  versionId: z.string(),
  name: z.string(),
  enterpriseName: z.string(),
  number: z.number(),
  state: z.enum(["submitted", "inReview"]),
  submittedAt: z.date(),
  dueAt: z.date(),
  appeal: z.boolean(),
  light: z.boolean(),
});
export type WaitingRow = z.output<typeof row>;

/** The open versions in the order they are due, from behind `after`. */
export async function waitingVersions(
  sought: Sought,
  { after, most }: { after: QueuePlace | null; most: number },
): Promise<WaitingRow[]> {
  const search = sought.search.trim();
  const found = search === "" ? all : Prisma.sql`strpos(${searched}, lower(${search})) > 0`;
  const behind = after ? Prisma.sql`(w.due_at, w.version_id) > (${after.dueAt}, ${after.versionId}::uuid)` : all;
  const rows = await askPrepared`
    SELECT w.version_id AS "versionId", w.name, w.enterprise_name AS "enterpriseName", w.number, w.state::text,
      w.submitted_at AS "submittedAt", w.due_at AS "dueAt", w.appeal, w.light
    FROM waiting_version w WHERE ${belonging(sought)} AND ${found} AND ${behind}
    ORDER BY w.due_at, w.version_id LIMIT ${most}`;
  return z.array(row).parse(rows);
}

const figures = z.object({
  waiting: z.number(),
  mine: z.number(),
  overdue: z.number(),
  plenary: z.number(),
  light: z.number(),
  appeals: z.number(),
});
export type QueueCounts = Readonly<Record<QueueFilter, number>>;

/** How many each view of the queue holds for this curator. */
export async function queueCounts(curator: Person): Promise<QueueCounts> {
  const asked = { curatorId: curator.id, now: clock.now() };
  const rows = await askPrepared`
    SELECT count(*)::int AS waiting, count(*) FILTER (WHERE ${belonging({ ...asked, filter: "mine" })})::int AS mine,
      count(*) FILTER (WHERE ${belonging({ ...asked, filter: "overdue" })})::int AS overdue,
      count(*) FILTER (WHERE ${belonging({ ...asked, filter: "plenary" })})::int AS plenary,
      count(*) FILTER (WHERE ${belonging({ ...asked, filter: "light" })})::int AS light,
      count(*) FILTER (WHERE ${belonging({ ...asked, filter: "appeals" })})::int AS appeals
    FROM waiting_version w`;
  return figures.parse(rows[0]);
}

const all = Prisma.sql`true`;

/** Whether an open version is in a view of the queue. */
export function belonging({ filter, curatorId, now }: Omit<Sought, "search">): Prisma.Sql {
  switch (filter) {
    case "waiting":
      return all;
    case "mine":
      return Prisma.sql`w.version_id IN (
        SELECT r.version_id FROM review r WHERE r.curator_id = ${curatorId}::uuid AND r.state = 'claimed')`;
    case "overdue":
      return Prisma.sql`w.due_at < ${now}`;
    case "plenary":
      return Prisma.sql`w.spoken >= 2`;
    case "light":
      return Prisma.sql`w.light`;
    case "appeals":
      return Prisma.sql`w.appeal`;
    default:
      return filter satisfies never;
  }
}

/** Where a search looks: the product's name and its maker's. */
export const searched = Prisma.sql`lower(w.name || ' ' || w.enterprise_name)`;
