import { z } from "zod";
import { clock } from "#app/platform/clock.server.ts";
import { db, inTransaction } from "#app/platform/db/db.server.ts";
import type { Task } from "#app/platform/jobs.server.ts";
import { storage } from "#app/platform/storage.server.ts";
import { admit } from "./decode.server.ts";
import { renderDrawing } from "./drawing.server.ts";
import { columnsOf, keep } from "./photo.commands.server.ts";
import { makeSizes } from "./sizes.server.ts";

const DRAWING = "image/svg+xml";
/** A drawing holds no more detail than the largest size shows. */
const DRAWN_WIDTH = 720;

const payloadSchema = z.object({ photoId: z.uuid() });

/** Makes the sizes of one photo; a drawing of ours becomes a photo first, by the same door as everybody's. */
export const mediaTasks: Task[] = [
  {
    name: "media.prepare",
    async run(payload) {
      const { photoId } = payloadSchema.parse(payload);
      const photo = await photoToPrepare(photoId);
      if (!photo) return;
      const original = photo.mime === DRAWING ? await admitDrawing(photo) : await originalOf(photo);
      if (!original) return;
      await publishSizes(photoId, original);
    },
  },
];

type Waiting = { id: string; fileKey: string; mime: string; width: number };
type Original = { bytes: Buffer; width: number };

const photoToPrepare = (photoId: string): Promise<Waiting | null> =>
  db.photo.findFirst({
    where: { id: photoId, readyAt: null, failedAt: null },
    select: { id: true, fileKey: true, mime: true, width: true },
  });

async function originalOf({ id, fileKey, width }: Waiting): Promise<Original | null> {
  const bytes = await storage.get(fileKey);
  if (!bytes) await fail(id, "media.failed.missing");
  return bytes ? { bytes, width } : null;
}

async function admitDrawing(photo: Waiting): Promise<Original | null> {
  const drawing = await storage.get(photo.fileKey);
  if (!drawing) {
    await fail(photo.id, "media.failed.missing");
    return null;
  }
  const admitted = await admit(await renderDrawing(drawing.toString("utf8"), DRAWN_WIDTH));
  if (!admitted.ok) {
    await fail(photo.id, admitted.code);
    return null;
  }
  const fileKey = await keep(admitted.value);
  // The colours of a drawing are those of the goods, told when it was drawn.
  const { colour1: _1, colour2: _2, ...columns } = columnsOf(admitted.value, fileKey);
  await db.photo.update({ where: { id: photo.id }, data: columns });
  await storage.delete(photo.fileKey);
  return admitted.value;
}

async function publishSizes(photoId: string, original: Original): Promise<void> {
  const sizes = await makeSizes(photoId, original.bytes, original.width);
  for (const { name, bytes } of sizes) await storage.put(`pictures/${name}`, bytes);
  await inTransaction(async (tx) => {
    await tx.photoVariant.createMany({
      data: sizes.map(({ format, width, height, bytes, name }) => ({
        photoId,
        format,
        width,
        height,
        bytes: bytes.length,
        name,
        fileKey: `pictures/${name}`,
      })),
      skipDuplicates: true,
    });
    await tx.photo.updateMany({ where: { id: photoId, readyAt: null }, data: { readyAt: clock.now() } });
  });
}

async function fail(photoId: string, failedReason: string): Promise<void> {
  await db.photo.updateMany({ where: { id: photoId }, data: { failedAt: clock.now(), failedReason } });
}
