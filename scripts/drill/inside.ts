import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { cloneOf, dropDatabase, emptyTemplate, enterRun, leaveRun, testCluster } from "../../tests/database/cluster.ts";
import { secrets } from "../../tests/seeded.ts";

/**
 * A database and a folder of its own for a drill that runs the app in this process: import the app only inside `run`, it
 * reads its settings at once. Nothing is left behind.
 */
export async function inside(run: () => Promise<void>, settings: Readonly<Record<string, string>> = {}): Promise<void> {
  const cluster = await testCluster();
  await enterRun(cluster);
  const database = await cloneOf(cluster, await emptyTemplate(cluster));
  const folder = mkdtempSync(join(tmpdir(), "ukm-mart-drill-"));
  Object.assign(process.env, {
    ...{ MODE: "demo", LOG_LEVEL: "silent", DATA_DIR: folder, DATABASE_URL: cluster.url("app", database) },
    ...secrets,
    ...settings,
  });
  try {
    await run();
    const { disconnect } = await import("#app/platform/db/db.server.ts");
    await disconnect();
  } finally {
    await dropDatabase(cluster, database);
    rmSync(folder, { recursive: true, force: true });
    await leaveRun(cluster);
  }
}
