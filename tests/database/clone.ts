import { mkdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, inject, vi } from "vitest";
import { cloneAgain, testCluster } from "./cluster.ts";

// Each test file has a fresh database and a fresh folder. A process reads the app once for all files that it runs, so
// their addresses stay and what stands there is made anew. The settings are read when the app is first imported: this
// stands before every import of it.
const cluster = await testCluster();
const name = await cloneAgain(cluster, inject("template"), inject("run"));
const folder = join(tmpdir(), `ukm-mart-tests-${process.pid}`);
mkdirSync(folder, { recursive: true });
process.env["DATABASE_URL"] = cluster.url("app", name);
process.env["MIGRATE_DATABASE_URL"] = cluster.url("owner", name);
process.env["DATA_DIR"] = folder;

/** Nothing of one file is left for the next. */
afterAll(async () => {
  const { clock } = await import("#app/platform/clock.server.ts");
  clock.thaw();
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});
