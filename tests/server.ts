import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { freePort } from "../scripts/postgres/ports.ts";

export type Served = {
  origin: string;
  port: number;
  pid: number;
  log: readonly string[];
  stop(signal?: NodeJS.Signals): Promise<number | null>;
};

const SERVED = { NODE_ENV: "production", MODE: "demo", LOG_LEVEL: "info", TRUSTED_PROXIES: "1" } as const;

/**
 * The built server on this test's own database and folder, as DATABASE_URL and DATA_DIR name them; waits until it
 * serves. One proxy is trusted, so a test chooses its visitor's address by X-Forwarded-For.
 */
export async function serve(changes: Readonly<Record<string, string>> = {}): Promise<Served> {
  const port = await freePort();
  const { MIGRATE_DATABASE_URL: _, ...env } = process.env;
  const server = spawn(process.execPath, ["build/server.js"], {
    env: { ...env, ...SERVED, PORT: String(port), ...changes },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const log: string[] = [];
  const ended = once(server, "exit");
  createInterface({ input: server.stderr }).on("line", (line) => log.push(line));
  const serving = new Promise<string>((resolve, reject) => {
    createInterface({ input: server.stdout }).on("line", (line) => {
      log.push(line);
      if (line.startsWith("UKM Mart: ")) resolve(line.slice("UKM Mart: ".length));
    });
    ended.then(([code]) => reject(new Error(`the server ended with ${code}:\n${log.join("\n")}`)), reject);
  });
  return {
    origin: await serving,
    port,
    pid: server.pid ?? 0,
    log,
    async stop(signal = "SIGTERM") {
      server.kill(signal);
      const [code] = await ended;
      return code;
    },
  };
}
