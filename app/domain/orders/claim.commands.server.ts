import type { Actor } from "#app/core/actor.ts";
import { newId } from "#app/core/ids.ts";
import { done, type Result, refuse } from "#app/core/result.ts";
import { addWorkingDays } from "#app/core/time.ts";
import { keepOrderPaper } from "#app/domain/media/media.server.ts";
import { clock } from "#app/platform/clock.server.ts";
import { allOrNothing } from "#app/platform/db/all-or-nothing.server.ts";
import { db } from "#app/platform/db/db.server.ts";
import { choicesFor, move } from "#app/platform/history/history.server.ts";
import { parcelMover } from "./parcel.mover.server.ts";
import { type ClaimForm, MOST_CLAIM_PHOTOS } from "./parcel.schema.ts";

/** The centre answers within these working days; the parcel's table says the same. */
export const CLAIM_DAYS = 5;

type Claim = { orderId: string; form: ClaimForm; photos: readonly Uint8Array[]; byLink: boolean };

/** The buyer says that something is wrong, or wants to give it back, with photos; the money stays held meanwhile. */
export async function claimParcel(actor: Actor, { orderId, form, photos, byLink }: Claim): Promise<Result> {
  const now = clock.now();
  const { parcel: id, kind, words } = form;
  const how = parcelMover({ byLink });
  const parcel = await db.parcel.findFirst({ where: { id, orderId }, select: { enterpriseId: true } });
  const facts = parcel && (await how.facts(db, id, actor));
  if (!parcel || !facts) return refuse("notFound");
  // Asked before the photos are kept: a refused claim leaves no file behind.
  if (!choicesFor(how, facts, actor, now).some((choice) => choice.action === kind))
    return refuse("orders.refused.claimLate");
  if (photos.length > MOST_CLAIM_PHOTOS)
    return refuse("media.refused.tooMany", { field: "photo", params: { max: MOST_CLAIM_PHOTOS } });
  const kept: string[] = [];
  for (const file of photos) {
    const photo = await keepOrderPaper({ orderId, enterpriseId: parcel.enterpriseId, file });
    if (!photo.ok) return { ...photo, field: "photo" };
    kept.push(photo.value.documentId);
  }
  return allOrNothing(async (tx) => {
    const moved = await move(tx, how, { actor, id, action: kind, now });
    if (!moved.ok) return moved;
    await tx.parcelClaim.create({
      data: {
        ...{ id: newId(now.getTime()), parcelId: id, kind, words, at: now, dueAt: addWorkingDays(now, CLAIM_DAYS) },
        photos: { create: kept.map((documentId) => ({ documentId })) },
      },
    });
    return done();
  });
}
