import { z } from "zod";
import type { Task } from "#app/platform/jobs.server.ts";
import { sendMail } from "./mail.commands.server.ts";

const job = z.object({ mail: z.uuid() });

export const messagesTasks: Task[] = [{ name: "messages.send", run: (payload) => sendMail(job.parse(payload).mail) }];
