import { paths } from "#app/core/paths.ts";
import { personContact } from "#app/domain/accounts/accounts.server.ts";
import { applicationTold } from "#app/domain/services/services.server.ts";
import type { HistoryEvent, Reaction } from "#app/platform/history/history.server.ts";
import { tell } from "./tell.server.ts";

/** Whoever applied in a call learns that it came in, and what became of it, with the reason that was written. */
export const selectionLetters: Reaction[] = [
  ...(["apply", "accept", "wait", "decline", "onboard"] as const).map((action) => ({
    on: `selectionApplication.${action}`,
    name: `tell the applicant: ${action}`,
    run: (event: HistoryEvent) => tellApplicant(event, templates[action]),
  })),
];

const templates = {
  apply: "selectionApplied",
  accept: "selectionAccepted",
  wait: "selectionWaiting",
  decline: "selectionDeclined",
  onboard: "selectionOnboarded",
} as const;

async function tellApplicant({ id, subjectId }: HistoryEvent, template: string): Promise<void> {
  const told = await applicationTold(subjectId);
  const reader = told && (await personContact(told.applicantId));
  if (!told || !reader) return;
  const params = { business: told.businessName, call: told.title, reason: told.reason ?? "" };
  const path = template === "selectionOnboarded" ? paths.enterprise.home() : paths.shop.call(told.roundId);
  await tell(reader, { key: id, template, params, path });
}
