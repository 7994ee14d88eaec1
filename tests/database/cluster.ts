import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import { hashOf } from "../../scripts/inputs.ts";
import { migrate } from "../../scripts/migrate.ts";
import { type Cluster, ensureDatabase, openCluster, stopCluster } from "../../scripts/postgres/cluster.ts";
import { isAlive } from "../../scripts/postgres/liveness.ts";
import { alone } from "../../scripts/postgres/lock.ts";
import { TEST_DATA } from "../../scripts/prisma.ts";

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

/** One cluster serves every test run of this folder, several at once; nothing in it is worth an fsync. */
export const testCluster = (): Promise<Cluster> =>
  openCluster(TEST_DATA, { fsync: "off", synchronous_commit: "off", full_page_writes: "off", max_connections: "300" });

/** The migrated, empty database that tests are cloned from; named by what it is made of, so that it never goes stale. */
export async function templateDatabase(cluster: Cluster): Promise<string> {
  return await madeOnce(cluster, `template_${hashOf(madeOf()).slice(0, 16)}`, async (name) => {
    await migrate(cluster.url("owner", name), "mart_app");
  });
}

/** Makes a template under a name of its own first, so that a run that dies half-way leaves nothing that looks whole. */
export async function madeOnce(cluster: Cluster, name: string, fill: (database: string) => Promise<void>): Promise<string> {
  return await alone(join(TEST_DATA, `${name}.lock`), async () => {
    if (await exists(cluster, name)) return name;
    const fresh = `${name}_${process.pid}`;
    await asPostgres(cluster, `DROP DATABASE IF EXISTS "${fresh}" WITH (FORCE)`);
    await ensureDatabase(cluster, fresh);
    await fill(fresh);
    await asPostgres(cluster, `ALTER DATABASE "${fresh}" RENAME TO "${name}"`);
    return name;
  });
}

export async function cloneDatabase(cluster: Cluster, template: string, name: string): Promise<void> {
  await alone(join(TEST_DATA, "clone.lock"), () => asPostgres(cluster, `CREATE DATABASE "${name}" TEMPLATE "${template}" OWNER mart_owner`));
}

export const dropDatabase = (cluster: Cluster, name: string): Promise<void> =>
  asPostgres(cluster, `DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`);

export async function asPostgres(cluster: Cluster, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: cluster.url("postgres", "postgres") });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

async function exists(cluster: Cluster, name: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: cluster.url("postgres", "postgres") });
  await client.connect();
  try {
    return (await client.query("SELECT FROM pg_database WHERE datname = $1", [name])).rowCount === 1;
  } finally {
    await client.end();
  }
}

/** Signs this run in; its clones carry its pid. Clones of the dead are swept. */
export async function enterRun(cluster: Cluster): Promise<void> {
  mkdirSync(RUNS, { recursive: true });
  writeFileSync(join(RUNS, String(process.pid)), "");
  const client = new pg.Client({ connectionString: cluster.url("postgres", "postgres") });
  await client.connect();
  const { rows } = await client.query<{ datname: string }>("SELECT datname FROM pg_database WHERE datname LIKE 'test\\_%'");
  await client.end();
  for (const { datname } of rows) if (!isAlive(Number(datname.split("_")[1]))) await dropDatabase(cluster, datname);
}

/** The last one out may stop the cluster; a run never stops what another uses. */
export async function leaveRun(cluster: Cluster, stop = false): Promise<void> {
  rmSync(join(RUNS, String(process.pid)), { force: true });
  const others = existsSync(RUNS) ? readdirSync(RUNS).filter((pid) => isAlive(Number(pid))) : [];
  if (stop && others.length === 0) await stopCluster(cluster.dir);
}
