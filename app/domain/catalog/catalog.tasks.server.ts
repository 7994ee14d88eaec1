import { clock } from "#app/platform/clock.server.ts";
import type { Task } from "#app/platform/jobs.server.ts";
import { forgetViews } from "./views.server.ts";

export const catalogTasks: Task[] = [
  {
    name: "forget-views",
    cron: "41 18 * * *",
    async run() {
      await forgetViews(clock.now());
    },
  },
];
