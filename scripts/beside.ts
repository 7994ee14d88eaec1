import { existsSync, mkdirSync } from "node:fs";
import { resolve } from "node:path";
import { demoSecrets } from "./kept-secret.ts";
import { openCluster, stopCluster } from "./postgres/cluster.ts";

/**
 * For commands that work beside a serving house, or without it: its settings and its database, the embedded one
 * included. Import the app only afterwards, it reads its settings at once. Answers how to leave again.
 */
export async function besideTheHouse(): Promise<() => Promise<void>> {
  if (existsSync(".env")) process.loadEnvFile(".env");
  process.env["DATA_DIR"] = resolve(process.env["DATA_DIR"] || ".data");
  mkdirSync(process.env["DATA_DIR"], { recursive: true });
  demoSecrets(process.env);
  if (process.env["DATABASE_URL"]) return async () => undefined;
  const cluster = await openCluster(process.env["DATA_DIR"]);
  process.env["DATABASE_URL"] = cluster.url("app", "mart");
  return async () => {
    if (!cluster.adopted) await stopCluster(cluster.dir);
  };
}
