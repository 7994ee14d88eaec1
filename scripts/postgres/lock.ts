import { closeSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import { birthOf, isAlive } from "./liveness.ts";

export type Holder = { pid: number; born: string; note?: string };

/** Takes the file for this pid; answers the living holder where there is one, and nothing when the lock is ours. */
export function takeLock(file: string, pid = process.pid): Holder | undefined {
  for (let tries = 0; tries < 3; tries += 1) {
    try {
      const handle = openSync(file, "wx", 0o600);
      writeFileSync(handle, JSON.stringify({ pid, born: birthOf(pid) } satisfies Holder));
      closeSync(handle);
      return undefined;
    } catch (error) {
      if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
      const holder = holderOf(file);
      if (holder && holder.pid !== pid) return holder;
      rmSync(file, { force: true });
    }
  }
  return holderOf(file);
}

export function noteInLock(file: string, pid: number, note: string): void {
  writeFileSync(file, JSON.stringify({ pid, born: birthOf(pid), note } satisfies Holder));
}

/** The living holder, if any: a dead one, or a stranger who got its number, holds nothing. */
export function holderOf(file: string): Holder | undefined {
  try {
    const holder: Holder = JSON.parse(readFileSync(file, "utf8"));
    return isAlive(holder.pid) && birthOf(holder.pid) === holder.born ? holder : undefined;
  } catch {
    return undefined;
  }
}

/** Runs alone among all processes that name the same file. */
export async function alone<T>(file: string, run: () => Promise<T>): Promise<T> {
  const until = Date.now() + 120_000;
  while (takeLock(file)) {
    if (Date.now() > until) throw new Error(`${file} has been held for two minutes`);
    await pause(100);
  }
  try {
    return await run();
  } finally {
    rmSync(file, { force: true });
  }
}
