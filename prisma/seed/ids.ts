import { createHash } from "node:crypto";

/** Before every real row, so that ids made while the shop is used sort after the sample's. */
const BORN = Date.parse("2026-01-01T00:00:00Z").toString(16).padStart(12, "0");

/** The same name gives the same id at every seeding, shaped as a UUIDv7. */
export function seedId(name: string): string {
  const hash = createHash("sha256").update(name).digest("hex");
  return [BORN.slice(0, 8), BORN.slice(8), `7${hash.slice(0, 3)}`, `8${hash.slice(3, 6)}`, hash.slice(6, 18)].join("-");
}

/** A number in [0, 1) that depends on the name only: chance that is the same every time. */
export const chance = (name: string): number => createHash("sha256").update(name).digest().readUInt32BE(0) / 2 ** 32;
