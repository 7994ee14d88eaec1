import { createHash } from "node:crypto";
import { orderNumber } from "#app/core/ids.ts";

/** A number like every other, the same at every seeding. */
export const sampleNumber = (name: string): string =>
  orderNumber(new Uint8Array(createHash("sha256").update(`order number:${name}`).digest()));
