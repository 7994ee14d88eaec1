import { clock } from "#app/platform/clock.server.ts";
import type { Task } from "#app/platform/jobs.server.ts";
import { forgetApplicants } from "./applicant.server.ts";
import { closeRounds } from "./round.commands.server.ts";
import { settleSessions } from "./session.commands.server.ts";

export const servicesTasks: Task[] = [
  {
    name: "settle-sessions",
    cron: "17 18 * * *",
    async run() {
      await settleSessions(clock.now());
    },
  },
  {
    name: "close-selection-rounds",
    cron: "5 15 * * *",
    async run() {
      await closeRounds(clock.now());
    },
  },
  {
    name: "forget-applicants",
    cron: "25 * * * *",
    async run() {
      await forgetApplicants();
    },
  },
];
