import { type Actor, personOf } from "#app/core/actor.ts";
import { done, type Result } from "#app/core/result.ts";
import { promiseFrom } from "./due.rules.ts";
import type { BriefForm } from "./job.schema.ts";
import { costSoFar } from "./quota.rules.ts";
import { giveBackQuota, quotasOf, takeFrom } from "./quota.server.ts";
import { pricedLines } from "./quote.server.ts";
import { step } from "./step.server.ts";

/** The centre takes the job: one of the year's jobs is used, and a day is promised. */
export const acceptJob = (actor: Actor, id: string): Promise<Result> =>
  step({ actor, id, action: "accept" }, async ({ tx, facts: { enterpriseId }, now }) => {
    const quotas = await quotasOf(tx, { enterpriseId, kind: "jobs", now });
    await takeFrom(tx, { jobId: id, quotas, amount: 1, reason: "accepted", actor, now });
    await tx.packagingJob.update({
      where: { id },
      data: { operatorId: personOf(actor), promisedOn: promiseFrom(now) },
    });
    return done();
  });

export const declineJob = (actor: Actor, id: string, reason: string): Promise<Result> =>
  step({ actor, id, action: "decline", note: reason }, async ({ tx }) => {
    await tx.packagingJob.update({ where: { id }, data: { closedReason: reason } });
    return done();
  });

export const briefJob = (actor: Actor, id: string, { goal, quantity, ...options }: BriefForm): Promise<Result> =>
  step({ actor, id, action: "brief" }, async ({ tx }) => {
    await tx.packagingJob.update({ where: { id }, data: { brief: { goal }, options, quantity } });
    return done();
  });

/** Before printing only. What was promised of the quota goes back, what the work has cost so far stays written. */
export const cancelJob = (actor: Actor, id: string, reason: string): Promise<Result> =>
  step({ actor, id, action: "cancel", note: reason }, async ({ tx, facts, now }) => {
    const cost = costSoFar(await pricedLines(tx, id), facts.proofs);
    await tx.packagingJob.update({ where: { id }, data: { closedReason: reason, costAtCancel: BigInt(cost) } });
    await giveBackQuota(tx, { jobId: id, reason: "cancelled", actor, now });
    return done();
  });
