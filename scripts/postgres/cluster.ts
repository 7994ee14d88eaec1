import { spawn, spawnSync } from "node:child_process";
import { createHash, randomBytes } from "node:crypto";
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import { isRoot, placeOfRoot, postgresBinaries } from "./binaries.ts";
import { isAlive } from "./liveness.ts";
import { alone } from "./lock.ts";
import { freePort } from "./ports.ts";

const NOBODY = 65_534;
const asNobody = isRoot ? { uid: NOBODY, gid: NOBODY } : {};

type Passwords = { postgres: string; owner: string; app: string };
export type Cluster = {
  dir: string;
  port: number;
  adopted: boolean;
  url(role: keyof Passwords, database: string): string;
};

/**
 * PostgreSQL for one data directory: adopted when it runs, started when it does not, made when there is none. Its files
 * lie in that directory (as root beside it, as PostgreSQL refuses root), or at the place named.
 */
export async function openCluster(
  dataDir: string,
  settings: Record<string, string> = {},
  place?: string,
): Promise<Cluster> {
  mkdirSync(dataDir, { recursive: true });
  const home = clusterHome(dataDir, place);
  const dir = join(home, "cluster");
  return await alone(join(dataDir, "postgres.lock"), async () => {
    if (!existsSync(passwordFile(dataDir))) await setAside(dir);
    const passwords = passwordsOf(dataDir);
    const running = await adoptable(dir, passwords.postgres);
    if (running) return { dir, port: running, adopted: true, url: urls(running, passwords) };
    if (!existsSync(join(dir, "PG_VERSION"))) initialise(home, dir, passwords.postgres);
    const port = await launch(dir, join(dataDir, "postgres.log"), passwords.postgres, settings);
    await makeRoles(urls(port, passwords)("postgres", "postgres"), passwords);
    return { dir, port, adopted: false, url: urls(port, passwords) };
  });
}

/** Fast stop: sessions are ended, everything committed is kept. Safe to repeat. */
export async function stopCluster(dir: string): Promise<void> {
  const pid = postmaster(dir)?.pid;
  if (!pid || !isAlive(pid, "postgres")) return;
  process.kill(pid, "SIGINT");
  for (let waited = 0; isAlive(pid, "postgres") && waited < 8_000; waited += 50) await pause(50);
  if (isAlive(pid, "postgres")) process.kill(pid, "SIGQUIT");
}

/** Two data directories never share a cluster: a folder outside of them is named by the hash of the real path. */
export const hashedPlace = (below: string, dataDir: string): string =>
  join(below, createHash("sha256").update(realpathSync(dataDir)).digest("hex").slice(0, 16));

function clusterHome(dataDir: string, place?: string): string {
  const home = place ?? (isRoot ? hashedPlace(placeOfRoot(), dataDir) : join(realpathSync(dataDir), "postgres"));
  mkdirSync(home, { recursive: true });
  if (isRoot) {
    chmodSync(home, 0o700);
    chownSync(home, NOBODY, NOBODY);
  }
  return home;
}

/** The data directory was emptied, its cluster (which as root lies elsewhere) is left: nobody knows its passwords. */
async function setAside(dir: string): Promise<void> {
  if (!existsSync(dir)) return;
  await stopCluster(dir);
  rmSync(`${dir}.orphan`, { recursive: true, force: true });
  renameSync(dir, `${dir}.orphan`);
}

const passwordFile = (dataDir: string): string => join(dataDir, "postgres.json");

function passwordsOf(dataDir: string): Passwords {
  const file = passwordFile(dataDir);
  if (existsSync(file)) return JSON.parse(readFileSync(file, "utf8"));
  const word = () => randomBytes(24).toString("base64url");
  const fresh: Passwords = { postgres: word(), owner: word(), app: word() };
  writeFileSync(file, JSON.stringify(fresh), { mode: 0o600 });
  return fresh;
}

const users: Record<keyof Passwords, string> = { postgres: "postgres", owner: "mart_owner", app: "mart_app" };
const urls = (port: number, passwords: Passwords) => (role: keyof Passwords, database: string) =>
  `postgresql://${users[role]}:${passwords[role]}@127.0.0.1:${port}/${database}`;

/** Into a folder beside, then renamed: a start that dies half-way leaves no half cluster. */
function initialise(home: string, dir: string, password: string): void {
  const fresh = join(home, "cluster.new");
  const pwfile = join(home, "pwfile");
  rmSync(fresh, { recursive: true, force: true });
  writeFileSync(pwfile, password, { mode: 0o600 });
  if (isRoot) chownSync(pwfile, NOBODY, NOBODY);
  const locale = process.platform === "linux" ? "C.UTF-8" : "C";
  const made = spawnSync(
    join(postgresBinaries(), "initdb"),
    [
      "-D",
      fresh,
      "-U",
      "postgres",
      "-A",
      "scram-sha-256",
      `--pwfile=${pwfile}`,
      "-E",
      "UTF8",
      `--locale=${locale}`,
      "--locale-provider=icu",
      "--icu-locale=id-ID",
      "--data-checksums",
    ],
    { ...asNobody, cwd: "/", encoding: "utf8" },
  );
  rmSync(pwfile);
  if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr || made.error?.message}`);
  renameSync(fresh, dir);
}

async function launch(
  dir: string,
  logFile: string,
  password: string,
  settings: Record<string, string>,
): Promise<number> {
  const log = openSync(logFile, "a", 0o600);
  const options = {
    listen_addresses: "127.0.0.1",
    unix_socket_directories: "",
    max_connections: "100",
    jit: "off",
    timezone: "UTC",
    ...settings,
  };
  for (const until = Date.now() + 30_000; Date.now() < until; await pause(250)) {
    const port = await freePort();
    const args = Object.entries(options).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
    const server = spawn(join(postgresBinaries(), "postgres"), ["-D", dir, "-p", String(port), ...args], {
      ...asNobody,
      cwd: "/",
      detached: true,
      stdio: ["ignore", log, log],
    });
    server.unref();
    // A crash before may leave memory in use for a moment: then postgres ends by itself and is tried again.
    for (let waited = 0; server.exitCode === null && waited < 20_000; waited += 50) {
      if (await answers(port, password)) return port;
      await pause(50);
    }
  }
  throw new Error(`PostgreSQL does not start; its last words are in ${logFile}`);
}

/** Alive is not enough: after kill -9 a dying postgres still has its pid, so only one that answers is adopted. */
async function adoptable(dir: string, password: string): Promise<number | undefined> {
  const found = postmaster(dir);
  if (!found) return undefined;
  for (let waited = 0; isAlive(found.pid, "postgres") && waited < 10_000; waited += 100) {
    if (await answers(found.port, password)) return found.port;
    await pause(100);
  }
  return undefined;
}

function postmaster(dir: string): { pid: number; port: number } | undefined {
  const file = join(dir, "postmaster.pid");
  if (!existsSync(file)) return undefined;
  const lines = readFileSync(file, "utf8").split("\n");
  return { pid: Number(lines[0]), port: Number(lines[3]) };
}

async function answers(port: number, password: string): Promise<boolean> {
  const client = new pg.Client({
    host: "127.0.0.1",
    port,
    user: "postgres",
    password,
    database: "postgres",
    connectionTimeoutMillis: 2_000,
  });
  client.on("error", () => {}); // a server that stops while we ask is one that does not answer
  try {
    await client.connect();
    await client.query("SELECT 1");
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => {});
  }
}

async function makeRoles(url: string, passwords: Passwords): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    for (const [role, rights] of [
      ["owner", "LOGIN CREATEDB"],
      ["app", "LOGIN"],
    ] as const) {
      const { rowCount } = await client.query("SELECT FROM pg_roles WHERE rolname = $1", [users[role]]);
      if (rowCount === 0) await client.query(`CREATE ROLE ${users[role]} ${rights} PASSWORD '${passwords[role]}'`);
    }
  } finally {
    await client.end();
  }
}
