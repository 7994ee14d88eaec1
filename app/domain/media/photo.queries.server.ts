import { type Actor, hasRole, type Language, memberOf, staffRoles } from "#app/core/actor.ts";
import { paths } from "#app/core/paths.ts";
import { db, type Prisma } from "#app/platform/db/db.server.ts";
import { storage } from "#app/platform/storage.server.ts";
import type { PhotoState, PictureView } from "./picture.ts";

/**
 * Pictures by photo id, ready or not; unknown ids are left out. `alt` is the photo's own: a listing that
 * has words of its own for it puts them in its place.
 */
export async function picturesOf(
  photoIds: readonly string[],
  language: Language = "id",
): Promise<ReadonlyMap<string, PictureView>> {
  if (photoIds.length === 0) return new Map();
  const photos = await db.photo.findMany({ where: { id: { in: [...new Set(photoIds)] } }, select: viewed });
  return new Map(photos.map((photo) => [photo.id, viewOf(photo, language)]));
}

/** Of these photos, those that the enterprise may put into its listings. */
export async function photosOfEnterprise(
  enterpriseId: string,
  photoIds: readonly string[],
): Promise<ReadonlySet<string>> {
  const own = await db.photo.findMany({
    where: { enterpriseId, id: { in: [...photoIds] }, failedAt: null },
    select: { id: true },
  });
  return new Set(own.map(({ id }) => id));
}

export type PictureFile = { bytes: Buffer; type: string; isPublic: boolean };

/**
 * A made size by its public name. Anybody sees a published photo; before that only its enterprise and
 * the staff do, so `whoAsks` is asked only then. Originals have no name and are never served.
 */
export async function pictureFile(name: string, whoAsks: () => Promise<Actor>): Promise<PictureFile | null> {
  if (!NAME.test(name)) return null;
  const size = await db.photoVariant.findUnique({
    where: { name },
    select: { fileKey: true, format: true, photo: { select: { enterpriseId: true, publishedAt: true } } },
  });
  if (!size) return null;
  const isPublic = size.photo.publishedAt !== null;
  if (!isPublic && !maySee(await whoAsks(), size.photo.enterpriseId)) return null;
  const bytes = await storage.get(size.fileKey);
  return bytes && { bytes, type: `image/${size.format}`, isPublic };
}

const NAME = /^[0-9a-f]{32}\.(avif|webp)$/;

const maySee = (actor: Actor, enterpriseId: string | null): boolean =>
  hasRole(actor, ...staffRoles) ||
  (enterpriseId !== null && (memberOf(actor, enterpriseId, "catalog") || memberOf(actor, enterpriseId, "orders")));

const viewed = {
  id: true,
  width: true,
  height: true,
  altId: true,
  altEn: true,
  colour1: true,
  colour2: true,
  readyAt: true,
  failedAt: true,
  variants: { select: { format: true, width: true, name: true }, orderBy: { width: "asc" } },
} satisfies Prisma.PhotoSelect;

function viewOf(photo: Prisma.PhotoGetPayload<{ select: typeof viewed }>, language: Language): PictureView {
  return {
    id: photo.id,
    alt: (language === "en" ? photo.altEn : photo.altId) ?? "",
    width: photo.width,
    height: photo.height,
    colours: [photo.colour1 ?? PAPER, photo.colour2 ?? PAPER],
    sources: photo.variants.flatMap(({ format, width, name }) =>
      format === "jpeg" ? [] : [{ format, width, url: paths.machines.media(name) }],
    ),
    state: stateOf(photo),
  };
}

const PAPER = "#ece8e0";

function stateOf({ readyAt, failedAt }: { readyAt: Date | null; failedAt: Date | null }): PhotoState {
  if (readyAt) return "ready";
  return failedAt ? "failed" : "pending";
}
