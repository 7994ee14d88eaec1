import { PrismaPg } from "@prisma/adapter-pg";
import { Prisma, PrismaClient } from "./generated/client.ts";
import { pool } from "./pool.server.ts";
import { askPrepared } from "./prepared.server.ts";

export { constraintOf, isUnique, sqlState } from "./errors.server.ts";
export { askPrepared, Prisma, pool };

export const db = new PrismaClient({
  adapter: new PrismaPg(pool),
  transactionOptions: { maxWait: 15_000, timeout: 20_000 },
});

export type Tx = Prisma.TransactionClient;

/** `askPrepared` where no transaction is open, and the transaction's own question inside one. */
export const askIn = (tx: Tx): typeof askPrepared =>
  tx === db ? askPrepared : (words, ...values) => tx.$queryRaw<unknown[]>(Prisma.sql(words, ...values));

type Asks = readonly (() => Promise<unknown>)[];
type Answers<T extends Asks> = { -readonly [K in keyof T]: Awaited<ReturnType<T[K]>> };

/** Questions that do not wait for each other: at once for a page, in turn inside a transaction, which has one connection. */
export async function together<const T extends Asks>(tx: Tx, asks: T): Promise<Answers<T>> {
  const answers: unknown[] = [];
  if (tx === db) answers.push(...(await Promise.all(asks.map((ask) => ask()))));
  else for (const ask of asks) answers.push(await ask());
  // Each answer stands where its question stood.
  return answers as Answers<T>;
}

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
