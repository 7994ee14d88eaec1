import { type Actor, hasRole, memberOf } from "#app/core/actor.ts";
import { mover, type Subject } from "#app/platform/history/history.server.ts";
import { type JobRecord, jobFacts } from "./job.facts.server.ts";
import { type JobAction, type JobRole, type JobState, jobLifecycle } from "./job.lifecycle.ts";

/** The one writer of job states. */
export const jobMover = mover<JobRecord, JobRole, JobState, JobAction>({
  flow: jobLifecycle,
  facts: jobFacts,
  standing: jobStanding,
  set: (tx, id, from, to, now) =>
    tx.packagingJob.updateMany({
      where: { id, state: from },
      data: { state: to, stateSince: now, ...(ends.includes(to) ? { closedAt: now } : {}) },
    }),
  subjects: (facts, id) => jobSubjects(id, facts),
});

/** Who this person is to the job; an owner of another enterprise is nobody. */
export function jobStanding(actor: Actor, { enterpriseId }: { enterpriseId: string }): ReadonlySet<JobRole> {
  if (actor.kind === "system") return new Set<JobRole>(["system"]);
  const as = new Set<JobRole>();
  if (memberOf(actor, enterpriseId, "catalog")) as.add("owner");
  if (hasRole(actor, "operator")) as.add("operator");
  if (hasRole(actor, "designer")) as.add("designer");
  return as;
}

type Concerned = { productId: string; enterpriseId: string };

/** Whom an event of a job concerns: the job, the product whose pack it makes, the enterprise. */
export const jobSubjects = (id: string, { productId, enterpriseId }: Concerned): [Subject, ...Subject[]] => [
  { kind: "job", id },
  { kind: "product", id: productId },
  { kind: "enterprise", id: enterpriseId },
];

const ends: readonly JobState[] = jobLifecycle.final;
