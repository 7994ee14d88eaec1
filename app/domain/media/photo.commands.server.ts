import { randomBytes } from "node:crypto";
import { type Actor, hasRole, memberOf, personOf } from "#app/core/actor.ts";
import { newId } from "#app/core/ids.ts";
import { done, type Result, refuse } from "#app/core/result.ts";
import { clock } from "#app/platform/clock.server.ts";
import { db, inTransaction, type Tx } from "#app/platform/db/db.server.ts";
import { addJob } from "#app/platform/jobs.server.ts";
import { storage } from "#app/platform/storage.server.ts";
import { type Admitted, admit } from "./decode.server.ts";
import { type FocusSpot, focusAt } from "./picture.ts";

/** Far above what eight photos of every product need; a runaway form stops here. */
const MAX_OF_ENTERPRISE = 2000;

/**
 * Takes a photo for an enterprise: the picture is rebuilt, kept privately under a random key, and its
 * sizes are made by the worker. The same file sent again (a retry on a bad line) is the same photo.
 */
export async function takePhoto(
  actor: Actor,
  { enterpriseId, file }: { enterpriseId: string; file: File | Uint8Array },
): Promise<Result<{ photoId: string }>> {
  const mayAdd = memberOf(actor, enterpriseId, "catalog") || hasRole(actor, "consultant");
  if (!mayAdd) return refuse("notFound");
  const admitted = await admit(await bytesOf(file));
  if (!admitted.ok) return admitted;
  const known = await sameFile(enterpriseId, admitted.value.sha256);
  if (known) return done({ photoId: known });
  if ((await db.photo.count({ where: { enterpriseId } })) >= MAX_OF_ENTERPRISE) return refuse("media.refused.quota");
  const fileKey = await keep(admitted.value);
  const photoId = newId();
  await inTransaction(async (tx) => {
    await tx.photo.create({
      data: {
        id: photoId,
        enterpriseId,
        uploadedById: personOf(actor),
        createdAt: clock.now(),
        ...columnsOf(admitted.value, fileKey),
      },
    });
    await prepareSoon(tx, photoId);
  });
  return done({ photoId });
}

/** What the photo is about, so that a crop keeps it: a matter of looks, the same in every version that carries it. */
export async function pointAt(
  actor: Actor,
  { photoId, enterpriseId, spot }: { photoId: string; enterpriseId: string; spot: FocusSpot },
): Promise<Result> {
  if (!memberOf(actor, enterpriseId, "catalog") && !hasRole(actor, "consultant")) return refuse("notFound");
  const { x, y } = focusAt(spot);
  const { count } = await db.photo.updateMany({
    where: { id: photoId, enterpriseId },
    data: { focusX: x, focusY: y },
  });
  return count === 1 ? done() : refuse("notFound");
}

const bytesOf = async (file: File | Uint8Array): Promise<Uint8Array> =>
  file instanceof Uint8Array ? file : new Uint8Array(await file.arrayBuffer());

/** A photo becomes public with the version that shows it, and stays so: what buyers saw stays answerable. */
export async function publishPhotos(tx: Tx, photoIds: readonly string[], now: Date): Promise<void> {
  await tx.photo.updateMany({
    where: { id: { in: [...photoIds] }, publishedAt: null },
    data: { publishedAt: now },
  });
}

export async function keep({ bytes, extension }: Admitted): Promise<string> {
  const fileKey = `originals/${randomBytes(16).toString("hex")}.${extension}`;
  await storage.put(fileKey, bytes);
  return fileKey;
}

export const columnsOf = (admitted: Admitted, fileKey: string) => ({
  fileKey,
  mime: admitted.mime,
  width: admitted.width,
  height: admitted.height,
  bytes: admitted.bytes.length,
  sha256: new Uint8Array(admitted.sha256),
  colour1: admitted.colours[0],
  colour2: admitted.colours[1],
});

export const prepareSoon = (tx: Tx, photoId: string): Promise<void> =>
  addJob(tx, "media.prepare", { photoId }, { key: `media.prepare:${photoId}`, maxAttempts: 5 });

async function sameFile(enterpriseId: string, sha256: Buffer): Promise<string | null> {
  const photo = await db.photo.findFirst({
    where: { enterpriseId, sha256: new Uint8Array(sha256), failedAt: null },
    select: { id: true },
  });
  return photo?.id ?? null;
}
