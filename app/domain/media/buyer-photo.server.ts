import { newId } from "#app/core/ids.ts";
import { done, type Result } from "#app/core/result.ts";
import { clock } from "#app/platform/clock.server.ts";
import { inTransaction, type Tx } from "#app/platform/db/db.server.ts";
import { admit } from "./decode.server.ts";
import { columnsOf, keep, prepareSoon } from "./photo.commands.server.ts";

/**
 * A buyer's photo, to be shown to everybody: through the same door as a maker's, rebuilt and without metadata.
 * It belongs to no enterprise; whoever takes it says with what it is shown.
 */
export async function takeBuyerPhoto(
  file: Uint8Array,
  uploadedById: string | null,
): Promise<Result<{ photoId: string }>> {
  const admitted = await admit(file);
  if (!admitted.ok) return admitted;
  const fileKey = await keep(admitted.value);
  const photoId = newId();
  await inTransaction(async (tx) => {
    await tx.photo.create({
      data: { id: photoId, uploadedById, createdAt: clock.now(), ...columnsOf(admitted.value, fileKey) },
    });
    await prepareSoon(tx, photoId);
  });
  return done({ photoId });
}

/** Takes photos out of everybody's sight again. Never for what a listing showed: that stays answerable. */
export async function hidePhotos(tx: Tx, photoIds: readonly string[]): Promise<void> {
  await tx.photo.updateMany({
    where: { id: { in: [...photoIds] }, enterpriseId: null },
    data: { publishedAt: null },
  });
}
