import { type SpawnSyncReturns, spawnSync } from "node:child_process";
import { isRoot } from "./postgres/binaries.ts";

/** Debian's chromium, where we are root and apt is there; elsewhere nothing happens and the caller says what to do. */
export function installBrowser(): void {
  if (!isRoot || spawnSync("apt-get", ["--version"]).status !== 0) return;
  console.log("Installing Debian's chromium…");
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const apt = (...args: string[]) => spawnSync("apt-get", args, { env, encoding: "utf8" });
  const install = (name: string) => apt("install", "-y", "--no-install-recommends", name);
  for (const step of [
    () => apt("update"),
    () => orElse(install("chromium-headless-shell"), () => install("chromium")),
  ]) {
    const run = step();
    if (run.status !== 0) return void console.error(run.stderr);
  }
}

/** Older releases have the browser with its window alone. */
const orElse = (run: SpawnSyncReturns<string>, other: () => SpawnSyncReturns<string>) =>
  run.status === 0 ? run : other();
