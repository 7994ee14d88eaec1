import { mkdirSync } from "node:fs";
import { secrets, seededTemplate } from "../../tests/seeded.ts";
import { stopCluster } from "../postgres/cluster.ts";
import { BENCH_DATA, benchCluster } from "../postgres/test-cluster.ts";

/**
 * The sample, multiplied when asked for, and the app's settings set to it: import the app only afterwards. Made once for
 * each state of the code. With BENCH_DATABASE_URL a database that stands already is read instead.
 */
export async function sampleForBench(scale?: number): Promise<{ url: string; leave(): Promise<void> }> {
  const settings = { MODE: "demo", ...secrets, LOG_LEVEL: "error" };
  const standing = process.env["BENCH_DATABASE_URL"];
  const dataDir = BENCH_DATA;
  mkdirSync(dataDir, { recursive: true });
  if (standing) {
    Object.assign(process.env, { ...settings, DATA_DIR: dataDir, DATABASE_URL: standing });
    return { url: standing, leave: async () => undefined };
  }
  const cluster = await benchCluster();
  const { name } = await seededTemplate(cluster, scale, BENCH_DATA);
  const url = cluster.url("app", name);
  Object.assign(process.env, { ...settings, DATA_DIR: dataDir, DATABASE_URL: url });
  return { url, leave: () => stopCluster(cluster.dir) };
}
