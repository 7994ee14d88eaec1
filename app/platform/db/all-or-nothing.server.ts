import type { Refusal, Result } from "#app/core/result.ts";
import { inTransaction, type Tx } from "./db.server.ts";

/** A command's transaction that a refusal takes back: whatever was written before it refused is undone. */
export async function allOrNothing<T>(work: (tx: Tx) => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await inTransaction(async (tx) => {
      const result = await work(tx);
      if (!result.ok) throw new Undone(result);
      return result;
    });
  } catch (error) {
    if (error instanceof Undone) return error.refusal;
    throw error;
  }
}

class Undone extends Error {
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super(refusal.code);
    this.refusal = refusal;
  }
}
