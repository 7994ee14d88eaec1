import { type Actor, type Person, personOf, system } from "#app/core/actor.ts";
import { newId } from "#app/core/ids.ts";
import { done, type Result, refuse } from "#app/core/result.ts";
import { decide } from "#app/core/workflow.ts";
import { personById } from "#app/domain/accounts/accounts.server.ts";
import { listingLifecycle } from "#app/domain/catalog/catalog.ts";
import { allOrNothing } from "#app/platform/db/all-or-nothing.server.ts";
import type { Tx } from "#app/platform/db/db.server.ts";
import { record } from "#app/platform/history/history.server.ts";
import { type Rejection, reject } from "./reject.commands.server.ts";
import { undoEnds } from "./review.rules.ts";
import { standingIn, versionFacts } from "./version.facts.server.ts";

export type HeldRejection = {
  id: string;
  versionId: string;
  byId: string;
  reasonCode: string;
  evidence: string;
  at: Date;
};

export const openRejection = (tx: Tx, versionId: string): Promise<HeldRejection | null> =>
  tx.heldRejection.findFirst({ where: { versionId, end: null } });

/** The no is weighed now and kept; it is carried out once it can no longer be taken back. */
export async function holdRejection(tx: Tx, actor: Actor, given: Rejection): Promise<Result> {
  const { versionId, reasonCode, evidence, now } = given;
  const facts = await versionFacts(tx, versionId, now);
  const byId = personOf(actor);
  const as = facts && standingIn(actor, facts);
  if (!byId || !as || as.size === 0) return refuse("notFound");
  const verdict = decide(listingLifecycle, "reject", facts, { person: byId, as, now });
  if (!verdict.ok) return refuse(verdict.code);
  if (!facts.checklistId) return refuse("curation.refused.noChecklist");
  if (await openRejection(tx, versionId)) return refuse("tooLate");
  await tx.heldRejection.create({ data: { id: newId(now.getTime()), versionId, byId, reasonCode, evidence, at: now } });
  await told(tx, { actor, versionId, action: "holdReject", now });
  return done();
}

export async function takeBackRejection(
  tx: Tx,
  { actor, rejection, now }: { actor: Actor; rejection: HeldRejection; now: Date },
): Promise<Result> {
  if (now >= undoEnds(rejection.at)) return refuse("curation.refused.undoOver");
  if (!(await end(tx, { id: rejection.id, as: "undone", now }))) return refuse("tooLate");
  await told(tx, { actor, versionId: rejection.versionId, action: "undoReject", now });
  return done();
}

/** A version that left the review in these seconds cannot be rejected any more; the record says so. */
export async function carryOutRejection(rejection: HeldRejection, now: Date): Promise<void> {
  const { id, versionId, byId, reasonCode, evidence } = rejection;
  const lead = await personById(byId);
  const rejected = await allOrNothing(async (tx) => {
    if (!lead) return refuse("notFound");
    const done = await reject(tx, lead, { versionId, reasonCode, evidence, now });
    return done.ok && !(await end(tx, { id, as: "carriedOut", now })) ? refuse("tooLate") : done;
  });
  if (!rejected.ok) await overtaken(rejection, { actor: lead, code: rejected.code, now });
}

/** What the lead curator pressed came to nothing: the record says so, and she is told why. */
function overtaken({ id, versionId, byId }: HeldRejection, { actor, code, now }: Late): Promise<Result> {
  return allOrNothing(async (tx) => {
    if (!(await end(tx, { id, as: "overtaken", now }))) return refuse("tooLate");
    await told(tx, { actor: actor ?? carrier, versionId, action: "overtakeReject", details: { byId, code }, now });
    return done();
  });
}

type Late = { actor: Person | null; code: string; now: Date };
const carrier = system("curation");

type Ended = { id: string; as: "undone" | "carriedOut" | "overtaken"; now: Date };

async function end(tx: Tx, { id, as, now }: Ended): Promise<boolean> {
  const { count } = await tx.heldRejection.updateMany({ where: { id, end: null }, data: { end: as, endedAt: now } });
  return count === 1;
}

type Told = {
  actor: Actor;
  versionId: string;
  action: "holdReject" | "undoReject" | "overtakeReject";
  details?: { byId: string; code: string };
  now: Date;
};

/** On the version's own timeline only: the owner is told nothing yet. */
const told = (tx: Tx, { versionId, ...step }: Told) =>
  record(tx, { flow: "listingVersion", subject: { kind: "listingVersion", id: versionId }, ...step });
