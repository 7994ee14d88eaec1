import { createHash, randomBytes } from "node:crypto";
import { type Actor, personOf } from "#app/core/actor.ts";
import { newId } from "#app/core/ids.ts";
import { done, type Result } from "#app/core/result.ts";
import { clock } from "#app/platform/clock.server.ts";
import { db } from "#app/platform/db/db.server.ts";
import { storage } from "#app/platform/storage.server.ts";
import { admit } from "./decode.server.ts";

export type Artwork = { documentId: string; sha256: Buffer };

/**
 * The picture of a proof, rebuilt like a photo and kept as a private document. The hash is of the bytes we keep:
 * of what is shown and printed, not of what was sent. Who may send and see it is the caller's to ask.
 */
export async function keepArtwork(
  actor: Actor,
  { enterpriseId, file }: { enterpriseId: string; file: Uint8Array },
): Promise<Result<Artwork>> {
  const admitted = await admit(file);
  if (!admitted.ok) return admitted;
  const { bytes, extension, mime } = admitted.value;
  const sha256 = createHash("sha256").update(bytes).digest();
  const fileKey = `artwork/${randomBytes(16).toString("hex")}.${extension}`;
  await storage.put(fileKey, bytes);
  const documentId = newId();
  await db.privateDocument.create({
    data: {
      ...{ id: documentId, enterpriseId, kind: "artwork", fileKey, mime },
      fileName: `proof.${extension}`,
      bytes: bytes.length,
      sha256: new Uint8Array(sha256),
      uploadedById: personOf(actor),
      createdAt: clock.now(),
    },
  });
  return done({ documentId, sha256 });
}

export type ArtworkFile = { bytes: Buffer; mime: string; sha256: Buffer };

/** The bytes as they lie there now, with the hash they have now. */
export async function artworkFile(documentId: string): Promise<ArtworkFile | null> {
  const row = await db.privateDocument.findFirst({
    where: { id: documentId, kind: "artwork", deletedAt: null },
    select: { fileKey: true, mime: true },
  });
  const bytes = row && (await storage.get(row.fileKey));
  return bytes && { bytes, mime: row.mime, sha256: createHash("sha256").update(bytes).digest() };
}
