import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { hashOf } from "../../scripts/inputs.ts";
import { migrate } from "../../scripts/migrate.ts";
import type { Cluster } from "../../scripts/postgres/cluster.ts";
import {
  cloneDatabase,
  databasesLike,
  dropDatabase,
  ensureDatabase,
  hasDatabase,
  renameDatabase,
} from "../../scripts/postgres/databases.ts";
import { isAlive } from "../../scripts/postgres/liveness.ts";
import { alone } from "../../scripts/postgres/lock.ts";
import { stopTestCluster, TEST_DATA, testCluster } from "../../scripts/postgres/test-cluster.ts";

export { dropDatabase, testCluster };

const RUNS = join(TEST_DATA, "runs");

/** Migrations, rights and the edges of the lifecycles; other code may change without a new template. */
const madeOf = (): string[] => [
  "prisma/migrations",
  "prisma/roles.sql",
  "scripts/migrate.ts",
  ...readdirSync("app/domain", { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".lifecycle.ts"))
    .map((file) => join("app/domain", file)),
];

/** The migrated, empty database that tests are cloned from. */
export const emptyTemplate = (cluster: Cluster): Promise<string> =>
  template(cluster, `template_${hashOf(madeOf()).slice(0, 16)}`, (name) =>
    migrate(cluster.url("owner", name), "mart_app"),
  );

/**
 * A template is named by what it is made of, so it never goes stale; and filled under another name, so that a run that
 * dies half-way leaves nothing that looks whole.
 */
export async function template(
  cluster: Cluster,
  name: string,
  fill: (database: string) => Promise<void>,
): Promise<string> {
  return await alone(join(TEST_DATA, `${name}.lock`), async () => {
    if (await hasDatabase(cluster, name)) return name;
    const fresh = `fresh_${process.pid}_${name}`.slice(0, 60);
    await dropDatabase(cluster, fresh);
    await ensureDatabase(cluster, fresh);
    await fill(fresh);
    await renameDatabase(cluster, fresh, name);
    return name;
  });
}

/** A database for this process alone; its name carries the pid, so that the dead's can be swept. */
export async function cloneOf(cluster: Cluster, source: string, pid = process.pid): Promise<string> {
  const name = `test_${pid}_${process.pid}_${Date.now().toString(36)}`;
  await cloneDatabase(cluster, source, name);
  return name;
}

/** The same for a process that runs test files one after another: one address, and what stands there made anew. */
export async function cloneAgain(cluster: Cluster, source: string, pid: number): Promise<string> {
  const name = `test_${pid}_${process.pid}`;
  await dropDatabase(cluster, name);
  await cloneDatabase(cluster, source, name);
  return name;
}

/** When a run has ended, so have the databases of its files. */
export async function dropClones(cluster: Cluster, pid: number): Promise<void> {
  for (const clone of await databasesLike(cluster, `test\\_${pid}\\_%`)) await dropDatabase(cluster, clone);
}

/** Signs this run in and sweeps the clones of the dead. */
export async function enterRun(cluster: Cluster): Promise<void> {
  mkdirSync(RUNS, { recursive: true });
  writeFileSync(join(RUNS, String(process.pid)), "");
  const clones = [...(await databasesLike(cluster, "test\\_%")), ...(await databasesLike(cluster, "fresh\\_%"))];
  for (const clone of clones) if (!isAlive(Number(clone.split("_")[1]))) await dropDatabase(cluster, clone);
}

/** The last one out may stop the cluster; a run never stops what another uses. */
export async function leaveRun(cluster: Cluster, stop = false): Promise<void> {
  rmSync(join(RUNS, String(process.pid)), { force: true });
  const others = existsSync(RUNS) ? readdirSync(RUNS).filter((pid) => isAlive(Number(pid))) : [];
  if (stop && others.length === 0) await stopTestCluster(cluster);
}
