import { z } from "zod";
import { db } from "../db/db.server.ts";
import type { Task } from "../jobs.server.ts";
import { log } from "../log.server.ts";
import type { Reaction } from "./reaction.ts";

const payload = z.object({ event: z.uuid() });

/** The job behind every event: runs the reactions that listen to it; one that fails is tried again with all of them. */
export const reactTask = (reactions: readonly Reaction[]): Task => ({
  name: "react",
  async run(raw) {
    const { event: id } = payload.parse(raw);
    const event = await db.event.findUnique({ where: { id } });
    if (!event) return;
    const name = `${event.flow}.${event.action}`;
    const failures: unknown[] = [];
    for (const reaction of reactions.filter(({ on }) => on === name)) {
      try {
        await reaction.run(event);
      } catch (error) {
        log.error({ reaction: reaction.name, event: id, err: error }, "a reaction failed");
        failures.push(error);
      }
    }
    if (failures.length > 0) throw new AggregateError(failures, `${failures.length} reactions to ${name} failed`);
  },
});
