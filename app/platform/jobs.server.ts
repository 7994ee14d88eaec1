import { Logger, parseCronItems, type Runner, run, type TaskList } from "graphile-worker";
import { z } from "zod";
import { pool, type Tx } from "./db/db.server.ts";
import { log } from "./log.server.ts";

/** A job of a room. It may run twice: it must be safe to repeat. `cron` is in UTC. */
export type Task = {
  name: string;
  cron?: string;
  run(payload: unknown): Promise<void>;
};

export type JobOptions = { runAt?: Date; key?: string; maxAttempts?: number };

/** Queues a job in the caller's transaction: it exists if and only if the transaction commits. */
export async function addJob(tx: Tx, task: string, payload: object, options: JobOptions = {}): Promise<void> {
  await tx.$executeRaw`
    SELECT graphile_worker.add_job(
      ${task}, ${JSON.stringify(payload)}::json,
      run_at => ${options.runAt ?? null}::timestamptz,
      job_key => ${options.key ?? null}::text,
      max_attempts => ${options.maxAttempts ?? 12}::int)`;
}

/** Starts the worker of this process. Jobs whose worker died with a former process are freed first. */
export async function startWorker(tasks: readonly Task[], concurrency = 3): Promise<Runner> {
  await freeOrphans();
  const runner = await run({
    pgPool: pool,
    concurrency,
    noHandleSignals: true,
    logger: quiet,
    pollInterval: 2000,
    taskList: taskList(tasks),
    parsedCronItems: parseCronItems(
      tasks.flatMap((task) => (task.cron ? [{ task: task.name, match: task.cron, identifier: task.name }] : [])),
    ),
  });
  return runner;
}

/** The worker's own chatter is for debugging; a failed job is told once, by `taskList`. */
const quiet = new Logger(() => (_level, message) => log.debug(message));

/** One process owns the embedded database, so every lock found at start belongs to the dead. */
async function freeOrphans(): Promise<void> {
  const { rows } = await pool.query("SELECT DISTINCT locked_by FROM graphile_worker.jobs WHERE locked_by IS NOT NULL");
  const workers = z
    .array(z.object({ locked_by: z.string() }))
    .parse(rows)
    .map((row) => row.locked_by);
  if (workers.length > 0) await pool.query("SELECT graphile_worker.force_unlock_workers($1)", [workers]);
}

function taskList(tasks: readonly Task[]): TaskList {
  return Object.fromEntries(
    tasks.map((task) => [
      task.name,
      async (payload: unknown) => {
        try {
          await task.run(payload);
        } catch (error) {
          log.error({ task: task.name, err: error }, "a job failed and will be tried again");
          throw error;
        }
      },
    ]),
  );
}
