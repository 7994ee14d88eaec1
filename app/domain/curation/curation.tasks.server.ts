import type { Task } from "#app/platform/jobs.server.ts";
import { lapseIdleSeats } from "./leave.commands.server.ts";

export const curationTasks: readonly Task[] = [
  {
    name: "lapse-idle-seats",
    cron: "*/5 * * * *",
    run: async () => {
      await lapseIdleSeats();
    },
  },
];
