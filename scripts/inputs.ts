import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** The hash of everything under these paths: what a build, a client or a template database is made of. */
export function hashOf(paths: readonly string[]): string {
  const hash = createHash("sha256");
  for (const file of paths.flatMap(filesUnder).sort())
    hash.update(file).update("\0").update(readFileSync(file)).update("\0");
  return hash.digest("hex");
}

/** Runs the step when its inputs changed since it last succeeded, and says whether it ran. */
export async function whenChanged(
  mark: string,
  paths: readonly string[],
  step: () => void | Promise<void>,
): Promise<boolean> {
  const hash = hashOf(paths);
  if (existsSync(mark) && readFileSync(mark, "utf8") === hash) return false;
  await step();
  mkdirSync(dirname(mark), { recursive: true });
  writeFileSync(mark, hash);
  return true;
}

function filesUnder(path: string): string[] {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.name !== "generated" && !entry.name.endsWith(".test.ts"))
    .flatMap((entry) => filesUnder(join(path, entry.name)));
}
