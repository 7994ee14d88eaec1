import { listingForReview } from "#app/domain/catalog/catalog.server.ts";
import { db } from "#app/platform/db/db.server.ts";
import { hasSpoken, seatsOf } from "./seats.queries.server.ts";
import { changedKeys, restsOn } from "./touched.rules.ts";

/**
 * Passed items stay passed: what every seat of the version before this one passed is passed again here, unless a
 * field it rests on changed since. The curator sees it answered and may answer otherwise.
 */
export async function carryOver(reviewId: string, now: Date): Promise<void> {
  const review = await db.review.findUniqueOrThrow({
    where: { id: reviewId },
    select: { versionId: true, checklistId: true },
  });
  const after = await listingForReview(review.versionId, "id");
  const before = after?.basedOnId ? await listingForReview(after.basedOnId, "id") : null;
  const seats = before ? (await seatsOf(db, before.versionId)).filter(hasSpoken) : [];
  if (!after || !before || seats.length === 0) return;
  const changed = changedKeys(before, after);
  const items = await db.checklistItem.findMany({
    where: { checklistId: review.checklistId },
    select: { id: true, code: true, fields: true },
  });
  const passed = items.filter(
    ({ code, fields }) =>
      !restsOn(fields, changed) &&
      seats.every(({ answers }) => answers.some((given) => given.code === code && given.answer === "pass")),
  );
  await db.reviewAnswer.createMany({
    data: passed.map(({ id }) => ({ reviewId, itemId: id, answer: "pass" as const, changedAt: now })),
    skipDuplicates: true,
  });
}
