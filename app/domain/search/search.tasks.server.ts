import type { Task } from "#app/platform/jobs.server.ts";
import { catchUp, mendIndex, reindex } from "./keep.commands.server.ts";

export const searchTasks: Task[] = [
  {
    // Grades and licences end, and holidays begin, by the calendar alone: nobody tells us, so we look every night.
    name: "search.refresh",
    cron: "5 15 * * *",
    run: async () => {
      const { second } = await reindex();
      if (second === "kept") throw new Error("PostgreSQL's index is fresh, the second engine's is not");
    },
  },
  {
    // In the afternoon of the islands, far from the nightly rebuild: what reactions missed is found within half a day.
    name: "search.compare",
    cron: "5 3 * * *",
    run: async () => {
      await mendIndex();
    },
  },
  { name: "search.catchUp", run: catchUp },
];
