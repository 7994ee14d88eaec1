import { daysBetween } from "#app/core/time.ts";
import { type VariantLabel, variantLabels } from "#app/domain/catalog/catalog.server.ts";
import { db } from "#app/platform/db/db.server.ts";
import { dueOf, type StepDue } from "./due.rules.ts";
import { factColumns, factsOf, labelsOf } from "./job.facts.server.ts";
import { type JobState, jobLifecycle } from "./job.lifecycle.ts";
import { stopsOf } from "./job.stops.ts";
import { type Lane, laneOf, lanes } from "./lane.rules.ts";

const LANE_LIMIT = 30;

export type JobCard = {
  id: string;
  number: string;
  state: JobState;
  product: string;
  enterprise: string;
  quantity: number;
  promisedOn: Date | null;
  /** Days past the promised day; 0 when in time. */
  daysLate: number;
  due: StepDue | null;
  /** Which version of the artwork, once there is one. */
  proof: number;
  /** Why somebody made it stand still. */
  onHold: string | null;
  /** What the next step would be refused for. */
  stops: string[];
};

export type JobLane = { lane: Lane; count: number; jobs: JobCard[] };

/** Every lane of the board with its count, the oldest promise first, at most thirty cards a lane. */
export async function jobBoard(now: Date): Promise<JobLane[]> {
  const open = await db.packagingJob.findMany({
    where: { state: { notIn: [...jobLifecycle.final] } },
    orderBy: [{ promisedOn: { sort: "asc", nulls: "last" } }, { requestedAt: "asc" }],
    take: LANE_LIMIT * lanes.length,
    select: { ...factColumns, id: true, promisedOn: true, stateSince: true },
  });
  const counts = await db.packagingJob.groupBy({ by: ["state"], _count: true });
  const variantIds = open.map((job) => job.variantId);
  const names = await variantLabels(variantIds);
  const labels = await labelsOf(variantIds, db);
  const cards = open.map(
    (job): JobCard => ({
      ...nameOf(names.get(job.variantId)),
      id: job.id,
      number: job.number,
      state: job.state,
      quantity: job.quantity,
      promisedOn: job.promisedOn,
      daysLate: job.promisedOn ? Math.max(0, daysBetween(job.promisedOn, now)) : 0,
      due: dueOf(job.state, job.stateSince),
      proof: job.proofs.length,
      onHold: job.jobHolds[0]?.reason ?? null,
      stops: stopsOf(factsOf(job, { labels, hasQuota: true }), now),
    }),
  );
  return lanes.map((lane) => ({
    lane,
    count: counts.filter((row) => laneOf(row.state) === lane).reduce((total, row) => total + row._count, 0),
    jobs: cards.filter((card) => laneOf(card.state) === lane).slice(0, LANE_LIMIT),
  }));
}

export type JobInShort = { enterpriseId: string; job: string; product: string; quantity: number };

/** Jobs in one sentence each, for who tells others about them. */
export async function jobsInShort(ids: readonly string[]): Promise<ReadonlyMap<string, JobInShort>> {
  const jobs = await db.packagingJob.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, enterpriseId: true, number: true, variantId: true, quantity: true },
  });
  const names = await variantLabels(jobs.map(({ variantId }) => variantId));
  return new Map(
    jobs.map(({ id, enterpriseId, number, variantId, quantity }) => [
      id,
      { enterpriseId, job: number, product: nameOf(names.get(variantId)).product, quantity },
    ]),
  );
}

export const nameOf = (label: VariantLabel | undefined) => ({
  product: label ? `${label.product} ${label.variant}`.trim() : "",
  enterprise: label?.enterprise ?? "",
});
