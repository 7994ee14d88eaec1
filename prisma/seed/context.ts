import type { PrismaClient } from "#app/platform/db/generated/client.ts";
import type { DemoKey } from "./accounts.ts";

/** What every room's seed gets. Dates are counted from `now`, so the demo never looks old. */
export type SeedContext = { db: PrismaClient; now: Date; people: ReadonlyMap<DemoKey, string> };
