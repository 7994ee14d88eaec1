import type { Person } from "#app/core/actor.ts";
import { namesOf } from "#app/domain/accounts/accounts.server.ts";
import { type ListingSheet, listingForReview } from "#app/domain/catalog/catalog.server.ts";
import { picturesOf } from "#app/domain/media/media.server.ts";
import type { PictureView } from "#app/domain/media/media.ts";
import { regionNames } from "#app/domain/places/places.server.ts";
import { clock } from "#app/platform/clock.server.ts";
import { db } from "#app/platform/db/db.server.ts";
import { type DecisionView, decisionFor } from "./decision.queries.server.ts";
import { adoptedIn, type MyComment, myComments } from "./field-comment.queries.server.ts";
import { type Bar, barFor } from "./review.bar.server.ts";
import { type ItemView, itemsFor } from "./review.items.server.ts";
import { type LicenceRow, licencesOn } from "./review.licences.server.ts";
import { isOccupied } from "./seats.queries.server.ts";
import { dueAt } from "./seats.rules.ts";
import { type Undoable, undoableBy } from "./undo.commands.server.ts";
import { type VersionFacts, versionAsItStands } from "./version.facts.server.ts";

/** Everything a curator needs to judge a version, and nothing of what another seat has said of it. */
export type ReviewPage = {
  after: ListingSheet;
  /** The live version, or null at the first submission. */
  before: ListingSheet | null;
  regency: string;
  photos: { before: readonly PictureView[]; after: readonly PictureView[] };
  licences: { rows: readonly LicenceRow[]; numbers: Readonly<Record<string, string>> };
  dueAt: Date;
  round: number;
  seatsNeeded: number;
  seats: readonly SeatView[];
  mine: { note: string; noConflict: boolean; lapsesAt: Date } | null;
  checklist: { version: number; name: string; moved: boolean; items: readonly ItemView[] } | null;
  /** What this curator says of single fields, and which fields the owner wrote as a curator had suggested. */
  comments: { mine: readonly MyComment[]; adopted: readonly string[] };
  bar: Bar;
  /** What this curator decided and may still take back. */
  undo: Undoable | null;
  appeal: { text: string; at: Date; dueAt: Date } | null;
  /** What was decided about this version, else about the one it revises. */
  decision: DecisionView | null;
  decidedHere: boolean;
  /** By which clock the dates are near or far. */
  now: Date;
};
export type SeatView = { seat: number; curator: string; state: "claimed" | "submitted"; mine: boolean };

export async function reviewPage(curator: Person, versionId: string): Promise<ReviewPage | null> {
  const now = clock.now();
  const [facts, after] = await Promise.all([
    versionAsItStands(db, versionId, now),
    listingForReview(versionId, curator.language),
  ]);
  if (!facts || !after || !judgeable.includes(facts.state)) return null;
  const liveId = after.liveVersionId === versionId ? null : after.liveVersionId;
  const before = liveId ? await listingForReview(liveId, curator.language) : null;
  const [regency, photos, licences, seats, checklist, appeal, here, earlier, mine, adopted, undo] = await Promise.all([
    regencyOf(after.regionCode),
    photosOf(before, after, curator),
    licencesOn(curator, { before, after, now }),
    seatsShown(facts, curator.id),
    itemsFor(facts, { curator, basedOnId: after.basedOnId }),
    db.appeal.findUnique({ where: { versionId }, select: { text: true, at: true, dueAt: true } }),
    decisionFor(versionId, curator.language),
    after.basedOnId ? decisionFor(after.basedOnId, curator.language) : null,
    myComments(versionId, curator.id),
    adoptedIn(versionId),
    undoableBy(facts, { versionId, curatorId: curator.id, now }),
  ]);
  return {
    after,
    before,
    regency,
    photos,
    licences,
    seats,
    checklist,
    appeal,
    dueAt: dueAt({
      submittedAt: after.submittedAt ?? now,
      claimedAt: facts.present.find(isOccupied)?.claimedAt ?? null,
      appealDueAt: facts.appealDueAt,
    }),
    round: facts.round,
    seatsNeeded: facts.outcome.seatsNeeded,
    mine: mineIn(facts, curator.id),
    comments: { mine, adopted },
    bar: barFor(facts, curator, now),
    undo,
    decision: here ?? earlier,
    decidedHere: here !== null,
    now,
  };
}

/** A draft is its owner's alone; a discarded one is nobody's. */
const judgeable: readonly string[] = [
  "submitted",
  "inReview",
  "returned",
  "approved",
  "rejected",
  "superseded",
  "withdrawn",
];

const LAPSE_MS = 4 * 3_600_000;

function mineIn({ present }: VersionFacts, curatorId: string): ReviewPage["mine"] {
  const seat = present.find((one) => one.curatorId === curatorId && one.state === "claimed");
  return seat
    ? { note: seat.note, noConflict: seat.noConflict, lapsesAt: new Date(seat.touchedAt.getTime() + LAPSE_MS) }
    : null;
}

async function seatsShown({ present }: VersionFacts, curatorId: string): Promise<SeatView[]> {
  const held = present.filter(isOccupied);
  const names = await namesOf(held.map((seat) => seat.curatorId));
  return held.map((seat) => ({
    seat: seat.seat,
    curator: names.get(seat.curatorId) ?? "",
    state: seat.state === "claimed" ? "claimed" : "submitted",
    mine: seat.curatorId === curatorId,
  }));
}

async function photosOf(
  before: ListingSheet | null,
  after: ListingSheet,
  { language }: Person,
): Promise<ReviewPage["photos"]> {
  const worded = (sheet: ListingSheet | null) => sheet?.photos ?? [];
  const pictures = await picturesOf(
    [...worded(before), ...worded(after)].map(({ photoId }) => photoId),
    language,
  );
  const shown = (sheet: ListingSheet | null) =>
    worded(sheet).flatMap(({ photoId, altId, altEn }) => {
      const picture = pictures.get(photoId);
      return picture ? [{ ...picture, alt: (language === "en" ? altEn : altId) || picture.alt }] : [];
    });
  return { before: shown(before), after: shown(after) };
}

async function regencyOf(regionCode: string): Promise<string> {
  const code = regionCode.split(".").slice(0, 2).join(".");
  return (await regionNames([code])).get(code) ?? "";
}
