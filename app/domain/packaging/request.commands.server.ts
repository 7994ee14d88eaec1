import { type Actor, hasRole, memberOf, personOf } from "#app/core/actor.ts";
import { newId } from "#app/core/ids.ts";
import { done, type Result, refuse } from "#app/core/result.ts";
import { witDay } from "#app/core/time.ts";
import { labelRecords } from "#app/domain/catalog/catalog.server.ts";
import { clock } from "#app/platform/clock.server.ts";
import { allOrNothing } from "#app/platform/db/all-or-nothing.server.ts";
import type { Tx } from "#app/platform/db/db.server.ts";
import { record } from "#app/platform/history/history.server.ts";
import { nextNumber } from "#app/platform/numbers.server.ts";
import { jobSubjects } from "./job.mover.server.ts";
import type { RequestForm } from "./job.schema.ts";

export type NewJob = { jobId: string; number: string };

/** Asks for a pack of a product that is sold: its owner does, or staff for an enterprise that came by. */
export async function requestJob(actor: Actor, form: RequestForm): Promise<Result<NewJob>> {
  const now = clock.now();
  const { variantId, works, quantity, wish } = form;
  return allOrNothing(async (tx) => {
    const pack = (await labelRecords([variantId], tx)).get(variantId);
    if (!pack || !mayAsk(actor, pack.enterpriseId)) return refuse("packaging.refused.noPack", { field: "variantId" });
    if (!pack.live) return refuse("packaging.refused.notLive", { field: "variantId" });
    // The series is locked before looking, so that a second click waits here and then finds the first.
    const number = await jobNumber(tx, now);
    const waiting = await tx.packagingJob.count({ where: { variantId, state: "requested" } });
    if (waiting > 0) return refuse("packaging.refused.alreadyRequested", { field: "variantId" });
    const jobId = newId(now.getTime());
    const { enterpriseId, productId } = pack;
    await tx.packagingJob.create({
      data: {
        ...{ id: jobId, number, enterpriseId, variantId, quantity, wish },
        work: [...new Set(works)],
        requestedById: personOf(actor),
        requestedAt: now,
        stateSince: now,
      },
    });
    const [subject, ...subjects] = jobSubjects(jobId, { productId, enterpriseId });
    await record(tx, {
      ...{ flow: "packagingJob", action: "request", to: "requested", subject, subjects, actor, now },
      details: { number },
    });
    return done({ jobId, number });
  });
}

const mayAsk = (actor: Actor, enterpriseId: string): boolean =>
  memberOf(actor, enterpriseId, "catalog") || hasRole(actor, "operator", "consultant", "staff");

/** RK-202611-003: year and month, then the count of the month. */
async function jobNumber(tx: Tx, now: Date): Promise<string> {
  const [year = "", month = ""] = witDay(now).split("-");
  const count = await nextNumber(tx, { issuer: "packaging", kind: `job-${month}`, year: Number(year) });
  return `RK-${year}${month}-${String(count).padStart(3, "0")}`;
}
