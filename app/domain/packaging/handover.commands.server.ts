import { type Actor, personOf, system } from "#app/core/actor.ts";
import { newId } from "#app/core/ids.ts";
import { done, type Result, refuse } from "#app/core/result.ts";
import { witDay } from "#app/core/time.ts";
import { clock } from "#app/platform/clock.server.ts";
import { db, type Tx } from "#app/platform/db/db.server.ts";
import { nextNumber } from "#app/platform/numbers.server.ts";
import { putAwayAfter } from "./due.rules.ts";
import type { HandOverForm } from "./job.schema.ts";
import { step } from "./step.server.ts";

/** The packs change hands: one printed lot under its code, one minutes of hand-over (BAST) under its number. */
export const handOver = (actor: Actor, id: string, { quantity, receiverName }: HandOverForm): Promise<Result> =>
  step({ actor, id, action: "handOver" }, async ({ tx, now }) => {
    const printed = await tx.printRun.aggregate({
      where: { jobId: id },
      _sum: { good: true },
      _max: { endedAt: true },
    });
    const good = printed._sum.good ?? 0;
    if (quantity > good) return refuse("packaging.refused.moreThanGood", { field: "quantity", params: { good } });
    const proof = await tx.proof.findFirst({
      where: { jobId: id, approvedAt: { not: null }, voidedAt: null },
      select: { id: true },
    });
    if (!proof) return refuse("packaging.refused.approvalVoid");
    const codes = await draw(tx, now);
    const ids = { jobId: id, quantity };
    await tx.packagingLot.create({
      data: {
        ...{ ...ids, id: newId(now.getTime()), proofId: proof.id, code: codes.lot },
        printedOn: printed._max.endedAt ?? now,
      },
    });
    await tx.handover.create({
      data: {
        ...{ ...ids, id: newId(now.getTime()), number: codes.minutes, receiverName, at: now },
        byId: personOf(actor) ?? "",
      },
    });
    return done();
  });

export const closeJob = (actor: Actor, id: string): Promise<Result> => step({ actor, id, action: "close" });

/** Once the days for faults are over, the job is put away by itself. */
export async function putAwayJobs(): Promise<void> {
  const now = clock.now();
  const jobs = await db.packagingJob.findMany({
    where: { state: "handedOver" },
    orderBy: { stateSince: "asc" },
    take: 500,
    select: { id: true, stateSince: true },
  });
  for (const { id } of jobs.filter(({ stateSince }) => putAwayAfter(stateSince) <= now)) {
    await closeJob(system("packaging"), id);
  }
}

/** KM-2026-00012 on the packs, BAST-RK-2026-0007 on the paper; both without gaps. */
async function draw(tx: Tx, now: Date): Promise<{ lot: string; minutes: string }> {
  const year = Number(witDay(now).slice(0, 4));
  const lot = await nextNumber(tx, { issuer: "packaging", kind: "lot", year });
  const minutes = await nextNumber(tx, { issuer: "packaging", kind: "bast", year });
  return {
    lot: `KM-${year}-${String(lot).padStart(5, "0")}`,
    minutes: `BAST-RK-${year}-${String(minutes).padStart(4, "0")}`,
  };
}
