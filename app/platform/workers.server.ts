import pg from "pg";
import { config } from "./config.server.ts";
import { pool } from "./db/db.server.ts";
import { log } from "./log.server.ts";

/** Names these locks among all advisory ones. */
const ALIVE = 7301;
const AGAIN_MS = 1_000;

export type Marks = { alive(pool: string): void; stop(): Promise<void> };

/**
 * Tells every process on this database which pools of workers live: an advisory lock each, held by one connection, so
 * that it is gone with the process however that ends. A connection that drops is opened again, its locks taken again.
 */
export async function markWorkers(): Promise<Marks> {
  const names = new Set<string>();
  let stopped = false;
  let again: NodeJS.Timeout | null = null;

  const open = async (): Promise<pg.Client> => {
    const client = new pg.Client({ connectionString: config.database.url, keepAlive: true });
    client.on("error", renewSoon);
    await client.connect();
    for (const name of names) await client.query(LOCK, [ALIVE, name]);
    return client;
  };
  const renew = (): void => {
    again = null;
    line = open();
    line.catch(renewSoon);
  };
  function renewSoon(): void {
    if (!stopped) again ??= setTimeout(renew, AGAIN_MS).unref();
  }
  let line = open();
  await line;

  return {
    alive(name) {
      names.add(name);
      line
        .then((client) => client.query(LOCK, [ALIVE, name]))
        .catch((err) => log.warn({ err }, "the workers could not say that they live"));
    },
    async stop() {
      stopped = true;
      if (again) clearTimeout(again);
      await line.then((client) => client.end()).catch(() => undefined);
    },
  };
}

const LOCK = "SELECT pg_advisory_lock($1, hashtext($2))";

/** Frees the jobs of pools that no living process names: they are tried again at once, not after four hours. */
export async function freeOrphans(): Promise<void> {
  await pool.query(
    `SELECT graphile_worker.force_unlock_workers(array_agg(found.pool))
       FROM (SELECT DISTINCT locked_by AS pool FROM graphile_worker.jobs
              WHERE locked_at < now() - interval '2 seconds') found
      WHERE pg_try_advisory_xact_lock($1, hashtext(found.pool))
     HAVING count(*) > 0`,
    [ALIVE],
  );
}
