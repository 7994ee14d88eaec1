import { readFileSync } from "node:fs";

type Ask = () => Promise<unknown>;
export type Rate = { perSecond: number; cpuMs: number };

const TICKS_PER_SECOND = 100; // what Linux counts /proc/<pid>/stat in, whatever the kernel's own clock

/** So many visitors ask in turn, each waiting for the answer, for so long; beside it what the server's process spent on each. */
export async function rateOf({
  ask,
  pid,
  users = 10,
  ms = 6_000,
}: {
  ask: Ask;
  pid: number;
  users?: number;
  ms?: number;
}): Promise<Rate> {
  let answered = 0;
  const spent = cpuMsOf(pid);
  const began = performance.now();
  const visitor = async () => {
    while (performance.now() - began < ms) {
      await ask();
      answered += 1;
    }
  };
  await Promise.all(Array.from({ length: users }, visitor));
  const seconds = (performance.now() - began) / 1_000;
  return { perSecond: answered / seconds, cpuMs: (cpuMsOf(pid) - spent) / answered };
}

/** User and system time of a process so far. */
function cpuMsOf(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, "latin1")
    .replace(/^.*\) /s, "")
    .split(" ");
  return ((Number(fields[11]) + Number(fields[12])) * 1_000) / TICKS_PER_SECOND;
}
