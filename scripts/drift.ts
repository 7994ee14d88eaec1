// Two databases, one made by the migrations and one from the schema files alone: what only the first has is what Prisma
// cannot say. `node --import tsx scripts/drift.ts` writes that list to prisma/raw-objects.txt; a test compares it.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import pg from "pg";
import { catalogueOf } from "./postgres/catalogue.ts";
import { testCluster } from "./postgres/test-cluster.ts";
import { prisma } from "./prisma.ts";

export const RAW_OBJECTS = join("prisma", "raw-objects.txt");

/** `lost`: in the schema files but not made by the migrations. `raw`: made by the migrations by hand. */
export async function compareSchemas(): Promise<{ lost: string[]; raw: string[] }> {
  const cluster = await testCluster();
  const root = cluster.url("postgres", "postgres");
  const [migrated, declared] = [`drift_migrated_${process.pid}`, `drift_declared_${process.pid}`];
  try {
    await ask(root, `CREATE DATABASE ${migrated} OWNER mart_owner`, `CREATE DATABASE ${declared} OWNER mart_owner`);
    prisma(["migrate", "deploy"], cluster.url("owner", migrated), true);
    const script = prisma(["migrate", "diff", "--from-empty", "--to-schema", "prisma/schema", "--script"], root, true);
    // Prisma does not say extensions; without them the declared half could not be made.
    const extensions =
      "CREATE EXTENSION pg_trgm; CREATE EXTENSION unaccent; CREATE EXTENSION btree_gist; CREATE EXTENSION citext;";
    await ask(cluster.url("owner", declared), extensions + script.slice(script.indexOf("-- ")));
    const [have, said] = [
      await catalogueOf(cluster.url("owner", migrated)),
      await catalogueOf(cluster.url("owner", declared)),
    ];
    return { lost: without(said, have), raw: without(have, said) };
  } finally {
    await ask(
      root,
      `DROP DATABASE IF EXISTS ${migrated} WITH (FORCE)`,
      `DROP DATABASE IF EXISTS ${declared} WITH (FORCE)`,
    );
  }
}

const without = (these: Set<string>, those: Set<string>) => [...these].filter((line) => !those.has(line)).sort();

async function ask(url: string, ...statements: string[]): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const { lost, raw } = await compareSchemas();
  if (lost.length > 0) throw new Error(`The migrations do not make:\n${lost.join("\n")}`);
  writeFileSync(RAW_OBJECTS, `${raw.join("\n")}\n`);
}
