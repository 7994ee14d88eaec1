import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { isRoot, ROOTS_PLACE } from "../../scripts/postgres/binaries.ts";
import { hashedPlace } from "../../scripts/postgres/cluster.ts";
import { isAlive } from "../../scripts/postgres/liveness.ts";

const dataDir = mkdtempSync(join(tmpdir(), "ukm-mart-start-"));
const lock = z.object({ pid: z.number() });
const running: ChildProcess[] = [];

afterAll(async () => {
  for (const child of running) child.kill("SIGTERM");
  await Promise.all(running.map((child) => child.exitCode ?? child.signalCode ?? once(child, "exit")));
  rmSync(dataDir, { recursive: true, force: true });
});

/** Runs ./scripts/start as a newcomer would, without this test's own settings; answers when it serves or has ended. */
async function start(...args: string[]) {
  const env = { ...process.env };
  for (const own of ["DATABASE_URL", "MIGRATE_DATABASE_URL", "DATA_DIR", "SESSION_SECRETS", "DATA_KEYS", "LOOKUP_KEY"])
    delete env[own];
  const child = spawn("./scripts/start", ["--data", dataDir, ...args], {
    env: { ...env, NODE_ENV: "production", LOG_LEVEL: "silent", SEED: "none" },
  });
  running.push(child);
  let words = "";
  const began = performance.now();
  const serving = new Promise<string>((resolve) => {
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (part) => {
        words += part;
        const address = /^UKM Mart: (http:\S+)$/m.exec(words)?.[1];
        if (address) resolve(address);
      });
  });
  const origin = await Promise.race([serving, once(child, "exit").then(() => null)]);
  return { child, origin, words: () => words.trim(), seconds: (performance.now() - began) / 1000 };
}

const status = async (origin: string | null, path: string) => (await fetch(`${origin}${path}`)).status;
const postmaster = () => Number(/(\d+)/.exec(readFileSync(clusterFile(), "utf8"))?.[1]);

/** Beside the data, or, for root, where `nobody` may read. */
function clusterFile(): string {
  const home = isRoot ? hashedPlace(ROOTS_PLACE, dataDir) : join(dataDir, "postgres");
  return join(home, "cluster", "postmaster.pid");
}

describe("./scripts/start", () => {
  it("serves, refuses a second start and a taken port, survives kill -9, and stops whole", {
    timeout: 120_000,
  }, async () => {
    const first = await start();
    expect(first.words().split("\n").at(-1)).toBe(`UKM Mart: ${first.origin}`);
    expect(await status(first.origin, "/readyz")).toBe(200);
    expect(lock.parse(JSON.parse(readFileSync(join(dataDir, "server.lock"), "utf8"))).pid).toBe(first.child.pid);
    for (const secret of ["session-secret", "data-keys", "lookup-key"])
      expect(statSync(join(dataDir, secret)).mode & 0o777, secret).toBe(0o600);

    const second = await start();
    expect(second.words()).toBe(`Already serving at ${first.origin}, process ${first.child.pid}, from ${dataDir}.`);
    expect(await status(first.origin, "/readyz")).toBe(200);

    const database = postmaster();
    first.child.kill("SIGKILL");
    await once(first.child, "exit");
    expect(isAlive(database)).toBe(true);
    const third = await start("--port", new URL(String(first.origin)).port);
    expect(third.origin).toBe(first.origin);
    expect(third.seconds).toBeLessThan(15);
    expect(postmaster()).toBe(database);

    const asked = performance.now();
    third.child.kill("SIGTERM");
    await once(third.child, "exit");
    expect(performance.now() - asked).toBeLessThan(10_000);
    await expect.poll(() => isAlive(database)).toBe(false);
  });

  it("says in one line what is wrong with how it was called", async () => {
    expect((await start("--hafen", "1")).words()).toMatch(
      /--hafen[\s\S]*Usage: \.\/scripts\/start \[--port N\] \[--data DIR\]/,
    );
    expect((await start("--port", "99999")).words()).toMatch(/^PORT must lie between 1 and 65535$/);
  });
});
