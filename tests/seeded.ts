import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { hashOf } from "../scripts/inputs.ts";
import { migrate } from "../scripts/migrate.ts";
import { type Cluster, stopCluster } from "../scripts/postgres/cluster.ts";
import { BENCH_DATA, benchCluster, TEST_DATA } from "../scripts/postgres/test-cluster.ts";
import { cloneOf, dropDatabase, enterRun, leaveRun, template, testCluster } from "./database/cluster.ts";
import { type Served, serve } from "./server.ts";

const MADE_OF = ["app/domain", "app/platform", "prisma", "scripts/migrate.ts", "scripts/seed.ts"];
/** The same as the tests' own, so that what a test seals the shop opens. */
export const secrets = {
  SESSION_SECRETS: "only-for-tests-only-for-tests-only-for-tests",
  DATA_KEYS: "test:b25seS1mb3ItdGVzdHMtb25seS1mb3ItdGVzdHMtMTI=",
  LOOKUP_KEY: "only-for-tests-only-for-tests-only-for-tests",
};

export type SeededShop = Served & { password: string; databaseUrl: string };

type Sample = { scale?: number | undefined; picturesOf?: string; measured?: boolean };

/**
 * A demo as a newcomer finds it, seeded: the sample is made once and cloned for each run, files and all. `scale`
 * multiplies it; `picturesOf` names the one product whose pictures are drawn, where a machine's minutes count; what is `measured` stands on the disk.
 */
export async function seededShop(
  changes: Readonly<Record<string, string>> = {},
  { scale, picturesOf, measured }: Sample = {},
): Promise<SeededShop> {
  const cluster = measured ? await benchCluster() : await testCluster();
  await enterRun(cluster);
  const { name: made, files: sample } = await seededTemplate(cluster, scale, measured ? BENCH_DATA : TEST_DATA);
  const database = await cloneOf(cluster, made);
  const dataDir = mkdtempSync(join(tmpdir(), "ukm-mart-shop-"));
  cpSync(sample, dataDir, { recursive: true });
  const databaseUrl = cluster.url("app", database);
  if (picturesOf) await drawOnly(picturesOf, cluster.url("owner", database));
  const served = await serve({ DATABASE_URL: databaseUrl, DATA_DIR: dataDir, ...secrets, ...changes });
  return {
    ...served,
    databaseUrl,
    password: readFileSync(join(dataDir, "demo-password"), "utf8").trim(),
    async stop(signal) {
      const code = await served.stop(signal);
      await dropDatabase(cluster, database);
      rmSync(dataDir, { recursive: true, force: true });
      await leaveRun(cluster);
      if (measured) await stopCluster(cluster.dir);
      return code;
    },
  };
}

/** The seeded database and its files, made once for each state of the code; `scale` multiplies the sample. */
export async function seededTemplate(
  cluster: Cluster,
  scale?: number,
  folder = TEST_DATA,
): Promise<{ name: string; files: string }> {
  const name = `seeded_${hashOf(MADE_OF).slice(0, 16)}${scale === undefined ? "" : `_${scale}`.replace(".", "_")}`;
  const files = join(folder, name);
  await template(cluster, name, async (fresh) => {
    rmSync(files, { recursive: true, force: true });
    mkdirSync(files, { recursive: true });
    await migrate(cluster.url("owner", fresh), "mart_app");
    seed({ DATABASE_URL: cluster.url("app", fresh), DATA_DIR: files }, scale);
  });
  return { name, files };
}

async function drawOnly(slug: string, databaseUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const drawn = `SELECT 'media.prepare:' || shown.photo_id FROM listing_version_photo shown
      JOIN listing_version version ON version.id = shown.version_id
      JOIN product ON product.id = version.product_id AND product.slug = $1`;
    await client.query(
      `SELECT graphile_worker.complete_jobs(array_agg(id)) FROM graphile_worker.jobs
        WHERE task_identifier = 'media.prepare' AND key NOT IN (${drawn})`,
      [slug],
    );
  } finally {
    await client.end();
  }
}

function seed(env: Record<string, string>, scale?: number): void {
  const growth = scale === undefined ? [] : [`--scale=${scale}`];
  const run = spawnSync(process.execPath, ["--import", "tsx", "scripts/seed.ts", ...growth], {
    encoding: "utf8",
    env: { ...process.env, MODE: "demo", SEED: "sample", ...secrets, LOG_LEVEL: "error", ...env },
  });
  if (run.status !== 0) throw new Error(`The sample could not be seeded:\n${run.stdout}${run.stderr}`);
}
