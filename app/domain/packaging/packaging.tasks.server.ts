import type { Task } from "#app/platform/jobs.server.ts";
import { putAwayJobs } from "./handover.commands.server.ts";

export const packagingTasks: Task[] = [{ name: "packaging.putAway", cron: "17 * * * *", run: putAwayJobs }];
