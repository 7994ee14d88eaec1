import { type Actor, hasRole, memberOf } from "#app/core/actor.ts";
import { type ArtworkFile, artworkFile } from "#app/domain/media/media.server.ts";
import { db } from "#app/platform/db/db.server.ts";

/** The picture of a proof, for the house and the owner; to everybody else it does not exist. */
export async function proofArtwork(actor: Actor, proofId: string): Promise<ArtworkFile | null> {
  const proof = await db.proof.findUnique({
    where: { id: proofId },
    select: { artworkId: true, job: { select: { enterpriseId: true } } },
  });
  return proof && maySeeJob(actor, proof.job.enterpriseId) ? artworkFile(proof.artworkId) : null;
}

/** Those who work on a job, those who look after the house, and the owner. */
export const maySeeJob = (actor: Actor, enterpriseId: string): boolean =>
  hasRole(actor, "operator", "designer", "head", "admin") || memberOf(actor, enterpriseId, "catalog");
