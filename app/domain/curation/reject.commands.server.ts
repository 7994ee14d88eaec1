import { type Actor, personOf, system } from "#app/core/actor.ts";
import { newId } from "#app/core/ids.ts";
import { done, type Result, refuse } from "#app/core/result.ts";
import { addWorkingDays } from "#app/core/time.ts";
import { clock } from "#app/platform/clock.server.ts";
import { allOrNothing } from "#app/platform/db/all-or-nothing.server.ts";
import type { Tx } from "#app/platform/db/db.server.ts";
import { move } from "#app/platform/history/history.server.ts";
import { reviewMover, versionMover } from "./movers.server.ts";

const APPEAL_ANSWER_DAYS = 10;

export type Rejection = { versionId: string; reasonCode: string; evidence: string; now: Date };

/** The lead curator's no, with a reason and its evidence. Seats that had not spoken are free again. */
export async function reject(
  tx: Tx,
  actor: Actor,
  { versionId, reasonCode, evidence, now }: Rejection,
): Promise<Result> {
  const moved = await move(tx, versionMover(now), { actor, id: versionId, action: "reject", now });
  if (!moved.ok) return moved;
  const { facts } = moved.value;
  if (!facts.checklistId) return refuse("curation.refused.noChecklist");
  for (const { id, state } of facts.present) {
    if (state !== "claimed" && state !== "held") continue;
    const freed = await move(tx, reviewMover(now), { actor: system("curation"), id, action: "standDown", now });
    if (!freed.ok) return freed;
  }
  await tx.curationDecision.create({
    data: {
      id: newId(now.getTime()),
      versionId,
      outcome: "rejected",
      versionHash: facts.hash ?? "",
      checklistId: facts.checklistId,
      reasonCode,
      evidence,
      decidedById: personOf(actor),
      decidedAt: now,
    },
  });
  if (facts.appealDueAt) {
    const answered = { answer: "upheld", answeredById: personOf(actor), answeredAt: now } as const;
    await tx.appeal.update({ where: { versionId }, data: answered });
  }
  return done();
}

/** The owner asks once for another look; another curator answers within ten working days. */
export function appealRejection(
  actor: Actor,
  { versionId, text }: { versionId: string; text: string },
): Promise<Result> {
  const now = clock.now();
  return allOrNothing(async (tx) => {
    const moved = await move(tx, versionMover(now), { actor, id: versionId, action: "appeal", now });
    const byId = personOf(actor);
    if (!moved.ok || !byId) return moved.ok ? refuse("notFound") : moved;
    const dueAt = addWorkingDays(now, APPEAL_ANSWER_DAYS);
    await tx.appeal.create({ data: { id: newId(now.getTime()), versionId, text, byId, at: now, dueAt } });
    return done();
  });
}
