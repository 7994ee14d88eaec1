import { z } from "zod";
import type { Person } from "#app/core/actor.ts";
import { clock } from "#app/platform/clock.server.ts";
import { askPrepared, Prisma } from "#app/platform/db/db.server.ts";
import { queueFilters } from "./queue.filters.ts";
import { belonging, searched } from "./waiting.queries.server.ts";

const view = z.object({
  id: z.string(),
  name: z.string(),
  filter: z.enum(queueFilters),
  search: z.string(),
  count: z.number(),
});
export type QueueView = z.output<typeof view>;

/** The curator's own views of the queue, each with how many wait in it now; the words of a version are made once for all. */
export async function savedViews(person: Person): Promise<QueueView[]> {
  const asked = { curatorId: person.id, now: clock.now() };
  const cases = queueFilters.map((filter) => Prisma.sql`WHEN ${filter} THEN ${belonging({ ...asked, filter })}`);
  const rows = await askPrepared`
    WITH w AS MATERIALIZED (SELECT *, ${searched} AS words FROM waiting_version w)
    SELECT v.id, v.name, v.filter, v.search, (
      SELECT count(*)::int FROM w
      WHERE strpos(w.words, lower(v.search)) > 0 AND CASE v.filter ${Prisma.join(cases, " ")} END) AS count
    FROM queue_view v WHERE v.person_id = ${person.id}::uuid ORDER BY v.place`;
  return z.array(view).parse(rows);
}
