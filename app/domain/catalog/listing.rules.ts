import { addDays, addHours } from "#app/core/time.ts";
import type { Rule } from "#app/core/workflow.ts";

export type Scale = "micro" | "small" | "medium";

/** What the seats of curation say about a version; read by the curation room only. */
export type SeatFacts = {
  /** Claimed, or claimed and spoken already. */
  occupied: number;
  lastTouchedAt: Date;
  outcome: "waiting" | "pass" | "return";
  failedWithoutNote: number;
  /** Codes of mandatory items that failed and were not waived. */
  mandatoryFailed: readonly string[];
  gatesOpen: readonly string[];
  versionMoved: boolean;
  checklistMoved: boolean;
};

export type ListingRuleFacts = {
  /** Codes of hard checks that the content does not meet yet. */
  missing: readonly string[];
  scale: Scale;
  /** Scales curated today: a dated setting. */
  curatedScales: readonly Scale[];
  otherOpenVersion: boolean;
  newerLive: boolean;
  appealed: boolean;
  rejectedAt: Date | null;
  returnedAt: Date | null;
  /** Persons with a membership in the enterprise. */
  memberIds: readonly string[];
  /** Who wrote or submitted the content. */
  authorIds: readonly string[];
  /** Curators who declared a tie with the enterprise. */
  tiedIds: readonly string[];
  /** Curators of an earlier round, who may not answer the appeal. */
  earlierCuratorIds: readonly string[];
  seats: SeatFacts | null;
};

type ListingRule<K extends keyof ListingRuleFacts> = Rule<Pick<ListingRuleFacts, K>>;

export const APPEAL_DAYS = 14;
export const IDLE_HOURS = 4;
export const RETURNED_DAYS = 60;

export const isComplete: ListingRule<"missing"> = {
  code: "catalog.refused.incomplete",
  holds: ({ missing }) => missing.length === 0,
};

export const curatedScale: ListingRule<"scale" | "curatedScales"> = {
  code: "catalog.refused.scale",
  holds: ({ scale, curatedScales }) => curatedScales.includes(scale),
};

export const noOtherOpen: ListingRule<"otherOpenVersion"> = {
  code: "catalog.refused.otherOpen",
  holds: ({ otherOpenVersion }) => !otherOpenVersion,
};

export const newerIsLive: ListingRule<"newerLive"> = {
  code: "catalog.refused.noNewer",
  holds: ({ newerLive }) => newerLive,
};

export const firstAppeal: ListingRule<"appealed"> = {
  code: "catalog.refused.appealUsed",
  holds: ({ appealed }) => !appealed,
};

export const appealInTime: ListingRule<"rejectedAt"> = {
  code: "catalog.refused.appealLate",
  holds: ({ rejectedAt }, { now }) => rejectedAt !== null && now < addDays(rejectedAt, APPEAL_DAYS),
};

export const waitedOut: ListingRule<"returnedAt"> = {
  code: "catalog.refused.notYet",
  holds: ({ returnedAt }, { now }) => returnedAt !== null && now >= addDays(returnedAt, RETURNED_DAYS),
};

export const notMember: ListingRule<"memberIds"> = {
  code: "curation.refused.ownEnterprise",
  holds: ({ memberIds }, { person }) => person !== null && !memberIds.includes(person),
};

export const notAuthor: ListingRule<"authorIds"> = {
  code: "curation.refused.ownWork",
  holds: ({ authorIds }, { person }) => person !== null && !authorIds.includes(person),
};

export const notRelative: ListingRule<"tiedIds"> = {
  code: "curation.refused.relative",
  holds: ({ tiedIds }, { person }) => person !== null && !tiedIds.includes(person),
};

export const notEarlierCurator: ListingRule<"earlierCuratorIds"> = {
  code: "curation.refused.earlierCurator",
  holds: ({ earlierCuratorIds }, { person }) => person !== null && !earlierCuratorIds.includes(person),
};

export const lastSeat: ListingRule<"seats"> = {
  code: "curation.refused.otherSeats",
  holds: ({ seats }) => seats !== null && seats.outcome === "waiting" && seats.occupied <= 1,
};

export const idleLongEnough: ListingRule<"seats"> = {
  code: "curation.refused.notIdle",
  holds: ({ seats }, { now }) => seats !== null && now >= addHours(seats.lastTouchedAt, IDLE_HOURS),
};

export const noteForEveryFailure: ListingRule<"seats"> = {
  code: "curation.refused.noteMissing",
  holds: ({ seats }) => seats !== null && seats.failedWithoutNote === 0,
};

export const canClose: ListingRule<"seats"> = {
  code: "curation.refused.seatsWaiting",
  holds: ({ seats }) => seats !== null && seats.outcome === "return",
};

export const seatsAgree: ListingRule<"seats"> = {
  code: "curation.refused.seatsWaiting",
  holds: ({ seats }) => seats !== null && seats.outcome === "pass",
};

export const mandatoryPass: ListingRule<"seats"> = {
  code: "curation.refused.mandatoryFailed",
  holds: ({ seats }) => seats !== null && seats.mandatoryFailed.length === 0,
};

export const gatesShut: ListingRule<"seats"> = {
  code: "curation.refused.gateOpen",
  holds: ({ seats }) => seats !== null && seats.gatesOpen.length === 0,
};

export const unmoved: ListingRule<"seats"> = {
  code: "curation.refused.moved",
  holds: ({ seats }) => seats !== null && !seats.versionMoved && !seats.checklistMoved,
};
