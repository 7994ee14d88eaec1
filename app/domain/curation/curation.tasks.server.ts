import { z } from "zod";
import { clock } from "#app/platform/clock.server.ts";
import type { Task } from "#app/platform/jobs.server.ts";
import { lapseIdleSeats } from "./leave.commands.server.ts";
import { carryOutDecisions, carryOutOverdue, SPEAK } from "./speak.commands.server.ts";

const speaking = z.object({ versionId: z.uuid() });

export const curationTasks: readonly Task[] = [
  {
    name: "lapse-idle-seats",
    cron: "*/5 * * * *",
    run: async () => {
      await lapseIdleSeats();
      await carryOutOverdue();
    },
  },
  { name: SPEAK, run: async (payload) => carryOutDecisions(speaking.parse(payload).versionId, clock.now()) },
];
