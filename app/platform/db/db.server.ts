import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { config } from "../config.server.ts";
import { Prisma, PrismaClient } from "./generated/client.ts";

export { constraintOf, isUnique, sqlState } from "./errors.server.ts";
export { Prisma };

/**
 * One pool for Prisma and the job worker. PostgreSQL gives up first (lock 3 s, statement 10 s),
 * Prisma's own limits lie above, so that an error always says what was waited for.
 */
export const pool = new pg.Pool({
  connectionString: config.database.url,
  max: config.database.pool,
  connectionTimeoutMillis: 12_000,
  options: "-c lock_timeout=3s -c statement_timeout=10s -c idle_in_transaction_session_timeout=15s -c timezone=UTC",
});
// A connection that dies while idle is replaced at the next use; without a listener it would end the process.
pool.on("error", () => undefined);
pool.on("connect", (client) => client.on("error", () => undefined));

export const db = new PrismaClient({
  adapter: new PrismaPg(pool),
  transactionOptions: { maxWait: 15_000, timeout: 20_000 },
});

export type Tx = Prisma.TransactionClient;

/** The one way to open a transaction. Only commands do, and no network call happens inside. */
export const inTransaction = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => db.$transaction(work);

/** Wakes the client (its query compiler loads lazily), so that the first visitor does not wait for it. */
export async function warmUp(): Promise<void> {
  await db.$queryRaw`SELECT 1`;
}

export async function disconnect(): Promise<void> {
  await db.$disconnect();
  if (!pool.ended) await pool.end();
}
