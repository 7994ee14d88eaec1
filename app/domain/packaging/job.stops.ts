import type { Rule } from "#app/core/workflow.ts";
import { type JobFacts, type JobState, jobLifecycle } from "./job.lifecycle.ts";
import { approvalStands, labelMatches, licencesValid, optionsMatch } from "./job.rules.ts";

/** Between the owner's yes and the press, everything the press will ask is looked at already. */
const approved: readonly JobState[] = jobLifecycle.transitions.voidApproval.from;

/** Why the job could not go on to the press as it lies there, whoever asks. Holds are told by their own reason. */
export function stopsOf(facts: JobFacts, now: Date): string[] {
  return rulesFor(facts.state)
    .filter((rule) => !rule.holds(facts, { person: null, as: new Set(), now }))
    .map((rule) => rule.code);
}

function rulesFor(state: JobState): readonly Rule<JobFacts>[] {
  if (state === "proofSent") return [labelMatches, optionsMatch, licencesValid];
  return approved.includes(state) ? [approvalStands, licencesValid] : [];
}
