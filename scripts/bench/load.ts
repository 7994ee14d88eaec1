import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { share } from "../drill/drill.ts";

type Load = {
  origin: string;
  paths: readonly string[];
  requests: number;
  atOnce: number;
  headers?: Record<string, string>;
};

/** Asks these addresses in turn, so many at once, and answers the 95th of a hundred waits, in milliseconds. */
export async function slowWait({ origin, paths, requests, atOnce, headers = {} }: Load): Promise<number> {
  const waits: number[] = [];
  let asked = 0;
  const visitor = async () => {
    while (asked < requests) {
      const path = paths[asked % paths.length] ?? "/";
      asked += 1;
      const began = performance.now();
      const reply = await fetch(`${origin}${path}`, { headers });
      await reply.arrayBuffer();
      if (reply.status !== 200) throw new Error(`${path} answered ${reply.status}`);
      waits.push(performance.now() - began);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, visitor));
  return share(waits, 0.95);
}

/** The bare server of bare.mjs, in a process of its own. */
export async function bareServer(bytes: number): Promise<{ origin: string; stop(): void }> {
  const child: ChildProcess = fork("scripts/bench/bare.mjs", [String(bytes)], { silent: true });
  if (!child.stdout) throw new Error("the bare server says nothing");
  const [port] = await once(createInterface({ input: child.stdout }), "line");
  return { origin: `http://127.0.0.1:${port}`, stop: () => child.disconnect() };
}
