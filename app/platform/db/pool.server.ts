import pg from "pg";
import { config } from "../config.server.ts";

/**
 * One pool for Prisma and the job worker. PostgreSQL gives up first (lock 3 s, statement 10 s),
 * Prisma's own limits lie above, so that an error always says what was waited for. Counting a hundred thousand goods
 * takes 5 MB of memory: with PostgreSQL's usual 4 it would write them to the disk.
 */
export const pool = new pg.Pool({
  connectionString: config.database.url,
  max: config.database.pool,
  connectionTimeoutMillis: 12_000,
  options:
    "-c lock_timeout=3s -c statement_timeout=10s -c idle_in_transaction_session_timeout=15s -c timezone=UTC -c work_mem=16MB",
});
// A connection that dies while idle is replaced at the next use; without a listener it would end the process.
pool.on("error", () => undefined);
pool.on("connect", (client) => client.on("error", () => undefined));
