import type { Actor } from "#app/core/actor.ts";
import { done, type Result } from "#app/core/result.ts";
import { clock } from "#app/platform/clock.server.ts";
import { allOrNothing } from "#app/platform/db/all-or-nothing.server.ts";
import type { Tx } from "#app/platform/db/db.server.ts";
import { move } from "#app/platform/history/history.server.ts";
import type { JobRecord } from "./job.facts.server.ts";
import type { JobAction } from "./job.lifecycle.ts";
import { jobMover } from "./job.mover.server.ts";

export type Step = { actor: Actor; id: string; action: JobAction; note?: string | null };
export type Effect = { tx: Tx; facts: JobRecord; now: Date };

/** One step of a job and what it brings with it, all or nothing. */
export async function step(given: Step, effect: (by: Effect) => Promise<Result> = async () => done()): Promise<Result> {
  const now = clock.now();
  return allOrNothing(async (tx) => {
    const moved = await move(tx, jobMover, { ...given, now });
    return moved.ok ? effect({ tx, facts: moved.value.facts, now }) : moved;
  });
}
