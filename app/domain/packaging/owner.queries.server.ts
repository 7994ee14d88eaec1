import { isId } from "#app/core/ids.ts";
import { variantLabels } from "#app/domain/catalog/catalog.server.ts";
import { db } from "#app/platform/db/db.server.ts";
import { dueOf, type StepDue } from "./due.rules.ts";
import type { JobState } from "./job.lifecycle.ts";
import { nameOf } from "./job.queries.server.ts";

const PAGE = 20;

export type OwnJob = {
  id: string;
  number: string;
  state: JobState;
  product: string;
  quantity: number;
  requestedAt: Date;
  promisedOn: Date | null;
  due: StepDue | null;
  lots: string[];
};

/** One maker's jobs, the newest first. */
export async function jobsOf(
  enterpriseId: string,
  after: string | null,
): Promise<{ jobs: OwnJob[]; next: string | null }> {
  const found = await db.packagingJob.findMany({
    where: { enterpriseId },
    orderBy: [{ requestedAt: "desc" }, { id: "desc" }],
    take: PAGE + 1,
    ...(after && isId(after) ? { cursor: { id: after }, skip: 1 } : {}),
    select: {
      ...{ id: true, number: true, state: true, stateSince: true, variantId: true },
      ...{ quantity: true, requestedAt: true, promisedOn: true },
      packagingLots: { select: { code: true } },
    },
  });
  const rows = found.slice(0, PAGE);
  const names = await variantLabels(rows.map((row) => row.variantId));
  return {
    jobs: rows.map(({ variantId, stateSince, packagingLots, ...job }) => ({
      ...job,
      product: nameOf(names.get(variantId)).product,
      due: dueOf(job.state, stateSince),
      lots: packagingLots.map((lot) => lot.code),
    })),
    next: found.length > PAGE ? (rows.at(-1)?.id ?? null) : null,
  };
}
