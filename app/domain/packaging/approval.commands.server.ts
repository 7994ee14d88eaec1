import { type Actor, hasRole, system } from "#app/core/actor.ts";
import { done, type Result, refuse } from "#app/core/result.ts";
import { clock } from "#app/platform/clock.server.ts";
import { allOrNothing } from "#app/platform/db/all-or-nothing.server.ts";
import { db, inTransaction, type Tx } from "#app/platform/db/db.server.ts";
import { move, record } from "#app/platform/history/history.server.ts";
import { jobFacts } from "./job.facts.server.ts";
import { type JobState, jobLifecycle } from "./job.lifecycle.ts";
import { jobMover, jobStanding, jobSubjects } from "./job.mover.server.ts";
import type { OptionsForm } from "./job.schema.ts";

/** What of the three an approval names has changed; the word stands in the proof and in the history. */
export type VoidReason = "labelChanged" | "optionsChanged";

const approved: readonly JobState[] = jobLifecycle.transitions.voidApproval.from;
const changeable: readonly JobState[] = ["designing", "proofSent", ...approved];

/** After the label of these packs may have changed: jobs whose approval named another label go back to design. */
export async function voidStaleApprovals(variantIds: readonly string[]): Promise<void> {
  const jobs = await db.packagingJob.findMany({
    where: { variantId: { in: [...variantIds] }, state: { in: [...approved] } },
    select: { id: true },
  });
  for (const { id } of jobs) await inTransaction((tx) => voidWhereBroken(tx, id, "labelChanged"));
}

/** Material, size, colours or run changed on the way: a proof made for the former ones no longer counts. */
export async function changeOptions(actor: Actor, id: string, form: OptionsForm): Promise<Result> {
  const now = clock.now();
  const { quantity, ...options } = form;
  return allOrNothing(async (tx) => {
    const facts = await jobFacts(tx, id);
    if (!facts || jobStanding(actor, facts).size === 0) return refuse("notFound");
    if (!hasRole(actor, "operator", "designer")) return refuse("workflow.notYours");
    if (!changeable.includes(facts.state)) return refuse("workflow.wrongState");
    await tx.packagingJob.update({ where: { id }, data: { options, quantity } });
    const [subject, ...subjects] = jobSubjects(id, facts);
    await record(tx, { flow: "packagingJob", action: "changeOptions", subject, subjects, actor, now });
    await voidWhereBroken(tx, id, "optionsChanged");
    return done();
  });
}

async function voidWhereBroken(tx: Tx, id: string, reason: VoidReason): Promise<void> {
  const now = clock.now();
  const moved = await move(tx, jobMover, {
    ...{ actor: system("packaging"), id, action: "voidApproval", now },
    details: { reason },
  });
  if (!moved.ok) return;
  await tx.proof.updateMany({
    where: { jobId: id, approvedAt: { not: null }, voidedAt: null },
    data: { voidedAt: now, voidedReason: reason },
  });
}
