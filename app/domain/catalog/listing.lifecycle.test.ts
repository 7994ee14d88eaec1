import { addDays, addHours } from "#app/core/time.ts";
import { NOW, PERSON, refuses, walk } from "../../../tests/walk.ts";
import { type ListingAction, type ListingFacts, type ListingState, listingLifecycle } from "./listing.lifecycle.ts";
import type { SeatFacts } from "./listing.rules.ts";

const seats: SeatFacts = {
  occupied: 1,
  lastTouchedAt: addHours(NOW, -5),
  outcome: "waiting",
  failedWithoutNote: 0,
  mandatoryFailed: [],
  gatesOpen: [],
  versionMoved: false,
  checklistMoved: false,
};
const outcomes: Partial<Record<ListingAction, SeatFacts["outcome"]>> = { approve: "pass", return: "return" };

const facts = (state: ListingState, action: ListingAction, more: Partial<ListingFacts> = {}): ListingFacts => ({
  state,
  missing: [],
  scale: "micro",
  curatedScales: ["micro", "small"],
  otherOpenVersion: false,
  newerLive: true,
  appealed: false,
  rejectedAt: addDays(NOW, -1),
  returnedAt: addDays(NOW, -61),
  memberIds: [],
  authorIds: [],
  tiedIds: [],
  earlierCuratorIds: [],
  seats: { ...seats, outcome: outcomes[action] ?? "waiting" },
  ...more,
});
const seatsWith = (outcome: SeatFacts["outcome"], more: Partial<SeatFacts>) => ({
  seats: { ...seats, outcome, ...more },
});

walk(listingLifecycle, facts, {
  owner: {
    draft: "submit→submitted discard→discarded",
    submitted: "withdraw→withdrawn",
    inReview: "withdraw→withdrawn",
    returned: "revise→superseded withdraw→withdrawn",
    rejected: "appeal→submitted",
  },
  consultant: { draft: "submit→submitted" },
  curator: { submitted: "claim→inReview" },
  seatHolder: { inReview: "release→submitted return→returned" },
  leadCurator: { submitted: "claim→inReview", inReview: "reject→rejected" },
  system: {
    inReview: "lapse→submitted approve→approved",
    returned: "lapseReturned→withdrawn",
    approved: "supersede→superseded",
  },
});

refuses(listingLifecycle, [
  [
    "a draft with a missing field is not submitted",
    "submit",
    "owner",
    facts("draft", "submit", { missing: ["photos"] }),
    "catalog.refused.incomplete",
  ],
  [
    "a medium enterprise is not curated",
    "submit",
    "owner",
    facts("draft", "submit", { scale: "medium" }),
    "catalog.refused.scale",
  ],
  [
    "one open version per product",
    "submit",
    "consultant",
    facts("draft", "submit", { otherOpenVersion: true }),
    "catalog.refused.otherOpen",
  ],
  [
    "a curator of the same enterprise",
    "claim",
    "curator",
    facts("submitted", "claim", { memberIds: [PERSON] }),
    "curation.refused.ownEnterprise",
  ],
  [
    "a lead curator of the same enterprise",
    "reject",
    "leadCurator",
    facts("inReview", "reject", { memberIds: [PERSON] }),
    "curation.refused.ownEnterprise",
  ],
  [
    "who wrote the listing does not judge it",
    "claim",
    "curator",
    facts("submitted", "claim", { authorIds: [PERSON] }),
    "curation.refused.ownWork",
  ],
  [
    "a declared relative does not judge it",
    "claim",
    "curator",
    facts("submitted", "claim", { tiedIds: [PERSON] }),
    "curation.refused.relative",
  ],
  [
    "an appeal goes to another curator",
    "claim",
    "curator",
    facts("submitted", "claim", { earlierCuratorIds: [PERSON] }),
    "curation.refused.earlierCurator",
  ],
  [
    "a seat is left but another still reads",
    "release",
    "seatHolder",
    facts("inReview", "release", seatsWith("waiting", { occupied: 2 })),
    "curation.refused.otherSeats",
  ],
  [
    "a busy seat does not lapse",
    "lapse",
    "system",
    facts("inReview", "lapse", seatsWith("waiting", { lastTouchedAt: addHours(NOW, -3) })),
    "curation.refused.notIdle",
  ],
  [
    "a failed item without a note is not returned",
    "return",
    "seatHolder",
    facts("inReview", "return", seatsWith("return", { failedWithoutNote: 1 })),
    "curation.refused.noteMissing",
  ],
  [
    "a return waits for the other seat",
    "return",
    "seatHolder",
    facts("inReview", "return", seatsWith("waiting", {})),
    "curation.refused.seatsWaiting",
  ],
  [
    "an approval waits for the other seat",
    "approve",
    "system",
    facts("inReview", "approve", seatsWith("waiting", {})),
    "curation.refused.seatsWaiting",
  ],
  [
    "an approval without the seats' facts",
    "approve",
    "system",
    facts("inReview", "approve", { seats: null }),
    "curation.refused.seatsWaiting",
  ],
  [
    "a mandatory item failed",
    "approve",
    "system",
    facts("inReview", "approve", seatsWith("pass", { mandatoryFailed: ["taste"] })),
    "curation.refused.mandatoryFailed",
  ],
  [
    "a hard gate is open",
    "approve",
    "system",
    facts("inReview", "approve", seatsWith("pass", { gatesOpen: ["permit"] })),
    "curation.refused.gateOpen",
  ],
  [
    "the version moved since the verdict",
    "approve",
    "system",
    facts("inReview", "approve", seatsWith("pass", { versionMoved: true })),
    "curation.refused.moved",
  ],
  [
    "the checklist moved since the verdict",
    "approve",
    "system",
    facts("inReview", "approve", seatsWith("pass", { checklistMoved: true })),
    "curation.refused.moved",
  ],
  ["a second appeal", "appeal", "owner", facts("rejected", "appeal", { appealed: true }), "catalog.refused.appealUsed"],
  [
    "an appeal on the fifteenth day",
    "appeal",
    "owner",
    facts("rejected", "appeal", { rejectedAt: addDays(NOW, -14) }),
    "catalog.refused.appealLate",
  ],
  [
    "an appeal beside a new open version",
    "appeal",
    "owner",
    facts("rejected", "appeal", { otherOpenVersion: true }),
    "catalog.refused.otherOpen",
  ],
  [
    "the live version stays while nothing newer is live",
    "supersede",
    "system",
    facts("approved", "supersede", { newerLive: false }),
    "catalog.refused.noNewer",
  ],
  [
    "a returned version has sixty days",
    "lapseReturned",
    "system",
    facts("returned", "lapseReturned", { returnedAt: addDays(NOW, -59) }),
    "catalog.refused.notYet",
  ],
]);
