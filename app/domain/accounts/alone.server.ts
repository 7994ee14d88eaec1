import type { Tx } from "#app/platform/db/db.server.ts";

/**
 * One at a time until the transaction ends, by name. For rules about how many are left ("the last admin"): a count
 * sees only what others have committed, so the count must wait for them.
 */
export async function alone(tx: Tx, name: string): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext(${name}))`;
}
