import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { z } from "zod";

export type Asking = { port: number; paths: readonly string[]; form?: string; expected?: number };
export type Rate = { perSecond: number; cpuMs: number };

const TICKS_PER_SECOND = 100; // what Linux counts /proc/<pid>/stat in, whatever the kernel's own clock
const USERS = 10;
const said = z.object({ answered: z.number(), seconds: z.number() });

/** Ten visitors in a process of their own, each waiting for its answer before it asks again. */
export function visitors() {
  const crowd: ChildProcess = fork("scripts/bench/visitors.ts", { execArgv: ["--import", "tsx"] });
  const round = async (asking: Asking, pid: number, ms: number): Promise<Rate> => {
    const spent = cpuMsOf(pid);
    crowd.send({ form: null, expected: 200, users: USERS, ms, ...asking });
    const over = new AbortController();
    const [message] = await Promise.race([once(crowd, "message", over), once(crowd, "exit", over).then(gone)]).finally(
      () => over.abort(),
    );
    const { answered, seconds } = said.parse(message);
    return { perSecond: answered / seconds, cpuMs: (cpuMsOf(pid) - spent) / answered };
  };
  return {
    /** Requests a second, and what the server's process spent on each: the median of three rounds after a warm one. */
    async rateOf(asking: Asking, pid: number, ms = 5_000): Promise<Rate> {
      await round(asking, pid, ms);
      const rounds = [await round(asking, pid, ms), await round(asking, pid, ms), await round(asking, pid, ms)];
      const middle = (of: (rate: Rate) => number) => rounds.map(of).sort((a, b) => a - b)[1] ?? Number.NaN;
      return { perSecond: middle((rate) => rate.perSecond), cpuMs: middle((rate) => rate.cpuMs) };
    },
    leave: () => crowd.disconnect(),
  };
}

function gone(): never {
  throw new Error("the visitors went away: what they said stands above");
}

/** User and system time of a process so far. */
function cpuMsOf(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, "latin1")
    .replace(/^.*\) /s, "")
    .split(" ");
  return ((Number(fields[11]) + Number(fields[12])) * 1_000) / TICKS_PER_SECOND;
}
