import { type Actor, personOf, system } from "#app/core/actor.ts";
import { done, type Result, refuse } from "#app/core/result.ts";
import { addHours } from "#app/core/time.ts";
import { clock } from "#app/platform/clock.server.ts";
import { allOrNothing } from "#app/platform/db/all-or-nothing.server.ts";
import { db, type Tx } from "#app/platform/db/db.server.ts";
import { move } from "#app/platform/history/history.server.ts";
import { reviewMover, versionMover } from "./movers.server.ts";
import { IDLE_HOURS } from "./review.rules.ts";
import { isOccupied } from "./seats.queries.server.ts";
import { type VersionFacts, versionFacts } from "./version.facts.server.ts";

/** Gives the seat back with its notes kept; with the last seat the version waits again. */
export async function releaseSeat(actor: Actor, versionId: string): Promise<Result> {
  const now = clock.now();
  return allOrNothing(async (tx) => {
    const facts = await versionFacts(tx, versionId, now);
    const mine = facts?.present.find(({ curatorId, state }) => curatorId === personOf(actor) && state === "claimed");
    if (!facts || !mine) return refuse("notFound");
    return leave(tx, { facts, reviewId: mine.id, versionId, actor, action: "release", now });
  });
}

type Leaving = {
  facts: VersionFacts;
  reviewId: string;
  versionId: string;
  actor: Actor;
  action: "release" | "lapse";
  now: Date;
};

export async function leave(tx: Tx, { facts, reviewId, versionId, actor, action, now }: Leaving): Promise<Result> {
  const last = facts.present.filter(isOccupied).length === 1 && facts.state === "inReview";
  if (last) {
    const moved = await move(tx, versionMover(now), { actor, id: versionId, action, now });
    if (!moved.ok) return moved;
  }
  const left = await move(tx, reviewMover(now), { actor, id: reviewId, action, now });
  return left.ok ? done() : left;
}

/** Seats nobody touched for four hours go back to the queue, each in a transaction of its own. */
export async function lapseIdleSeats(): Promise<number> {
  const now = clock.now();
  const idle = await db.review.findMany({
    where: { state: "claimed", touchedAt: { lte: addHours(now, -IDLE_HOURS) } },
    select: { id: true, versionId: true },
    orderBy: { touchedAt: "asc" },
    take: 200,
  });
  let lapsed = 0;
  for (const { id, versionId } of idle) {
    const left = await allOrNothing(async (tx) => {
      const facts = await versionFacts(tx, versionId, now);
      if (!facts) return refuse("notFound");
      return leave(tx, { facts, reviewId: id, versionId, actor: system("curation"), action: "lapse", now });
    });
    if (left.ok) lapsed += 1;
  }
  return lapsed;
}

/** The version left the review (withdrawn or rejected): seats that had not spoken are free again. Safe to repeat. */
export async function standDown(versionId: string): Promise<void> {
  const now = clock.now();
  const open = await db.review.findMany({
    where: { versionId, state: { in: ["claimed", "held"] } },
    select: { id: true },
  });
  for (const { id } of open) {
    await allOrNothing(async (tx) =>
      move(tx, reviewMover(now), { actor: system("curation"), id, action: "standDown", now }),
    );
  }
}
