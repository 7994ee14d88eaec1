import { formatDate } from "#app/core/time.ts";
import type { EndedJob, JobCard, JobLane } from "#app/domain/packaging/packaging.server.ts";
import type { Translate } from "#app/i18n/index.ts";

export const laneView = ({ lane, count, jobs }: JobLane, t: Translate) => ({
  lane,
  count,
  jobs: jobs.map((job) => cardView(job, t)),
});
export type LaneView = ReturnType<typeof laneView>;
export type CardView = LaneView["jobs"][number];

function cardView(job: JobCard, t: Translate) {
  const { id, number, state, product, enterprise, quantity, proof, daysLate, promisedOn, due } = job;
  return {
    ...{ id, number, state, product, enterprise, quantity, daysLate },
    version: state === "designing" || state === "proofSent" ? proof : 0,
    promised: promisedOn && formatDate(promisedOn, t.language),
    waitsForOwner: due?.whose === "owner",
    due: due && t(`packaging.due.${due.whose}`, { day: formatDate(due.at, t.language) }),
    /** Why it stands still: a hold somebody wrote first, else what the press would refuse. */
    reasons: job.onHold
      ? [job.onHold]
      : job.stops.map((code) => t.lookup(`packaging.stop.${code.split(".").at(-1)}`) ?? t.code(code)),
  };
}

export function endedView(job: EndedJob, t: Translate) {
  const { id, number, state, product, enterprise, quantity, lots, closedReason, closedAt } = job;
  return {
    ...{ id, number, state, product, enterprise, quantity, closedReason },
    lots: lots.join(", "),
    ended: closedAt && formatDate(closedAt, t.language),
  };
}
export type EndedView = ReturnType<typeof endedView>;
