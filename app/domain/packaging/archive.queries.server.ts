import { isId } from "#app/core/ids.ts";
import { variantLabels } from "#app/domain/catalog/catalog.server.ts";
import { db } from "#app/platform/db/db.server.ts";
import { type JobState, jobLifecycle } from "./job.lifecycle.ts";
import { nameOf } from "./job.queries.server.ts";

const PAGE = 20;

export type EndedJob = {
  id: string;
  number: string;
  state: JobState;
  product: string;
  enterprise: string;
  quantity: number;
  closedAt: Date | null;
  closedReason: string | null;
  lots: string[];
};

/** Jobs that have ended, the last one first, with the lots that came of them. */
export async function endedJobs(after: string | null): Promise<{ jobs: EndedJob[]; next: string | null }> {
  const found = await db.packagingJob.findMany({
    where: { state: { in: [...jobLifecycle.final] } },
    orderBy: [{ closedAt: "desc" }, { id: "desc" }],
    take: PAGE + 1,
    ...(after && isId(after) ? { cursor: { id: after }, skip: 1 } : {}),
    select: {
      ...{ id: true, number: true, state: true, quantity: true, closedAt: true, closedReason: true, variantId: true },
      packagingLots: { select: { code: true }, orderBy: { code: "asc" } },
    },
  });
  const rows = found.slice(0, PAGE);
  const names = await variantLabels(rows.map((row) => row.variantId));
  return {
    jobs: rows.map(({ packagingLots, variantId, ...job }) => ({
      ...job,
      ...nameOf(names.get(variantId)),
      lots: packagingLots.map((lot) => lot.code),
    })),
    next: found.length > PAGE ? (rows.at(-1)?.id ?? null) : null,
  };
}
