// Installs the dependencies when the lock file changed since they were last installed here. Plain JavaScript: at the
// first start nothing else is there.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";

const MARK = "node_modules/.lock-hash";
const hash = createHash("sha256").update(readFileSync("package-lock.json")).update(process.version).digest("hex");

if (!existsSync(MARK) || readFileSync(MARK, "utf8") !== hash) {
  console.error("Installing dependencies…");
  // The lock names no addresses, so npm would ask the registry about every package even with all of them in its cache.
  let run = install("--prefer-offline");
  if (run.status !== 0) run = install();
  if (run.status !== 0) {
    console.error(run.stderr ?? run.error?.message);
    console.error("npm ci failed: the lines above say why.");
    process.exit(1);
  }
  writeFileSync(MARK, hash);
}

function install(...how) {
  return spawnSync("npm", ["ci", "--include=dev", "--no-audit", "--no-fund", ...how], {
    stdio: ["ignore", "ignore", "pipe"],
    encoding: "utf8",
  });
}
