import { listingOwners } from "#app/domain/catalog/catalog.server.ts";
import type { HistoryEvent, Reaction } from "#app/platform/history/history.server.ts";
import { followListing, type MirroredState } from "./mirror.commands.server.ts";
import { openRenewal } from "./renewal.commands.server.ts";

/** What a step of a listing means for its case of selection and curation. */
const steps: Readonly<Record<string, { state: MirroredState; stage: "submitted" | "review" | "decided" }>> = {
  submit: { state: "requested", stage: "submitted" },
  claim: { state: "inProgress", stage: "review" },
  approve: { state: "closed", stage: "decided" },
  reject: { state: "closed", stage: "decided" },
  withdraw: { state: "cancelled", stage: "decided" },
  lapseReturned: { state: "closed", stage: "decided" },
  appeal: { state: "inProgress", stage: "review" },
};

export const servicesReactions: Reaction[] = [
  ...Object.entries(steps).map(([action, step]) => ({
    on: `listingVersion.${action}`,
    name: "let the service case follow the listing",
    run: (event: HistoryEvent) => mirror(event, step),
  })),
  {
    on: "licence.expire",
    name: "open a case of renewal",
    run: ({ subjectId }) => openRenewal(subjectId),
  },
];

async function mirror(event: HistoryEvent, step: (typeof steps)[string]): Promise<void> {
  const of = (await listingOwners([event.subjectId])).get(event.subjectId);
  if (!of) return;
  await followListing({
    ...step,
    versionId: event.subjectId,
    ...of,
    topic: "kurasi",
    at: event.at,
  });
}
