import type { Actor } from "#app/core/actor.ts";
import { hasRole, memberOf } from "#app/core/actor.ts";
import { type ListingRecord, listingAsItStands, listingFacts } from "#app/domain/catalog/catalog.server.ts";
import type { ListingFacts, ListingRole, SeatFacts } from "#app/domain/catalog/catalog.ts";
import { type Tx, together } from "#app/platform/db/db.server.ts";
import { checklistInForce } from "./checklist.queries.server.ts";
import { hasSpoken, isOccupied, type Seat, seatsOf } from "./seats.queries.server.ts";
import { type Outcome, outcomeOf, seatsAtFirst } from "./seats.rules.ts";

/** A listing version as curation sees it: the catalog's facts, and what its seats say. */
export type VersionFacts = ListingRecord &
  ListingFacts & {
    round: number;
    firstSeats: 1 | 2;
    outcome: Outcome;
    /** Of the present round; earlier rounds only name their curators. */
    present: readonly Seat[];
    waived: ReadonlySet<string>;
    checklistId: string | null;
    appealDueAt: Date | null;
  };

/** Locks the version's row, so that two curators cannot take the same seat. */
export async function versionFacts(tx: Tx, versionId: string, now: Date): Promise<VersionFacts | null> {
  const listing = await listingFacts(tx, versionId);
  return listing && withSeats(tx, { versionId, listing, now });
}

/** As it will be once every held verdict counts, unless one is taken back. */
export async function factsOnceSpoken(tx: Tx, versionId: string, now: Date): Promise<VersionFacts | null> {
  const listing = await listingFacts(tx, versionId);
  return listing && withSeats(tx, { versionId, listing, now, onceSpoken: true });
}

/** The same for a page: nothing is locked. */
export async function versionAsItStands(tx: Tx, versionId: string, now: Date): Promise<VersionFacts | null> {
  const listing = await listingAsItStands(tx, versionId);
  return listing && withSeats(tx, { versionId, listing, now });
}

type Asked = { versionId: string; listing: ListingRecord; now: Date; onceSpoken?: boolean };

async function withSeats(tx: Tx, { versionId, listing, now, onceSpoken = false }: Asked): Promise<VersionFacts> {
  const [seats, appeal, ties, waivers, rejections, checklist] = await together(tx, [
    () => seatsOf(tx, versionId),
    () => tx.appeal.findUnique({ where: { versionId }, select: { dueAt: true, answeredAt: true } }),
    () =>
      tx.curatorTie.findMany({
        where: { enterpriseId: listing.enterpriseId, endedAt: null },
        select: { curatorId: true },
      }),
    () => tx.itemWaiver.findMany({ where: { versionId }, select: { itemId: true } }),
    () => tx.curationDecision.findMany({ where: { versionId, outcome: "rejected" }, select: { decidedById: true } }),
    () => checklistInForce(listing.checklistGroup, now, "id", tx),
  ]);
  const round = appeal ? 2 : 1;
  const present = seats
    .filter((seat) => seat.round === round)
    .map((seat) => (onceSpoken && seat.state === "held" ? { ...seat, state: "submitted" as const } : seat));
  const firstSeats = seatsAtFirst({
    group: listing.checklistGroup,
    firstOfEnterprise: listing.firstOfEnterprise,
    light: listing.weight === "B",
  });
  const waived = new Set(waivers.map(({ itemId }) => itemId));
  const outcome = outcomeOf(present.filter(hasSpoken).map(spokenSeat), firstSeats);
  const checklistId = checklist?.id ?? null;
  return {
    ...listing,
    appealed: appeal !== null,
    tiedIds: ties.map(({ curatorId }) => curatorId),
    earlierCuratorIds: [
      ...seats.filter((seat) => seat.round < round).map(({ curatorId }) => curatorId),
      ...rejections.flatMap(({ decidedById }) => decidedById ?? []),
    ],
    seats: seatFacts({ present, outcome, waived, hash: listing.hash, checklistId, now }),
    round,
    firstSeats,
    outcome,
    present,
    waived,
    checklistId,
    appealDueAt: appeal && !appeal.answeredAt ? appeal.dueAt : null,
  };
}

/** Who this person is to this version. Nobody at all means it is not found. */
export function standingIn(actor: Actor, facts: VersionFacts): ReadonlySet<ListingRole> {
  if (actor.kind === "system") return new Set(["system"]);
  if (actor.kind !== "person") return new Set();
  const holds = facts.present.some((seat) => seat.curatorId === actor.id && isOccupied(seat));
  const roles: (ListingRole | false)[] = [
    hasRole(actor, "curator") && "curator",
    hasRole(actor, "leadCurator") && "leadCurator",
    holds && "seatHolder",
    memberOf(actor, facts.enterpriseId, "catalog") && "owner",
  ];
  return new Set(roles.filter((role) => role !== false));
}

const spokenSeat = (seat: Seat) => ({
  verdict: seat.verdict ?? ("return" as const),
  score: seat.score ?? 0,
  gateFailed: seat.answers.some((answer) => answer.hardGate && answer.answer === "fail"),
});

type Seen = {
  present: readonly Seat[];
  outcome: Outcome;
  waived: ReadonlySet<string>;
  hash: string | null;
  checklistId: string | null;
  now: Date;
};

function seatFacts({ present, outcome, waived, hash, checklistId, now }: Seen): SeatFacts {
  const spoken = present.filter(hasSpoken);
  const failed = spoken.flatMap((seat) => seat.answers.filter((answer) => answer.answer === "fail"));
  const touched = present.filter((seat) => seat.state === "claimed").map((seat) => seat.touchedAt.getTime());
  const byMost = (code: string) => failed.filter((answer) => answer.code === code).length * 2 > spoken.length;
  return {
    occupied: present.filter(isOccupied).length,
    lastTouchedAt: touched.length > 0 ? new Date(Math.max(...touched)) : now,
    outcome: outcome.result,
    failedWithoutNote: failed.filter((answer) => answer.note.trim() === "").length,
    mandatoryFailed: failed
      .filter((answer) => answer.mandatory && !waived.has(answer.itemId) && byMost(answer.code))
      .map((answer) => answer.code),
    gatesOpen: failed.filter((answer) => answer.hardGate).map((answer) => answer.code),
    versionMoved: spoken.some((seat) => seat.versionHash !== hash),
    checklistMoved: spoken.some((seat) => seat.checklistId !== checklistId),
  };
}
