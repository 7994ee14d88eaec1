import { daysBetween } from "#app/core/time.ts";
import { variantLabels } from "#app/domain/catalog/catalog.server.ts";
import { db } from "#app/platform/db/db.server.ts";
import { type JobState, jobLifecycle } from "./job.lifecycle.ts";
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
  /** Why it stands still, when it does. */
  onHold: string | null;
};

export type JobLane = { lane: Lane; count: number; jobs: JobCard[] };

/** Every lane of the board with its count, the oldest promise first, at most thirty cards a lane. */
export async function jobBoard(now: Date): Promise<JobLane[]> {
  const open = await db.packagingJob.findMany({
    where: { state: { notIn: [...jobLifecycle.final] } },
    orderBy: [{ promisedOn: { sort: "asc", nulls: "last" } }, { requestedAt: "asc" }],
    take: LANE_LIMIT * lanes.length,
    select: {
      id: true,
      number: true,
      state: true,
      quantity: true,
      promisedOn: true,
      variantId: true,
      jobHolds: { where: { until: null }, select: { reason: true }, take: 1 },
    },
  });
  const counts = await db.packagingJob.groupBy({ by: ["state"], _count: true });
  const labels = await variantLabels(open.map((job) => job.variantId));
  const cards = open.map((job): JobCard => {
    const label = labels.get(job.variantId);
    return {
      id: job.id,
      number: job.number,
      state: job.state,
      product: label ? `${label.product} ${label.variant}`.trim() : "",
      enterprise: label?.enterprise ?? "",
      quantity: job.quantity,
      promisedOn: job.promisedOn,
      daysLate: job.promisedOn ? Math.max(0, daysBetween(job.promisedOn, now)) : 0,
      onHold: job.jobHolds[0]?.reason ?? null,
    };
  });
  return lanes.map((lane) => ({
    lane,
    count: counts.filter((row) => laneOf(row.state) === lane).reduce((total, row) => total + row._count, 0),
    jobs: cards.filter((card) => laneOf(card.state) === lane).slice(0, LANE_LIMIT),
  }));
}
