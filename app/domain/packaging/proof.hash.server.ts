import { createHash } from "node:crypto";
import type { LabelRecord } from "#app/domain/catalog/catalog.server.ts";
import type { LicenceView } from "#app/domain/licences/licences.server.ts";

/** Of the label record of one pack with the licence numbers on it: another pack or another number is another hash. */
export function labelHash({ variantId, says }: LabelRecord, licences: readonly LicenceView[]): string {
  const numbers = licences.map(({ kind, number }) => `${kind} ${number}`).sort();
  return fingerprint({ variantId, says, numbers });
}

/** How many are made counts as an option: a proof is approved for its run. */
export const optionsHash = (options: unknown, quantity: number): string => fingerprint({ options, quantity });

export const hexOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString("hex");
export const bytesOf = (hex: string): Uint8Array<ArrayBuffer> => new Uint8Array(Buffer.from(hex, "hex"));

const fingerprint = (value: unknown): string => createHash("sha256").update(canonical(value)).digest("hex");

/** Keys in a fixed order, so that equal content has one hash whatever way it was read. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (value === null || typeof value !== "object") return JSON.stringify(value ?? null);
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, one]) => `${JSON.stringify(key)}:${canonical(one)}`).join(",")}}`;
}
