import { clock } from "#app/platform/clock.server.ts";
import type { Task } from "#app/platform/jobs.server.ts";
import { settleSessions } from "./session.commands.server.ts";

export const servicesTasks: Task[] = [
  {
    name: "settle-sessions",
    cron: "17 18 * * *",
    async run() {
      await settleSessions(clock.now());
    },
  },
];
