// Everything between a checkout and a server: settings, build, database, sample goods. Hands the server's environment
// over in a file that scripts/start reads and removes: prepare.ts <file> <pid of the server to be> [--port N] [--data DIR]
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { text } from "node:stream/consumers";
import { parseArgs } from "node:util";
import { readConfig, SettingsError } from "#app/platform/settings.server.ts";
import { demoPeople } from "../prisma/seed/accounts.ts";
import { buildAll, generateClient } from "./build.ts";
import { demoSecrets } from "./kept-secret.ts";
import { migrate } from "./migrate.ts";
import { openCluster, stopCluster } from "./postgres/cluster.ts";
import { dropDatabase, ensureDatabase, hasDatabase, renameDatabase } from "./postgres/databases.ts";
import { noteInLock, takeLock } from "./postgres/lock.ts";
import { freePort, portIsFree } from "./postgres/ports.ts";

/** Said in words alone: it is the owner's to mend, and no fault of ours. */
class Refused extends Error {}

const [handover = "", pid = "", ...rest] = process.argv.slice(2);

try {
  await prepare(Number(pid), rest);
} catch (error) {
  console.error(error instanceof Refused || error instanceof SettingsError ? error.message : error);
  process.exit(1);
}

async function prepare(serverPid: number, args: string[]): Promise<void> {
  if (existsSync(".env")) process.loadEnvFile(".env");
  const env: NodeJS.ProcessEnv = { ...process.env, NODE_ENV: "production" };
  const { port, data } = options(args);
  if (data) env["DATA_DIR"] = data;
  env["DATA_DIR"] = resolve(env["DATA_DIR"] || ".data");
  mkdirSync(env["DATA_DIR"], { recursive: true });
  const lock = join(env["DATA_DIR"], "server.lock");
  const holder = takeLock(lock, serverPid);
  if (holder)
    throw new Refused(
      `Already serving${holder.note ? ` at ${holder.note}` : ""}, process ${holder.pid}, from ${env["DATA_DIR"]}.`,
    );
  const givenUp = async () => {
    if (env["EMBEDDED_CLUSTER"]) await stopCluster(env["EMBEDDED_CLUSTER"]);
    rmSync(lock, { force: true });
  };
  for (const signal of ["SIGTERM", "SIGINT", "SIGHUP"] as const)
    process.on(signal, () => void givenUp().finally(() => process.exit(143)));
  try {
    await choosePort(env, port);
    demoSecrets(env);
    const config = check(env);
    noteInLock(lock, serverPid, config.web.origin);
    await generateClient();
    await Promise.all([buildAll(), database(env)]);
    announce(env);
    hand(env);
  } catch (error) {
    await givenUp();
    throw error;
  }
}

function options(args: string[]): { port?: string; data?: string } {
  try {
    return parseArgs({ args, options: { port: { type: "string" }, data: { type: "string" } } }).values;
  } catch (error) {
    throw new Refused(
      `${error instanceof Error ? error.message : error}\nUsage: ./scripts/start [--port N] [--data DIR]`,
    );
  }
}

async function choosePort(env: NodeJS.ProcessEnv, wanted: string | undefined): Promise<void> {
  const named = wanted ?? env["PORT"];
  const host = env["HOST"] || "127.0.0.1";
  if (named !== undefined && named !== "") {
    env["PORT"] = named;
    if (/^\d{1,5}$/.test(named) && Number(named) <= 65_535 && !(await portIsFree(Number(named), host))) {
      throw new Refused(
        `Port ${named} is taken by another program; choose another with --port, or none and a free one is found.`,
      );
    }
    return;
  }
  env["PORT"] = String((await portIsFree(3000, host)) ? 3000 : await freePort(host));
}

/** Settings are judged before anything is built; the database's address stands in while there is none. */
function check(env: NodeJS.ProcessEnv) {
  if (env["DATABASE_URL"] && !env["MIGRATE_DATABASE_URL"]) {
    throw new SettingsError(
      "MIGRATE_DATABASE_URL is required beside DATABASE_URL: the tables belong to another role than the app's",
    );
  }
  return readConfig({ ...env, DATABASE_URL: env["DATABASE_URL"] || "postgresql://mart_app@127.0.0.1/mart" });
}

async function database(env: NodeJS.ProcessEnv): Promise<void> {
  if (env["DATABASE_URL"]) return await fill(env);
  const cluster = await openCluster(String(env["DATA_DIR"]));
  env["EMBEDDED_CLUSTER"] = cluster.dir;
  const point = (name: string) => {
    env["DATABASE_URL"] = cluster.url("app", name);
    env["MIGRATE_DATABASE_URL"] = cluster.url("owner", name);
  };
  if (!(await hasDatabase(cluster, "mart"))) {
    await dropDatabase(cluster, "mart_new");
    await ensureDatabase(cluster, "mart_new");
    point("mart_new");
    await fill(env);
    // Filled under another name: a first start that is killed half-way leaves nothing that looks whole.
    await renameDatabase(cluster, "mart_new", "mart");
    return point("mart");
  }
  point("mart");
  await migrate(String(env["MIGRATE_DATABASE_URL"]), "mart_app");
}

/** Migrations as the owner, then the sample as the app. */
async function fill(env: NodeJS.ProcessEnv): Promise<void> {
  await migrate(String(env["MIGRATE_DATABASE_URL"]), new URL(String(env["DATABASE_URL"])).username);
  const { MIGRATE_DATABASE_URL: _, ...appEnv } = env;
  const seeding = spawn(process.execPath, ["--import", "tsx", "scripts/seed.ts"], {
    env: appEnv,
    stdio: ["ignore", "inherit", "pipe"],
  });
  const words = text(seeding.stderr);
  const [code] = await once(seeding, "exit");
  if (code !== 0) throw new Refused(`The sample could not be seeded:\n${await words}`);
}

function announce(env: NodeJS.ProcessEnv): void {
  const file = join(String(env["DATA_DIR"]), "demo-password");
  if (!existsSync(file)) return;
  console.log(`Demo sign-ins, all with the password ${readFileSync(file, "utf8").trim()}`);
  for (const { email, does } of demoPeople) console.log(`  ${email.padEnd(28)} ${does}`);
}

/** The server needs no owner's key; it is left behind here. */
function hand(env: NodeJS.ProcessEnv): void {
  const { MIGRATE_DATABASE_URL: _, ...passed } = env;
  const changed = Object.entries(passed).filter(([name, value]) => value !== undefined && value !== process.env[name]);
  const quoted = changed.map(([name, value]) => `${name}='${String(value).replaceAll("'", "'\\''")}'`);
  writeFileSync(handover, `unset MIGRATE_DATABASE_URL\n${quoted.join("\n")}\n`, { mode: 0o600 });
}
