import type { Actor } from "#app/core/actor.ts";
import { done, type Result, refuse } from "#app/core/result.ts";
import { photosOfEnterprise } from "#app/domain/media/media.server.ts";
import { MAX_PHOTOS } from "#app/domain/media/media.ts";
import type { Tx } from "#app/platform/db/db.server.ts";
import { changeDraft } from "./draft.server.ts";

type Of = { productId: string; now: Date };

/** Photos already taken in by the media room are put at the end; one that is there already stays where it is. */
export async function addPhotos(
  actor: Actor,
  { productId, enterpriseId, photoIds, now }: Of & { enterpriseId: string; photoIds: readonly string[] },
): Promise<Result> {
  const own = await photosOfEnterprise(enterpriseId, photoIds);
  return changeDraft({ actor, productId, now }, async (tx, draft) => {
    if (draft.enterpriseId !== enterpriseId) return refuse("notFound");
    const there = await photosOf(tx, draft.versionId);
    const fresh = [...own].filter((id) => !there.some((photo) => photo.photoId === id));
    if (there.length + fresh.length > MAX_PHOTOS) {
      return refuse("catalog.refused.manyPhotos", { field: "photos", params: { max: MAX_PHOTOS } });
    }
    const added = fresh.map((photoId) => ({ photoId, altId: "", altEn: "" }));
    await write(tx, draft.versionId, [...there, ...added]);
    return done();
  });
}

type OnePhoto = Of & { photoId: string };

export const removePhoto = (actor: Actor, photo: OnePhoto): Promise<Result> =>
  arrange(actor, photo, (there, at) => there.toSpliced(at, 1));

/** The first photo is the one on cards and in the cart. */
export const putFirst = (actor: Actor, photo: OnePhoto): Promise<Result> =>
  arrange(actor, photo, (there, at) => moved(there, at, 0));

export const putEarlier = (actor: Actor, photo: OnePhoto): Promise<Result> =>
  arrange(actor, photo, (there, at) => moved(there, at, Math.max(0, at - 1)));

/** A photo that is not there any more leaves all as it is: a second click is no mistake. */
function arrange(
  actor: Actor,
  { productId, photoId, now }: OnePhoto,
  anew: (there: readonly Words[], at: number) => Words[],
): Promise<Result> {
  return changeDraft({ actor, productId, now }, async (tx, draft) => {
    const there = await photosOf(tx, draft.versionId);
    const at = there.findIndex((photo) => photo.photoId === photoId);
    if (at >= 0) await write(tx, draft.versionId, anew(there, at));
    return done();
  });
}

const moved = (photos: readonly Words[], from: number, to: number): Words[] => {
  const rest = photos.toSpliced(from, 1);
  return rest.toSpliced(to, 0, ...photos.slice(from, from + 1));
};

type Words = { photoId: string; altId: string; altEn: string };

export async function describePhoto(actor: Actor, { productId, now, ...words }: Of & Words): Promise<Result> {
  return changeDraft({ actor, productId, now }, async (tx, draft) => {
    const { photoId, altId, altEn } = words;
    await tx.listingVersionPhoto.updateMany({
      where: { versionId: draft.versionId, photoId },
      data: { altId, altEn },
    });
    return done();
  });
}

const photosOf = (tx: Tx, versionId: string): Promise<Words[]> =>
  tx.listingVersionPhoto.findMany({
    where: { versionId },
    orderBy: { position: "asc" },
    select: { photoId: true, altId: true, altEn: true },
  });

/** Places are unique, so the row of photos is written anew. */
async function write(tx: Tx, versionId: string, photos: readonly Words[]): Promise<void> {
  await tx.listingVersionPhoto.deleteMany({ where: { versionId } });
  await tx.listingVersionPhoto.createMany({
    data: photos.map((photo, position) => ({ versionId, position, ...photo })),
  });
}
