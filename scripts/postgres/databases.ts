import pg from "pg";
import type { Cluster } from "./cluster.ts";

export const hasDatabase = async (cluster: Cluster, name: string): Promise<boolean> =>
  (await asPostgres(cluster, "SELECT FROM pg_database WHERE datname = $1", [name])).rowCount === 1;

/** Makes the database of the owner when it is missing. */
export async function ensureDatabase(cluster: Cluster, name: string): Promise<void> {
  if (!(await hasDatabase(cluster, name))) await asPostgres(cluster, `CREATE DATABASE "${name}" OWNER mart_owner`);
}

/** Nobody may be connected to the template meanwhile. */
export async function cloneDatabase(cluster: Cluster, template: string, name: string): Promise<void> {
  await asPostgres(cluster, `CREATE DATABASE "${name}" TEMPLATE "${template}" OWNER mart_owner STRATEGY FILE_COPY`);
}

export async function renameDatabase(cluster: Cluster, from: string, to: string): Promise<void> {
  await asPostgres(cluster, `ALTER DATABASE "${from}" RENAME TO "${to}"`);
}

export async function dropDatabase(cluster: Cluster, name: string): Promise<void> {
  await asPostgres(cluster, `DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`);
}

export async function databasesLike(cluster: Cluster, pattern: string): Promise<string[]> {
  const { rows } = await asPostgres(cluster, "SELECT datname FROM pg_database WHERE datname LIKE $1", [pattern]);
  return rows.map((row) => String(row.datname));
}

async function asPostgres(cluster: Cluster, sql: string, values: readonly string[] = []) {
  const client = new pg.Client({ connectionString: cluster.url("postgres", "postgres") });
  await client.connect();
  try {
    return await client.query<{ datname?: string }>(sql, [...values]);
  } finally {
    await client.end();
  }
}
