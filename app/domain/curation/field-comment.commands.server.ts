import { type Actor, personOf } from "#app/core/actor.ts";
import { newId } from "#app/core/ids.ts";
import { done, type Result, refuse } from "#app/core/result.ts";
import { listingForReview, reviseListing, takeIntoDraft } from "#app/domain/catalog/catalog.server.ts";
import { isSuggestable, suggestedValue } from "#app/domain/catalog/catalog.ts";
import { db, type Tx } from "#app/platform/db/db.server.ts";
import { record } from "#app/platform/history/history.server.ts";
import type { CuratedReview } from "./review.facts.server.ts";
import type { WrittenComment } from "./review.schema.ts";

type Kept = { mine: CuratedReview; comments: readonly WrittenComment[]; now: Date };

/** Keeps what the curator says of single fields; a field that was emptied is no longer spoken of. */
export async function keepComments(tx: Tx, { mine, comments, now }: Kept): Promise<Result> {
  const reviewId = mine.seat.id;
  for (const [at, { field, text, suggestion }] of comments.entries()) {
    const sound = suggestion === null ? done(null) : soundSuggestion(field, suggestion);
    if (!sound.ok) return { ...sound, field: `comments[${at}].suggestion` };
    if (text === null && sound.value === null) {
      await tx.fieldComment.deleteMany({ where: { reviewId, field } });
      continue;
    }
    const said = { text: text ?? "", suggestion: sound.value, at: now };
    await tx.fieldComment.upsert({
      where: { reviewId_field: { reviewId, field } },
      create: { id: newId(now.getTime()), reviewId, field, ...said },
      update: said,
    });
  }
  return done();
}

const soundSuggestion = (field: string, suggestion: string): Result<string> =>
  isSuggestable(field) ? suggestedValue(field, suggestion) : refuse("curation.refused.notSuggestable");

type Taking = { productId: string; commentId: string; now: Date };

/**
 * The owner takes a curator's words over with one tap: a returned version is opened for revision first. Only what was
 * decided can be taken, and a second tap changes nothing.
 */
export async function takeSuggestion(actor: Actor, { productId, commentId, now }: Taking): Promise<Result> {
  const byId = personOf(actor);
  const comment = await db.fieldComment.findFirst({
    where: { id: commentId, suggestion: { not: null }, review: { state: "submitted" } },
    select: { field: true, suggestion: true, review: { select: { versionId: true } } },
  });
  const judged = comment && (await listingForReview(comment.review.versionId, "id"));
  if (!byId || !comment?.suggestion || judged?.productId !== productId) return refuse("notFound");
  const { field, suggestion } = comment;
  if (!isSuggestable(field)) return refuse("notFound");
  if (judged.state === "returned") {
    const revised = await reviseListing(actor, { productId, now });
    if (!revised.ok) return revised;
  }
  const from = judged.fields.find(({ key }) => key === field)?.value ?? "";
  return takeIntoDraft(
    actor,
    { productId, field, from, to: suggestion, now },
    async (tx, { versionId, enterpriseId }) => {
      const taken = { takenAt: now, takenById: byId, takenInId: versionId };
      const { count } = await tx.fieldComment.updateMany({ where: { id: commentId, takenAt: null }, data: taken });
      if (count === 0) return done();
      await record(tx, {
        flow: "listingVersion",
        action: "takeSuggestion",
        subject: { kind: "listingVersion", id: versionId },
        subjects: [
          { kind: "product", id: productId },
          { kind: "enterprise", id: enterpriseId },
        ],
        details: { field },
        actor,
        now,
      });
      return done();
    },
  );
}
