import { type Actor, personOf } from "#app/core/actor.ts";
import { done, type Result, refuse } from "#app/core/result.ts";
import { clock } from "#app/platform/clock.server.ts";
import { allOrNothing } from "#app/platform/db/all-or-nothing.server.ts";
import type { Tx } from "#app/platform/db/db.server.ts";
import { move } from "#app/platform/history/history.server.ts";
import { keepComments } from "./field-comment.commands.server.ts";
import { reviewMover } from "./movers.server.ts";
import { type CuratedReview, reviewFacts } from "./review.facts.server.ts";
import { type ReviewState, reviewStates } from "./review.lifecycle.ts";
import type { WrittenReview } from "./review.schema.ts";
import { pointsFit, type ScoredItem, scoreOf } from "./score.rules.ts";
import type { SettledOutcome } from "./settle.commands.server.ts";
import { foresee, speakLater } from "./speak.commands.server.ts";

type Written = { versionId: string; form: WrittenReview };

/**
 * Keeps answers and notes of the curator's own seat; a half-done review is kept as it is. What comes from a page that
 * stayed open after the seat was left is kept at that seat as well, and then refused with what became of it.
 */
export async function saveReview(actor: Actor, { versionId, form }: Written): Promise<Result> {
  const now = clock.now();
  const saved = await allOrNothing(async (tx): Promise<Result<{ left: string | null }>> => {
    const mine = await mySeat(tx, { actor, versionId, now }, reviewStates);
    if (!mine) return refuse("notFound");
    if (mine.state === "held" || mine.state === "submitted") return refuse("curation.refused.alreadySpoken");
    const written = await write(tx, { mine, form, now });
    return written.ok ? done({ left: leftBecause(mine) }) : written;
  });
  if (!saved.ok) return saved;
  return saved.value.left ? refuse(saved.value.left) : done();
}

/** Why nothing more can be decided from this seat, or null while it is held. */
function leftBecause({ state, seatFree, version }: CuratedReview): string | null {
  if (state === "claimed") return null;
  if (version.state !== "submitted" && version.state !== "inReview") return "curation.refused.decidedMeanwhile";
  return seatFree ? "curation.refused.seatLapsed" : "curation.refused.seatPassedOn";
}

/**
 * The curator's verdict, with what she wrote, held for ten seconds in which she can take it back; the answer says what
 * it will come to. What was written is kept even when the verdict is refused.
 */
export async function decideReview(
  actor: Actor,
  { versionId, form, verdict }: Written & { verdict: "pass" | "return" },
): Promise<Result<SettledOutcome>> {
  const saved = await saveReview(actor, { versionId, form });
  if (!saved.ok) return saved;
  const now = clock.now();
  return allOrNothing(async (tx) => {
    const mine = await mySeat(tx, { actor, versionId, now });
    if (!mine) return refuse("notFound");
    await tx.review.update({
      where: { id: mine.seat.id },
      data: { verdict, score: scoreOf(weighed(mine)), submittedAt: now },
    });
    const moved = await move(tx, reviewMover(now), { actor, id: mine.seat.id, action: verdict, now });
    if (!moved.ok) return moved;
    await speakLater(tx, versionId);
    return foresee(tx, { actor, versionId, now });
  });
}

async function mySeat(
  tx: Tx,
  { actor, versionId, now }: { actor: Actor; versionId: string; now: Date },
  states: readonly ReviewState[] = ["claimed"],
): Promise<CuratedReview | null> {
  const curatorId = personOf(actor);
  if (!curatorId) return null;
  const seat = await tx.review.findUnique({
    where: { versionId_curatorId: { versionId, curatorId } },
    select: { id: true, state: true },
  });
  return seat && states.includes(seat.state) ? reviewFacts(tx, seat.id, now) : null;
}

async function write(
  tx: Tx,
  { mine, form, now }: { mine: CuratedReview; form: WrittenReview; now: Date },
): Promise<Result> {
  const { id } = mine.seat;
  const checklistId = mine.version.checklistId ?? mine.seat.checklistId;
  if (checklistId !== mine.seat.checklistId) await rebase(tx, { reviewId: id, checklistId, now });
  const items = await tx.checklistItem.findMany({ where: { checklistId }, select: { id: true, code: true } });
  for (const { id: itemId, code } of items) {
    const given = form.answers[code];
    if (!given) continue;
    const { answer, points } = given;
    if (answer && !pointsFit(answer, points))
      return refuse("curation.refused.pointsDiffer", { field: `answers.${code}.points` });
    const kept = {
      answer,
      points: answer ? points : null,
      note: withReason(given),
      refer: given.refer,
      changedAt: now,
    };
    await tx.reviewAnswer.upsert({
      where: { reviewId_itemId: { reviewId: id, itemId } },
      create: { reviewId: id, itemId, ...kept },
      update: kept,
    });
  }
  const kept = await keepComments(tx, { mine, comments: form.comments ?? [], now });
  if (!kept.ok) return kept;
  await tx.review.update({
    where: { id },
    data: { note: form.note ?? "", noConflict: form.noConflict, touchedAt: now },
  });
  return done();
}

/** The note with the ready reason behind it, each once. */
function withReason({ note, reason }: { note: string | null; reason?: string | null | undefined }): string {
  if (!reason || note?.includes(reason)) return note ?? "";
  return [note, reason].filter(Boolean).join(" ").slice(0, 1000);
}

/** A new checklist came into force: the answers go along by the item's code, new items are open. */
async function rebase(
  tx: Tx,
  { reviewId, checklistId, now }: { reviewId: string; checklistId: string; now: Date },
): Promise<void> {
  const given = await tx.reviewAnswer.findMany({ where: { reviewId }, include: { item: { select: { code: true } } } });
  const items = await tx.checklistItem.findMany({ where: { checklistId }, select: { id: true, code: true } });
  const kept = given.flatMap(({ item, answer, points, note, refer }) => {
    const next = items.find(({ code }) => code === item.code);
    return next ? [{ reviewId, itemId: next.id, answer, points, note, refer, changedAt: now }] : [];
  });
  await tx.reviewAnswer.deleteMany({ where: { reviewId } });
  await tx.reviewAnswer.createMany({ data: kept });
  await tx.review.update({ where: { id: reviewId }, data: { checklistId } });
}

const weighed = ({ items }: CuratedReview): ScoredItem[] =>
  items.map(({ weight, answer, points }) => ({ weight, answer, points }));
