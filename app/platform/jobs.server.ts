import { EventEmitter } from "node:events";
import { Logger, parseCronItems, run, type TaskList, type WorkerEvents } from "graphile-worker";
import { pool, type Tx } from "./db/db.server.ts";
import { log } from "./log.server.ts";
import { freeOrphans, markWorkers } from "./workers.server.ts";

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

const LOOK_AGAIN_MS = 30_000;

/**
 * Starts the worker of this process. Jobs whose worker died with its process are freed, now and from time to time;
 * those of another living process on the same database are left to it.
 */
export async function startWorker(tasks: readonly Task[], concurrency = 3): Promise<{ stop(): Promise<void> }> {
  const marks = await markWorkers();
  await freeOrphans();
  const events: WorkerEvents = new EventEmitter();
  events.on("pool:create", ({ workerPool }) => marks.alive(workerPool.id));
  const runner = await run({
    pgPool: pool,
    concurrency,
    events,
    noHandleSignals: true,
    logger: quiet,
    pollInterval: 2000,
    taskList: taskList(tasks),
    parsedCronItems: parseCronItems(
      tasks.flatMap((task) => (task.cron ? [{ task: task.name, match: task.cron, identifier: task.name }] : [])),
    ),
  });
  const looking = setInterval(() => {
    freeOrphans().catch((err) => log.warn({ err }, "jobs of the dead could not be freed"));
  }, LOOK_AGAIN_MS);
  looking.unref();
  return {
    async stop() {
      clearInterval(looking);
      await runner.stop();
      await marks.stop();
    },
  };
}

/** The worker's own chatter is for debugging; a failed job is told once, by `taskList`. */
const quiet = new Logger(() => (_level, message) => log.debug(message));

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
