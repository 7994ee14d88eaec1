import { z } from "zod";
import { type Actor, hasRole, type Language, memberOf, staffRoles } from "#app/core/actor.ts";
import { paths } from "#app/core/paths.ts";
import { db, Prisma } from "#app/platform/db/db.server.ts";
import { answerTo, type Question } from "#app/platform/http/pages/questions.server.ts";
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
  return photoIds.length === 0 ? new Map() : await answerTo(picturesQuestion(photoIds, language));
}

/** The same for a page that asks several rooms at once. */
export const picturesQuestion = (
  photoIds: readonly string[],
  language: Language,
): Question<ReadonlyMap<string, PictureView>> => ({
  // One statement: every page of the shop asks this, and a relation would be a second one.
  sql: Prisma.sql`
    SELECT p.id, p.width, p.height, p.alt_id AS "altId", p.alt_en AS "altEn", p.colour1, p.colour2,
           p.focus_x AS x, p.focus_y AS y, p.ready_at IS NOT NULL AS ready, p.failed_at IS NOT NULL AS failed,
           coalesce((SELECT json_agg(json_build_object('format', v.format, 'width', v.width, 'name', v.name)
                                     ORDER BY v.width, v.format)
                     FROM photo_variant v WHERE v.photo_id = p.id AND v.format <> 'jpeg'), '[]') AS variants
    FROM photo p WHERE p.id = ANY(${[...new Set(photoIds)]}::uuid[])`,
  read: (rows) => new Map(photoRows.parse(rows).map((photo) => [photo.id, viewOf(photo, language)])),
});

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

const photoRows = z.array(
  z.object({
    id: z.string(),
    width: z.number(),
    height: z.number(),
    altId: z.string().nullable(),
    altEn: z.string().nullable(),
    colour1: z.string().nullable(),
    colour2: z.string().nullable(),
    x: z.number(),
    y: z.number(),
    ready: z.boolean(),
    failed: z.boolean(),
    variants: z.array(z.object({ format: z.enum(["avif", "webp"]), width: z.number(), name: z.string() })),
  }),
);
type PhotoRow = z.infer<typeof photoRows>[number];

function viewOf(photo: PhotoRow, language: Language): PictureView {
  return {
    id: photo.id,
    alt: (language === "en" ? photo.altEn : photo.altId) ?? "",
    width: photo.width,
    height: photo.height,
    colours: [photo.colour1 ?? PAPER, photo.colour2 ?? PAPER],
    focus: { x: photo.x, y: photo.y },
    sources: photo.variants.map(({ format, width, name }) => ({ format, width, url: paths.machines.media(name) })),
    state: stateOf(photo),
  };
}

const PAPER = "#ece8e0";

function stateOf({ ready, failed }: PhotoRow): PhotoState {
  if (ready) return "ready";
  return failed ? "failed" : "pending";
}
