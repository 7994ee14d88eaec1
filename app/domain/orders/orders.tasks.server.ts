import type { Task } from "#app/platform/jobs.server.ts";
import { lapseParcels, receiveByTime } from "./parcel.commands.server.ts";

export const ordersTasks: Task[] = [
  { name: "orders.lapseParcels", cron: "*/10 * * * *", run: lapseParcels },
  { name: "orders.receiveByTime", cron: "15 * * * *", run: receiveByTime },
];
