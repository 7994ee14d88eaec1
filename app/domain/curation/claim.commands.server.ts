import { type Actor, personOf } from "#app/core/actor.ts";
import { newId } from "#app/core/ids.ts";
import { done, type Result, refuse } from "#app/core/result.ts";
import { decide } from "#app/core/workflow.ts";
import { listingLifecycle } from "#app/domain/catalog/catalog.ts";
import { clock } from "#app/platform/clock.server.ts";
import { allOrNothing } from "#app/platform/db/all-or-nothing.server.ts";
import { isUnique, type Tx } from "#app/platform/db/db.server.ts";
import { move, record } from "#app/platform/history/history.server.ts";
import { carryOver } from "./carry.commands.server.ts";
import { reviewMover, versionMover } from "./movers.server.ts";
import { freeSeat } from "./review.facts.server.ts";
import { isOccupied } from "./seats.queries.server.ts";
import { standingIn, type VersionFacts, versionFacts } from "./version.facts.server.ts";

/** Takes a free seat at a version; the first one also takes the version into review. */
export async function claimSeat(actor: Actor, versionId: string): Promise<Result<Claimed>> {
  const now = clock.now();
  try {
    const claimed = await allOrNothing((tx) => claim(tx, { actor, versionId, now }));
    if (claimed.ok && claimed.value.fresh) await carryOver(claimed.value.reviewId, now);
    return claimed;
  } catch (error) {
    // Two curators who each saw the last free seat: the index lets one of them have it.
    if (isUnique(error)) return refuse("curation.refused.seatTaken");
    throw error;
  }
}

type Claimed = { reviewId: string; seat: number; fresh: boolean };
type Claim = { actor: Actor; versionId: string; now: Date };

async function claim(tx: Tx, { actor, versionId, now }: Claim): Promise<Result<Claimed>> {
  const facts = await versionFacts(tx, versionId, now);
  const person = personOf(actor);
  if (!facts || !person) return refuse("notFound");
  const refusal = refusalOf(facts, actor, now);
  if (refusal) return refuse(refusal);
  const seat = freeSeat(facts);
  if (seat === null) return refuse("curation.refused.seatTaken");
  if (!facts.checklistId) return refuse("curation.refused.noChecklist");
  if (facts.state === "submitted") {
    const moved = await move(tx, versionMover(now), { actor, id: versionId, action: "claim", now });
    if (!moved.ok) return moved;
  }
  const left = facts.present.find(({ curatorId }) => curatorId === person);
  const place = { seat, checklistId: facts.checklistId, versionHash: facts.hash ?? "", touchedAt: now };
  if (left) {
    const resumed = await resume(tx, { reviewId: left.id, actor, now });
    if (!resumed.ok) return resumed;
    await tx.review.update({ where: { id: left.id }, data: place });
    return done({ reviewId: left.id, seat, fresh: false });
  }
  const reviewId = newId(now.getTime());
  await tx.review.create({
    data: { id: reviewId, versionId, round: facts.round, curatorId: person, claimedAt: now, ...place },
  });
  await record(tx, {
    flow: "review",
    action: "claim",
    to: "claimed",
    subject: { kind: "review", id: reviewId },
    actor,
    now,
  });
  return done({ reviewId, seat, fresh: true });
}

/** The table's own rules for the first claim hold for every further seat as well. */
export function refusalOf(facts: VersionFacts, actor: Actor, now: Date): string | null {
  const person = personOf(actor);
  if (facts.present.some((seat) => seat.curatorId === person && isOccupied(seat)))
    return "curation.refused.alreadyYours";
  const asked = facts.state === "inReview" ? ({ ...facts, state: "submitted" } as const) : facts;
  const verdict = decide(listingLifecycle, "claim", asked, { person, as: standingIn(actor, facts), now });
  return verdict.ok ? null : verdict.code;
}

const resume = (tx: Tx, { reviewId, actor, now }: { reviewId: string; actor: Actor; now: Date }) =>
  move(tx, reviewMover(now), { actor, id: reviewId, action: "resume", now });
