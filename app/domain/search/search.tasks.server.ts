import type { Task } from "#app/platform/jobs.server.ts";
import { reindex } from "./index.commands.server.ts";

/** Grades and licences end, and holidays begin, by the calendar alone: nobody tells us, so we look every night. */
export const searchTasks: Task[] = [
  {
    name: "search.refresh",
    cron: "5 15 * * *",
    run: async () => {
      await reindex();
    },
  },
];
