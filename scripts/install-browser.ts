import { spawnSync } from "node:child_process";
import { isRoot } from "./postgres/binaries.ts";

/** Debian's chromium, where we are root and apt is there; elsewhere nothing happens and the caller says what to do. */
export function installBrowser(): void {
  if (!isRoot || spawnSync("apt-get", ["--version"]).status !== 0) return;
  console.log("Installing Debian's chromium…");
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  for (const args of [["update"], ["install", "-y", "--no-install-recommends", "chromium"]]) {
    const run = spawnSync("apt-get", args, { env, encoding: "utf8" });
    if (run.status !== 0) return void console.error(run.stderr);
  }
}
