import { type Actor, personOf } from "#app/core/actor.ts";
import { newId } from "#app/core/ids.ts";
import { done, type Result, refuse } from "#app/core/result.ts";
import { artworkFile } from "#app/domain/media/media.server.ts";
import { db } from "#app/platform/db/db.server.ts";
import { failedItems, mayPass } from "./check.rules.ts";
import type { ArrivalForm, CheckForm } from "./job.schema.ts";
import { spendMaterial, whatIsShort, withArrivals } from "./material.server.ts";
import { step } from "./step.server.ts";

export const awaitMaterial = (actor: Actor, id: string): Promise<Result> =>
  step({ actor, id, action: "awaitMaterial" });

/** Counts in what came, then looks whether everything the quote names lies there. */
export const receiveMaterial = (actor: Actor, id: string, { arrived }: ArrivalForm): Promise<Result> =>
  step({ actor, id, action: "receiveMaterial" }, async ({ tx, now }) => {
    await withArrivals(tx, { jobId: id, arrived, actor, now });
    const short = await whatIsShort(tx, id);
    return short ? refuse("packaging.refused.materialShort", { params: short }) : done();
  });

/** The press starts: material leaves the shelf and the printer's name stands beside the run. */
export const startPrinting = async (actor: Actor, id: string): Promise<Result> => {
  const intact = await artworkIsIntact(id);
  return step({ actor, id, action: "print" }, async ({ tx, now }) => {
    if (!intact) return refuse("packaging.refused.artworkChanged");
    const short = await spendMaterial(tx, { jobId: id, actor, now });
    if (short) return refuse("packaging.refused.materialShort", { params: short });
    await tx.printRun.create({ data: { ...run(actor, id, now), startedAt: now } });
    return done();
  });
};

type Printed = { good: number; waste: number };

/** Whoever counts the print had a hand in it: a colleague who takes over is written down as printer too. */
export const finishPrinting = (actor: Actor, id: string, printed: Printed): Promise<Result> =>
  step({ actor, id, action: "finishPrinting" }, async ({ tx, now }) => {
    const open = await tx.printRun.findFirst({ where: { jobId: id, endedAt: null }, orderBy: { startedAt: "desc" } });
    const own = open?.printerId === personOf(actor);
    if (open) await tx.printRun.update({ where: { id: open.id }, data: { endedAt: now, ...(own ? printed : {}) } });
    if (!own) await tx.printRun.create({ data: { ...run(actor, id, now), startedAt: now, endedAt: now, ...printed } });
    return done();
  });

/** Another person than printer and designer looks at a sample; what failed goes back on the press. */
export const sendBackToPress = (actor: Actor, id: string, { results, note }: CheckForm): Promise<Result> =>
  step({ actor, id, action: "rework", note }, async ({ tx, now }) => {
    if (failedItems(results).length === 0) return refuse("packaging.refused.nothingFailed");
    if (note === null) return refuse("packaging.refused.noteMissing", { field: "note" });
    await tx.qualityCheck.create({ data: { ...check(actor, id, now), results, note, passed: false } });
    const last = await tx.printRun.findFirstOrThrow({ where: { jobId: id }, orderBy: { startedAt: "desc" } });
    await tx.printRun.create({
      data: { id: newId(now.getTime()), jobId: id, printerId: last.printerId, startedAt: now },
    });
    return done();
  });

export const passCheck = (actor: Actor, id: string, { results, note }: CheckForm): Promise<Result> =>
  step({ actor, id, action: "passCheck", note }, async ({ tx, now }) => {
    if (!mayPass(results)) return refuse("packaging.refused.checkFailed");
    await tx.qualityCheck.create({ data: { ...check(actor, id, now), results, note, passed: true } });
    return done();
  });

/** The file on the disk is still the one the owner saw: read before the transaction, for it may be large. */
async function artworkIsIntact(jobId: string): Promise<boolean> {
  const proof = await db.proof.findFirst({
    where: { jobId, approvedAt: { not: null }, voidedAt: null },
    select: { artworkId: true, artworkHash: true },
  });
  if (!proof) return true;
  const file = await artworkFile(proof.artworkId);
  return file?.sha256.equals(proof.artworkHash) ?? false;
}

const run = (actor: Actor, jobId: string, now: Date) => ({
  id: newId(now.getTime()),
  jobId,
  printerId: personOf(actor) ?? "",
});

const check = (actor: Actor, jobId: string, now: Date) => ({
  id: newId(now.getTime()),
  jobId,
  checkerId: personOf(actor) ?? "",
  at: now,
});
