import { z } from "zod";
import type { Task } from "#app/platform/jobs.server.ts";
import { expireHolds, reconcile } from "./reconcile.commands.server.ts";
import { sendRefund } from "./refund.send.server.ts";
import { workWebhook } from "./webhook.commands.server.ts";

const refundJob = z.object({ refund: z.uuid() });

export const paymentsTasks: Task[] = [
  { name: "payments.webhook", run: workWebhook },
  { name: "payments.sendRefund", run: (payload) => sendRefund(refundJob.parse(payload).refund) },
  { name: "payments.reconcile", cron: "* * * * *", run: reconcile },
  { name: "payments.expireHolds", cron: "* * * * *", run: expireHolds },
];
