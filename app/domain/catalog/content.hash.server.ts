import { createHash } from "node:crypto";
import type { Content } from "./content.ts";

/** The fingerprint a curator's verdict names: keys in a fixed order, so that equal content has one hash. */
export const contentHash = (content: Content): string => createHash("sha256").update(canonical(content)).digest("hex");

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (value !== null && typeof value === "object") {
    const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${entries.map(([key, one]) => `${JSON.stringify(key)}:${canonical(one)}`).join(",")}}`;
  }
  return JSON.stringify(value);
}
