import type { Tx } from "#app/platform/db/db.server.ts";
import { checklistById } from "./checklist.queries.server.ts";
import type { ReviewFacts } from "./review.lifecycle.ts";
import { isOccupied, type Seat } from "./seats.queries.server.ts";
import { type VersionFacts, versionFacts } from "./version.facts.server.ts";

export type CuratedReview = ReviewFacts & { curatorId: string; versionId: string; seat: Seat; version: VersionFacts };

/** A seat with its answers laid over its checklist; the version's row is locked first. */
export async function reviewFacts(tx: Tx, reviewId: string, now: Date): Promise<CuratedReview | null> {
  const found = await tx.review.findUnique({ where: { id: reviewId }, select: { versionId: true } });
  const version = found && (await versionFacts(tx, found.versionId, now));
  const seat = version?.present.find(({ id }) => id === reviewId);
  if (!version || !seat) return null;
  const checklist = await checklistById(seat.checklistId, "id", tx);
  const answers = new Map(seat.answers.map((answer) => [answer.itemId, answer]));
  return {
    state: seat.state,
    touchedAt: seat.touchedAt,
    decidedAt: seat.submittedAt,
    curatorId: seat.curatorId,
    versionId: found.versionId,
    conflictDenied: seat.noConflict,
    checklistInForce: seat.checklistId === version.checklistId,
    seatFree: freeSeat(version) !== null,
    items: (checklist?.items ?? []).map(({ id, code, weight, mandatory, hardGate }) => {
      const given = answers.get(id);
      const { answer = null, points = null, note = "" } = given ?? {};
      return { code, weight, mandatory, hardGate, waived: version.waived.has(id), answer, points, note };
    }),
    seat,
    version,
  };
}

/** The lowest seat nobody holds, or null when as many are held as are needed. */
export function freeSeat({ present, outcome }: Pick<VersionFacts, "present" | "outcome">): number | null {
  const taken = new Set(present.filter(isOccupied).map(({ seat }) => seat));
  return [1, 2, 3].slice(0, outcome.seatsNeeded).find((seat) => !taken.has(seat)) ?? null;
}
