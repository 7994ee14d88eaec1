import type { Reaction } from "#app/platform/history/history.server.ts";
import { weighPermits, weighPermitsOfVersion } from "./permit-hold.commands.server.ts";

export const catalogReactions: readonly Reaction[] = [
  {
    on: "licence.expire",
    name: "stop the sale of what an ended permit stood for",
    run: ({ subjectId }) => weighPermits(subjectId),
  },
  {
    on: "licence.void",
    name: "stop the sale of what a voided permit stood for",
    run: ({ subjectId }) => weighPermits(subjectId),
  },
  {
    on: "listingVersion.approve",
    name: "open the sale again under the permits of the new version",
    run: ({ subjectId }) => weighPermitsOfVersion(subjectId),
  },
];
