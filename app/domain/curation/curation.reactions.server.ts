import type { Reaction } from "#app/platform/history/history.server.ts";
import { standDown } from "./leave.commands.server.ts";

export const curationReactions: readonly Reaction[] = [
  {
    on: "listingVersion.withdraw",
    name: "free the seats of a withdrawn version",
    run: ({ subjectId }) => standDown(subjectId),
  },
];
