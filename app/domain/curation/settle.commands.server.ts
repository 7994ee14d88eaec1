import { type Actor, personOf, system } from "#app/core/actor.ts";
import { newId } from "#app/core/ids.ts";
import { done, type Result, refuse } from "#app/core/result.ts";
import { addDays, witDay } from "#app/core/time.ts";
import { applyApproval } from "#app/domain/catalog/catalog.server.ts";
import type { Tx } from "#app/platform/db/db.server.ts";
import { move } from "#app/platform/history/history.server.ts";
import { reviewMover, versionMover } from "./movers.server.ts";
import { writeReasons } from "./reasons.commands.server.ts";
import { gradeFor } from "./score.rules.ts";
import { hasSpoken } from "./seats.queries.server.ts";
import { type VersionFacts, versionFacts } from "./version.facts.server.ts";

const GRADE_DAYS = 365;
const approver = system("curation");

export type SettledOutcome = { outcome: "waiting" | "pass" | "return" };
type Settling = { actor: Actor; versionId: string; now: Date };

/** After a seat has spoken: wait for the others, let the system approve, or return the version to its owner. */
export async function settle(tx: Tx, { actor, versionId, now }: Settling): Promise<Result<SettledOutcome>> {
  const facts = await versionFacts(tx, versionId, now);
  if (!facts) return refuse("notFound");
  const { result } = facts.outcome;
  if (facts.seats?.checklistMoved) return reopenStale(tx, { facts, now });
  if (result === "waiting") return done({ outcome: result });
  const step =
    result === "pass" ? { actor: approver, action: "approve" as const } : { actor, action: "return" as const };
  const moved = await move(tx, versionMover(now), { ...step, id: versionId, now });
  if (!moved.ok) return moved;
  const decisionId = await writeDecision(tx, { facts, versionId, actor, now });
  if (result === "pass") {
    await writeGrade(tx, { facts, versionId, decisionId, now });
    await applyApproval(tx, { versionId, actor: approver, now });
  } else {
    await writeReasons(tx, { facts, versionId, decisionId, actor, now });
  }
  await answerAppeal(tx, { facts, versionId, actor, now });
  return done({ outcome: result });
}

/** Verdicts on a checklist that is no longer in force go back to their curators with the answers kept. */
async function reopenStale(
  tx: Tx,
  { facts, now }: { facts: VersionFacts; now: Date },
): Promise<Result<{ outcome: "waiting" }>> {
  const stale = facts.present.filter((seat) => hasSpoken(seat) && seat.checklistId !== facts.checklistId);
  for (const { id } of stale) {
    const reopened = await move(tx, reviewMover(now), { actor: approver, id, action: "reopen", now });
    if (!reopened.ok) return reopened;
    await tx.review.update({ where: { id }, data: { verdict: null, score: null, submittedAt: null, touchedAt: now } });
  }
  return done({ outcome: "waiting" });
}

type Decided = { facts: VersionFacts; versionId: string; now: Date };

/** Names the version's hash and the checklist it was judged by. */
async function writeDecision(tx: Tx, { facts, versionId, actor, now }: Decided & { actor: Actor }): Promise<string> {
  const id = newId(now.getTime());
  const { result, score, spread } = facts.outcome;
  await tx.curationDecision.create({
    data: {
      id,
      versionId,
      score,
      spread,
      outcome: result === "pass" ? "approved" : "returned",
      versionHash: facts.hash ?? "",
      checklistId: facts.checklistId ?? "",
      grade: result === "pass" ? gradeFor(score) : null,
      note:
        facts.present
          .filter(hasSpoken)
          .map(({ note }) => note)
          .filter(Boolean)
          .join("\n\n") || null,
      decidedById: personOf(actor),
      decidedAt: now,
    },
  });
  return id;
}

async function writeGrade(
  tx: Tx,
  { facts, versionId, decisionId, now }: Decided & { decisionId: string },
): Promise<void> {
  await tx.productGrade.create({
    data: {
      id: newId(now.getTime()),
      productId: facts.productId,
      versionId,
      decisionId,
      checklistId: facts.checklistId ?? "",
      letter: gradeFor(facts.outcome.score),
      score: facts.outcome.score,
      decidedAt: now,
      validUntil: new Date(witDay(addDays(now, GRADE_DAYS))),
    },
  });
}

async function answerAppeal(tx: Tx, { facts, versionId, actor, now }: Decided & { actor: Actor }): Promise<void> {
  if (!facts.appealDueAt) return;
  const answer = facts.outcome.result === "pass" ? "overturned" : "upheld";
  await tx.appeal.update({ where: { versionId }, data: { answer, answeredById: personOf(actor), answeredAt: now } });
}
