import { type Actor, personOf } from "#app/core/actor.ts";
import { newId } from "#app/core/ids.ts";
import { done, type Result, refuse } from "#app/core/result.ts";
import { decide } from "#app/core/workflow.ts";
import { keepArtwork } from "#app/domain/media/media.server.ts";
import { clock } from "#app/platform/clock.server.ts";
import { db } from "#app/platform/db/db.server.ts";
import { readJobFacts } from "./job.facts.server.ts";
import { jobLifecycle } from "./job.lifecycle.ts";
import { jobStanding } from "./job.mover.server.ts";
import { bytesOf } from "./proof.hash.server.ts";
import { step } from "./step.server.ts";

type Artwork = { file: Uint8Array; note: string | null };

/** The next version of the artwork, with what it was made for: the label record and the options of this moment. */
export async function sendProof(actor: Actor, id: string, { file, note }: Artwork): Promise<Result> {
  const asked = await mayNow(actor, id);
  if (!asked.ok) return asked;
  const { enterpriseId, sentById } = asked.value;
  const kept = await keepArtwork(actor, { enterpriseId, file });
  if (!kept.ok) return { ...kept, field: "artwork" };
  const { documentId, sha256 } = kept.value;
  return step({ actor, id, action: "sendProof", note }, async ({ tx, facts: found, now }) => {
    await tx.proof.create({
      data: {
        id: newId(now.getTime()),
        jobId: id,
        number: found.proofs + 1,
        artworkId: documentId,
        artworkHash: new Uint8Array(sha256),
        labelHash: bytesOf(found.labelHash),
        optionsHash: bytesOf(found.optionsHash),
        sentById,
        sentAt: now,
      },
    });
    await tx.packagingJob.update({ where: { id }, data: { designerId: sentById } });
    return done();
  });
}

type Answer = { proofId: string };

/** The owner names the proof she saw; if another one lies there by now, or what it was made for has changed, she is told. */
export const approveProof = (actor: Actor, id: string, { proofId }: Answer): Promise<Result> =>
  step({ actor, id, action: "approveProof" }, async ({ tx, facts, now }) => {
    if (facts.proofId !== proofId) return refuse("packaging.refused.otherProof");
    await tx.proof.update({ where: { id: proofId }, data: { approvedById: personOf(actor), approvedAt: now } });
    return done();
  });

export const askChanges = (actor: Actor, id: string, { proofId, note }: Answer & { note: string }): Promise<Result> =>
  step({ actor, id, action: "askChanges", note }, async ({ tx, facts, now }) => {
    if (facts.proofId !== proofId) return refuse("packaging.refused.otherProof");
    await tx.proof.update({ where: { id: proofId }, data: { refusedAt: now, refusedNote: note } });
    return done();
  });

/** Asked before a file is taken in: who may not send a proof leaves no file behind. */
async function mayNow(actor: Actor, id: string): Promise<Result<{ enterpriseId: string; sentById: string }>> {
  const facts = await readJobFacts(db, id);
  const person = personOf(actor);
  const as = facts && jobStanding(actor, facts);
  if (!facts || !person || !as || as.size === 0) return refuse("notFound");
  const verdict = decide(jobLifecycle, "sendProof", facts, { person, as, now: clock.now() });
  return verdict.ok ? done({ enterpriseId: facts.enterpriseId, sentById: person }) : refuse(verdict.code);
}
