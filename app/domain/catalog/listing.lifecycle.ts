import { workflow } from "#app/core/workflow.ts";
import {
  appealInTime,
  canClose,
  curatedScale,
  firstAppeal,
  gatesShut,
  idleLongEnough,
  isComplete,
  type ListingRuleFacts,
  lastSeat,
  mandatoryPass,
  newerIsLive,
  noOtherOpen,
  notAuthor,
  notEarlierCurator,
  noteForEveryFailure,
  notMember,
  notRelative,
  seatsAgree,
  unmoved,
  waitedOut,
} from "./listing.rules.ts";

export const listingStates = [
  "draft",
  "submitted",
  "inReview",
  "returned",
  "approved",
  "rejected",
  "withdrawn",
  "superseded",
  "discarded",
] as const;
export type ListingState = (typeof listingStates)[number];

/** At most one version of a product stands in one of these. */
export const openListingStates = [
  "draft",
  "submitted",
  "inReview",
  "returned",
] as const satisfies readonly ListingState[];

/** `seatHolder` is the curator who holds a seat of this very version. */
export type ListingRole = "owner" | "consultant" | "curator" | "seatHolder" | "leadCurator" | "system";

export type ListingFacts = ListingRuleFacts & { state: ListingState };

const stranger = [notMember, notAuthor, notRelative] as const;

export const listingLifecycle = workflow<ListingFacts, ListingRole>()({
  name: "listingVersion",
  states: listingStates,
  initial: "draft",
  final: ["withdrawn", "superseded", "discarded"],
  transitions: {
    submit: {
      from: ["draft"],
      to: "submitted",
      by: ["owner", "consultant"],
      needs: [isComplete, curatedScale, noOtherOpen],
      due: { workingDays: 2, whose: "curator" },
      note: "The content is frozen with its hash; a consultant acts for the owner and is recorded.",
    },
    discard: { from: ["draft"], to: "discarded", by: ["owner"] },
    claim: {
      from: ["submitted"],
      to: "inReview",
      by: ["curator", "leadCurator"],
      needs: [...stranger, notEarlierCurator],
      due: { workingDays: 5, whose: "curator" },
      note: "With the first seat; further seats are rows of their own.",
    },
    release: {
      from: ["inReview"],
      to: "submitted",
      by: ["seatHolder"],
      needs: [lastSeat],
      note: "With the last seat left; notes are kept.",
    },
    lapse: {
      from: ["inReview"],
      to: "submitted",
      by: ["system"],
      needs: [lastSeat, idleLongEnough],
      after: { hours: 4 },
      note: "With the last seat left idle; notes are kept.",
    },
    return: {
      from: ["inReview"],
      to: "returned",
      by: ["seatHolder"],
      needs: [noteForEveryFailure, canClose],
      due: { days: 7, whose: "owner" },
      note: "The owner is reminded after 7, 14 and 30 days.",
    },
    revise: {
      from: ["returned"],
      to: "superseded",
      by: ["owner"],
      note: "The new draft is born in the same transaction; passed items stay passed unless their fields change.",
    },
    approve: {
      from: ["inReview"],
      to: "approved",
      by: ["system"],
      needs: [seatsAgree, mandatoryPass, gatesShut, unmoved],
      note: "Moves the live pointer and applies the proposed prices in the same transaction.",
    },
    reject: {
      from: ["inReview"],
      to: "rejected",
      by: ["leadCurator"],
      needs: [...stranger],
      due: { days: 14, whose: "owner" },
      note: "With a reason and its evidence; the owner may appeal.",
    },
    appeal: {
      from: ["rejected"],
      to: "submitted",
      by: ["owner"],
      needs: [firstAppeal, appealInTime, noOtherOpen],
      due: { workingDays: 10, whose: "curator" },
      note: "Another curator answers.",
    },
    supersede: { from: ["approved"], to: "superseded", by: ["system"], needs: [newerIsLive] },
    withdraw: {
      from: ["submitted", "inReview", "returned"],
      to: "withdrawn",
      by: ["owner"],
      note: "The curator is told.",
    },
    lapseReturned: {
      from: ["returned"],
      to: "withdrawn",
      by: ["system"],
      needs: [waitedOut],
      after: { days: 60 },
      note: "The owner is told.",
    },
  },
});

export type ListingAction = keyof typeof listingLifecycle.transitions;
