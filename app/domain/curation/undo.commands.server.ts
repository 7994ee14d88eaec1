import { type Actor, personOf } from "#app/core/actor.ts";
import { done, type Result, refuse } from "#app/core/result.ts";
import { clock } from "#app/platform/clock.server.ts";
import { allOrNothing } from "#app/platform/db/all-or-nothing.server.ts";
import { db, type Tx } from "#app/platform/db/db.server.ts";
import { move } from "#app/platform/history/history.server.ts";
import { holdRejection, openRejection, takeBackRejection } from "./held-rejection.commands.server.ts";
import { reviewMover } from "./movers.server.ts";
import { undoEnds } from "./review.rules.ts";
import type { RejectionReason } from "./review.schema.ts";
import { speakLater } from "./speak.commands.server.ts";
import { type VersionFacts, versionFacts } from "./version.facts.server.ts";

type Given = { versionId: string; reasonCode: RejectionReason; evidence: string | null };

/** The lead curator's no, with a reason and its evidence: carried out after ten seconds, unless she takes it back. */
export function rejectVersion(actor: Actor, { versionId, reasonCode, evidence }: Given): Promise<Result> {
  const now = clock.now();
  return allOrNothing(async (tx) => {
    if (!evidence) return refuse("form.required", { field: "evidence" });
    const held = await holdRejection(tx, actor, { versionId, reasonCode, evidence, now });
    if (held.ok) await speakLater(tx, versionId);
    return held;
  });
}

/**
 * Takes back a decision nobody has been told of yet: the verdict of the curator's own seat, or her no. That it was
 * pressed and taken back both stay in the history.
 */
export function undoDecision(actor: Actor, versionId: string): Promise<Result> {
  const now = clock.now();
  return allOrNothing(async (tx) => {
    const facts = await versionFacts(tx, versionId, now);
    const person = personOf(actor);
    if (!facts || !person) return refuse("notFound");
    const rejection = await openRejection(tx, versionId);
    if (rejection?.byId === person) return takeBackRejection(tx, { actor, rejection, now });
    const mine = facts.present.find(({ curatorId }) => curatorId === person);
    if (mine?.state === "held") return takeBackVerdict(tx, { actor, reviewId: mine.id, now });
    const spoken = mine?.state === "submitted" || (await hasRejected(tx, versionId, person));
    return refuse(spoken ? "curation.refused.undoOver" : "curation.refused.nothingToUndo");
  });
}

type Back = { actor: Actor; reviewId: string; now: Date };

export async function takeBackVerdict(tx: Tx, { actor, reviewId, now }: Back): Promise<Result> {
  const moved = await move(tx, reviewMover(now), { actor, id: reviewId, action: "undo", now });
  if (!moved.ok) return moved;
  await tx.review.update({
    where: { id: reviewId },
    data: { verdict: null, score: null, submittedAt: null, touchedAt: now },
  });
  return done();
}

const hasRejected = async (tx: Tx, versionId: string, byId: string): Promise<boolean> =>
  (await tx.heldRejection.count({ where: { versionId, byId, end: "carriedOut" } })) > 0;

/** What this curator may still take back, and until when. */
export type Undoable = { verdict: "pass" | "return" | "reject"; until: Date };

export async function undoableBy(
  { present }: Pick<VersionFacts, "present">,
  { versionId, curatorId, now }: { versionId: string; curatorId: string; now: Date },
): Promise<Undoable | null> {
  const rejection = await openRejection(db, versionId);
  const mine = present.find((seat) => seat.curatorId === curatorId && seat.state === "held");
  const verdict = rejection?.byId === curatorId ? ("reject" as const) : mine?.verdict;
  const at = rejection?.byId === curatorId ? rejection.at : mine?.submittedAt;
  return verdict && at && now < undoEnds(at) ? { verdict, until: undoEnds(at) } : null;
}
