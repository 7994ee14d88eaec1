import type { Person } from "#app/core/actor.ts";
import { done, type Result, refuse } from "#app/core/result.ts";
import { clock } from "#app/platform/clock.server.ts";
import { db } from "#app/platform/db/db.server.ts";
import { checklistById } from "./checklist.queries.server.ts";
import { claimSeat } from "./claim.commands.server.ts";
import { releaseSeat } from "./leave.commands.server.ts";
import { decideReview } from "./review.commands.server.ts";
import type { WrittenReview } from "./review.schema.ts";
import { hasSpoken, type SeatAnswer, seatsOf } from "./seats.queries.server.ts";
import type { SettledOutcome } from "./settle.commands.server.ts";
import { type VersionFacts, versionAsItStands } from "./version.facts.server.ts";

/** A version as the curator saw it in the preview. */
export type Ticked = { versionId: string; hash: string };
export type LightOutcome = { versionId: string; result: Result<SettledOutcome> };

/**
 * Passes light changes one after the other, each by the very steps of a single review: a seat, every question of the
 * checklist answered, the tick about ties, a verdict that is held for ten seconds. What cannot be passed is left as it
 * was, with the reason.
 */
export async function approveLight(
  curator: Person,
  { ticked, noConflict }: { ticked: readonly Ticked[]; noConflict: boolean },
): Promise<Result<LightOutcome[]>> {
  if (!noConflict) return refuse("curation.refused.conflictOpen", { field: "noConflict" });
  if (ticked.length === 0) return refuse("curation.refused.nothingTicked");
  const outcomes: LightOutcome[] = [];
  for (const one of ticked) outcomes.push({ versionId: one.versionId, result: await pass(curator, one) });
  return done(outcomes);
}

async function pass(curator: Person, { versionId, hash }: Ticked): Promise<Result<SettledOutcome>> {
  const seen = await versionAsItStands(db, versionId, clock.now());
  if (!seen) return refuse("notFound");
  const refusal = lightRefusal(seen, curator);
  if (refusal) return refuse(refusal);
  if (seen.hash !== hash) return refuse("curation.refused.moved");
  const claimed = await claimSeat(curator, versionId);
  if (!claimed.ok) return claimed;
  const form = { answers: await passed(versionId, curator), note: null, noConflict: true };
  const decided = await decideReview(curator, { versionId, form, verdict: "pass" });
  if (!decided.ok) await releaseSeat(curator, versionId);
  return decided;
}

/** Why a version is none that can be passed together with others, before anybody takes a seat at it. */
export function lightRefusal(facts: VersionFacts, curator: Person): string | null {
  if (facts.state !== "submitted" && facts.state !== "inReview") return "curation.refused.decided";
  if (facts.weight !== "B" || facts.round > 1 || facts.firstSeats > 1) return "curation.refused.notLight";
  const mine = facts.present.find(({ curatorId }) => curatorId === curator.id);
  return mine?.answers.some(({ answer }) => answer === "fail") ? "curation.refused.failedBefore" : null;
}

/**
 * Every question passed: with the points of the version before, so that a changed photo does not change a grade, and
 * with what this curator wrote at the seat earlier.
 */
async function passed(versionId: string, curator: Person): Promise<WrittenReview["answers"]> {
  const facts = await versionAsItStands(db, versionId, clock.now());
  const checklist = facts?.checklistId ? await checklistById(facts.checklistId, "id") : null;
  const own = facts?.present.find(({ curatorId }) => curatorId === curator.id)?.answers ?? [];
  const before = facts?.basedOnId ? (await seatsOf(db, facts.basedOnId)).filter(hasSpoken) : [];
  const former = before.flatMap(({ answers }) => answers);
  return Object.fromEntries(
    (checklist?.items ?? []).map(({ code }) => {
      const given = own.find((one) => one.code === code);
      const answer = given?.answer ?? formerAnswer(former, code);
      const points = answer === "pass" ? (given?.points ?? formerPoints(former, code)) : null;
      return [code, { answer, points, note: given?.note ?? null, refer: given?.refer ?? false }];
    }),
  );
}

const formerAnswer = (former: readonly SeatAnswer[], code: string): "pass" | "notApplicable" => {
  const given = former.filter((one) => one.code === code && one.answer !== null);
  return given.length > 0 && given.every(({ answer }) => answer === "notApplicable") ? "notApplicable" : "pass";
};

function formerPoints(former: readonly SeatAnswer[], code: string): number | null {
  const points = former.flatMap((one) => (one.code === code && one.answer === "pass" ? (one.points ?? 3) : []));
  if (points.every((one) => one === 3)) return null;
  return Math.round(points.reduce((sum, one) => sum + one, 0) / points.length);
}
