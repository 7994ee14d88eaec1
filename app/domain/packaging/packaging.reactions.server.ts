import { packsOfVersion } from "#app/domain/catalog/catalog.server.ts";
import type { Reaction } from "#app/platform/history/history.server.ts";
import { voidStaleApprovals } from "./approval.commands.server.ts";

export const packagingReactions: Reaction[] = [
  {
    on: "listingVersion.approve",
    name: "void proofs approved for the former label",
    run: async ({ subjectId }) => voidStaleApprovals(await packsOfVersion(subjectId)),
  },
];
