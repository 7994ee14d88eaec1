import { type Actor, hasRole, personOf } from "#app/core/actor.ts";
import { newId } from "#app/core/ids.ts";
import { done, type Result, refuse } from "#app/core/result.ts";
import { clock } from "#app/platform/clock.server.ts";
import { allOrNothing } from "#app/platform/db/all-or-nothing.server.ts";
import type { Tx } from "#app/platform/db/db.server.ts";
import { record } from "#app/platform/history/history.server.ts";
import { type JobRecord, jobFacts } from "./job.facts.server.ts";
import { type JobState, jobLifecycle } from "./job.lifecycle.ts";
import { jobStanding, jobSubjects } from "./job.mover.server.ts";
import type { HoldForm } from "./job.schema.ts";

/** On hold is a record with its reason, not a state: proofs, print and hand-over wait until it ends. */
export const holdJob = (actor: Actor, id: string, { reason, waitsFor }: HoldForm): Promise<Result> =>
  besides(actor, id, { action: "hold", note: reason }, async (tx, facts, now) => {
    if (facts.onHold) return refuse("packaging.refused.onHold");
    const byId = personOf(actor);
    await tx.jobHold.create({ data: { id: newId(now.getTime()), jobId: id, reason, waitsFor, since: now, byId } });
    return done();
  });

export const resumeJob = (actor: Actor, id: string): Promise<Result> =>
  besides(actor, id, { action: "resume" }, async (tx, facts, now) => {
    if (!facts.onHold) return refuse("tooLate");
    await tx.jobHold.updateMany({ where: { jobId: id, until: null }, data: { until: now } });
    return done();
  });

/** One more round of changes than are free, agreed with the owner. */
export const grantRound = (actor: Actor, id: string): Promise<Result> =>
  besides(actor, id, { action: "grantRound" }, async (tx) => {
    await tx.packagingJob.update({ where: { id }, data: { freeRounds: { increment: 1 } } });
    return done();
  });

type Beside = { action: string; note?: string };

/** What happens to a running job without moving it; by the house's own people. */
async function besides(
  actor: Actor,
  id: string,
  { action, note }: Beside,
  work: (tx: Tx, facts: JobRecord, now: Date) => Promise<Result>,
): Promise<Result> {
  const now = clock.now();
  return allOrNothing(async (tx) => {
    const facts = await jobFacts(tx, id);
    if (!facts || jobStanding(actor, facts).size === 0) return refuse("notFound");
    if (!hasRole(actor, "operator", "designer")) return refuse("workflow.notYours");
    if (ended.includes(facts.state)) return refuse("workflow.wrongState");
    const worked = await work(tx, facts, now);
    if (!worked.ok) return worked;
    const [subject, ...subjects] = jobSubjects(id, facts);
    await record(tx, { flow: "packagingJob", action, subject, subjects, actor, now, ...(note ? { note } : {}) });
    return done();
  });
}

const ended: readonly JobState[] = jobLifecycle.final;
