import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, inject } from "vitest";
import { cloneOf, dropDatabase, testCluster } from "./cluster.ts";

// Each test file has a database and a folder of its own. The settings are read when the app is first imported, so this
// stands before every import of it.
const cluster = await testCluster();
const name = await cloneOf(cluster, inject("template"), inject("run"));
const folder = mkdtempSync(join(tmpdir(), "ukm-mart-"));
process.env["DATABASE_URL"] = cluster.url("app", name);
process.env["MIGRATE_DATABASE_URL"] = cluster.url("owner", name);
process.env["DATA_DIR"] = folder;

afterAll(async () => {
  const { disconnect } = await import("#app/platform/db/db.server.ts");
  await disconnect();
  await dropDatabase(cluster, name);
  rmSync(folder, { recursive: true, force: true });
});
