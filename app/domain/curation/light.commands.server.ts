import type { Person } from "#app/core/actor.ts";
import { done, type Result, refuse } from "#app/core/result.ts";
import { clock } from "#app/platform/clock.server.ts";
import { db } from "#app/platform/db/db.server.ts";
import { claimSeat } from "./claim.commands.server.ts";
import { releaseSeat } from "./leave.commands.server.ts";
import { lightForm } from "./light.form.server.ts";
import type { LightAnswers } from "./light.rules.ts";
import { decideReview } from "./review.commands.server.ts";
import type { WrittenReview } from "./review.schema.ts";
import type { SettledOutcome } from "./settle.commands.server.ts";
import { type VersionFacts, versionAsItStands } from "./version.facts.server.ts";

/** A version as the curator saw it in the preview. */
export type Ticked = { versionId: string; hash: string };
export type LightOutcome = { versionId: string; result: Result<SettledOutcome> };

/**
 * Passes light changes one after the other, each by the very steps of a single review: a seat, the questions the
 * change touches and those answered before, the tick about ties, a verdict that is held for ten seconds. What cannot be passed is left as it
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
  if ((await lightForm(curator, { ...seen, versionId })).open.length > 0)
    return refuse("curation.refused.neverAnswered");
  const claimed = await claimSeat(curator, versionId);
  if (!claimed.ok) return claimed;
  const form = { answers: written(await lightForm(curator, { ...seen, versionId })), note: null, noConflict: true };
  const decided = await decideReview(curator, { versionId, form, verdict: "pass" });
  if (!decided.ok) await releaseSeat(curator, versionId);
  return decided;
}

const written = ({ answers }: LightAnswers): WrittenReview["answers"] =>
  Object.fromEntries([...answers].map(([code, given]) => [code, { ...given, note: null, refer: false }]));

/** Why a version is none that can be passed together with others, before anybody takes a seat at it. */
export function lightRefusal(facts: VersionFacts, curator: Person): string | null {
  if (facts.state !== "submitted" && facts.state !== "inReview") return "curation.refused.decided";
  if (facts.weight !== "B" || facts.round > 1 || facts.firstSeats > 1) return "curation.refused.notLight";
  const mine = facts.present.find(({ curatorId }) => curatorId === curator.id);
  return mine?.answers.some(({ answer }) => answer === "fail") ? "curation.refused.failedBefore" : null;
}
