import { type Actor, personOf, system } from "#app/core/actor.ts";
import { done, type Refusal, type Result, refuse } from "#app/core/result.ts";
import { addMinutes, addSeconds } from "#app/core/time.ts";
import { decide } from "#app/core/workflow.ts";
import { personById } from "#app/domain/accounts/accounts.server.ts";
import { listingLifecycle } from "#app/domain/catalog/catalog.ts";
import { clock } from "#app/platform/clock.server.ts";
import { allOrNothing } from "#app/platform/db/all-or-nothing.server.ts";
import { db, type Tx } from "#app/platform/db/db.server.ts";
import { move } from "#app/platform/history/history.server.ts";
import { addJob } from "#app/platform/jobs.server.ts";
import { carryOutRejection, openRejection } from "./held-rejection.commands.server.ts";
import { reviewMover } from "./movers.server.ts";
import { UNDO_SECONDS, undoEnds } from "./review.rules.ts";
import { type SettledOutcome, settle } from "./settle.commands.server.ts";
import { factsOnceSpoken, standingIn } from "./version.facts.server.ts";

export const SPEAK = "curation.speak";
const speaker = system("curation");

/**
 * Queues the moment from which a held decision counts, in the transaction that holds it: the two exist together or
 * not at all. By the clock of the machine, which is the queue's.
 */
export const speakLater = (tx: Tx, versionId: string): Promise<void> =>
  addJob(tx, SPEAK, { versionId }, { runAt: addSeconds(new Date(), UNDO_SECONDS) });

type Held = { actor: Actor; versionId: string; now: Date };

/** What the version comes to once what is held counts; refused now if it would be refused then. */
export async function foresee(tx: Tx, { actor, versionId, now }: Held): Promise<Result<SettledOutcome>> {
  const facts = await factsOnceSpoken(tx, versionId, now);
  if (!facts) return refuse("notFound");
  const outcome = facts.seats?.checklistMoved ? "waiting" : facts.outcome.result;
  if (outcome === "waiting") return done({ outcome });
  const by = outcome === "pass" ? speaker : actor;
  const who = { person: personOf(by), as: standingIn(by, facts), now };
  const verdict = decide(listingLifecycle, outcome === "pass" ? "approve" : "return", facts, who);
  return verdict.ok ? done({ outcome }) : refuse(verdict.code);
}

/**
 * Carries out what was decided about a version and can no longer be taken back; what still can is looked at again
 * later. A rejection comes first, and while it is held no verdict counts. Safe to repeat.
 */
export async function carryOutDecisions(versionId: string, now: Date): Promise<void> {
  const rejection = await openRejection(db, versionId);
  if (rejection && now < undoEnds(rejection.at)) return speakLater(db, versionId);
  if (rejection) await carryOutRejection(rejection, now);
  const held = await db.review.findMany({
    where: { versionId, state: "held" },
    orderBy: { submittedAt: "asc" },
    select: { id: true, curatorId: true, submittedAt: true },
  });
  const due = held.filter(({ submittedAt }) => submittedAt && now >= undoEnds(submittedAt));
  for (const { id, curatorId } of due) await speak({ reviewId: id, curatorId, versionId, now });
  if (due.length < held.length) await speakLater(db, versionId);
}

/** Decisions whose moment is long past, should their job ever have been lost. */
export async function carryOutOverdue(): Promise<void> {
  const now = clock.now();
  const before = addMinutes(now, -1);
  const seats = await db.review.findMany({
    where: { state: "held", submittedAt: { lte: before } },
    select: { versionId: true },
    take: 200,
  });
  const rejections = await db.heldRejection.findMany({
    where: { end: null, at: { lte: before } },
    select: { versionId: true },
    take: 200,
  });
  for (const versionId of new Set([...rejections, ...seats].map((one) => one.versionId)))
    await carryOutDecisions(versionId, now);
}

type Speaking = { reviewId: string; curatorId: string; versionId: string; now: Date };

async function speak({ reviewId, curatorId, versionId, now }: Speaking): Promise<void> {
  const actor = (await personById(curatorId)) ?? speaker;
  const spoken = await allOrNothing(async (tx) => {
    const moved = await move(tx, reviewMover(now), { actor: speaker, id: reviewId, action: "speak", now });
    return moved.ok ? settle(tx, { actor, versionId, now }) : moved;
  });
  if (!spoken.ok && !steppedAway(spoken)) await giveBack({ reviewId, code: spoken.code, now });
}

/** Taken back, or the version left the review meanwhile: nothing is left to carry out. */
const steppedAway = ({ code }: Refusal): boolean => ["workflow.wrongState", "tooLate", "notFound"].includes(code);

/** What was right when it was pressed is so no more: the seat is the curator's again, with everything written. */
function giveBack({ reviewId, code, now }: { reviewId: string; code: string; now: Date }): Promise<Result> {
  return allOrNothing(async (tx) => {
    const step = { actor: speaker, id: reviewId, action: "giveBack" as const, details: { code }, now };
    const moved = await move(tx, reviewMover(now), step);
    if (!moved.ok) return moved;
    await tx.review.update({
      where: { id: reviewId },
      data: { verdict: null, score: null, submittedAt: null, touchedAt: now },
    });
    return done();
  });
}
