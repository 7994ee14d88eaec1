// Prisma's CLI over the WebAssembly engine: `node --import tsx scripts/prisma.ts migrate status`. Where no database is
// named, one of the test cluster serves (every comparison of schemas needs one to connect to).
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { ensureDatabase } from "./postgres/databases.ts";
import { testCluster } from "./postgres/test-cluster.ts";

const CLI = join("node_modules", "prisma", "build", "index.js");
const ENGINE = join(process.cwd(), "scripts", "schema-engine", "engine.mjs");

export function prisma(args: string[], databaseUrl?: string, quiet = false): string {
  const run = spawnSync(process.execPath, [CLI, ...args], {
    encoding: "utf8",
    stdio: quiet ? "pipe" : ["inherit", "pipe", "inherit"],
    env: {
      ...process.env,
      PRISMA_SCHEMA_ENGINE_BINARY: ENGINE,
      PRISMA_HIDE_UPDATE_MESSAGE: "1",
      CHECKPOINT_DISABLE: "1",
      ...(databaseUrl && { MIGRATE_DATABASE_URL: databaseUrl }),
    },
  });
  if (!quiet) process.stdout.write(run.stdout);
  if (run.status !== 0) throw new PrismaFailed(run.status ?? 1, `${run.stdout}${run.stderr ?? ""}`);
  return run.stdout;
}

export class PrismaFailed extends Error {
  override name = "PrismaFailed";
  constructor(
    readonly status: number,
    readonly output: string,
  ) {
    super(`prisma ended with ${status}\n${output}`);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const args = process.argv.slice(2);
  try {
    prisma(args, process.env["MIGRATE_DATABASE_URL"] ?? (args[0] === "migrate" ? await workshop() : undefined));
  } catch (error) {
    if (!(error instanceof PrismaFailed)) throw error;
    process.exitCode = error.status;
  }
}

async function workshop(): Promise<string> {
  const cluster = await testCluster();
  await ensureDatabase(cluster, "workshop");
  return cluster.url("owner", "workshop");
}
