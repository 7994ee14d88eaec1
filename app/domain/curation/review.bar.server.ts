import type { Person } from "#app/core/actor.ts";
import type { Choice } from "#app/core/workflow.ts";
import { choicesFor } from "#app/platform/history/history.server.ts";
import { refusalOf } from "./claim.commands.server.ts";
import { versionMover } from "./movers.server.ts";
import { freeSeat } from "./review.facts.server.ts";
import type { ReviewAction } from "./review.lifecycle.ts";
import type { VersionFacts } from "./version.facts.server.ts";

/** The buttons of the decision bar. What the form itself still lacks is weighed where it is written. */
export type Bar = {
  claim: { blocked?: string } | null;
  reject: { blocked?: string } | null;
  seat: readonly Extract<ReviewAction, "pass" | "return" | "release">[];
};

const seatActions = ["release", "return", "pass"] as const;

export function barFor(facts: VersionFacts, curator: Person, now: Date): Bar {
  const mine = facts.present.some(({ curatorId, state }) => curatorId === curator.id && state === "claimed");
  const choices = choicesFor(versionMover(now), facts, curator, now);
  return {
    claim: claimFor(facts, curator, now),
    reject: shown(choices.find(({ action }) => action === "reject")),
    seat: mine ? seatActions : [],
  };
}

const shown = (choice: Choice | undefined) =>
  choice ? { ...(choice.blocked ? { blocked: choice.blocked } : {}) } : null;

/** Offered while a seat is free; a curator who may not take it reads why. */
function claimFor(facts: VersionFacts, curator: Person, now: Date): Bar["claim"] {
  if ((facts.state !== "submitted" && facts.state !== "inReview") || freeSeat(facts) === null) return null;
  const refusal = refusalOf(facts, curator, now);
  if (refusal === "curation.refused.alreadyYours" || refusal === "workflow.notYours") return null;
  return refusal ? { blocked: refusal } : {};
}
