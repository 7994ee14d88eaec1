import { randomBytes } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";

/** Drawn once, kept in a file only its owner reads. */
export function keptSecret(file: string, draw = () => randomBytes(32).toString("base64url")): string {
  if (!existsSync(file)) writeFileSync(file, `${draw()}\n`, { mode: 0o600, flag: "wx" });
  return readFileSync(file, "utf8").trim();
}
