import { randomBytes } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Drawn once, kept in a file only its owner reads. */
export function keptSecret(file: string, draw = () => randomBytes(32).toString("base64url")): string {
  if (!existsSync(file)) writeFileSync(file, `${draw()}\n`, { mode: 0o600, flag: "wx" });
  return readFileSync(file, "utf8").trim();
}

/** A demo needs no secret of its owner; it draws its own and keeps them beside its data. */
export function demoSecrets(env: NodeJS.ProcessEnv): void {
  if ((env["MODE"] || "demo") === "live") return;
  const kept = (name: string, draw?: () => string) => keptSecret(join(String(env["DATA_DIR"]), name), draw);
  env["SESSION_SECRETS"] ||= kept("session-secret");
  env["DATA_KEYS"] ||= kept("data-keys", () => `k1:${randomBytes(32).toString("base64url")}`);
  env["LOOKUP_KEY"] ||= kept("lookup-key");
}
