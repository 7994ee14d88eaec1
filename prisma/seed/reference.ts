import type { PrismaClient } from "#app/platform/db/generated/client.ts";
import { seedCategories } from "./categories.ts";
import { seedChecklists } from "./curation.ts";
import { seedKbli } from "./kbli.ts";
import { seedCentrePlaces, seedLand } from "./places.ts";
import { seedServices } from "./services.ts";

/**
 * What every shop stands on, a live one as well as a demo: regions and zones, categories and the days of the halal law,
 * the ten services, the checklists, the lines of business, the mart's own two places. Nobody and nothing for sale, and
 * no price: tariffs and price lists are the operator's. Safe to repeat.
 */
export async function seedReference(db: PrismaClient, { now, street }: { now: Date; street: string }): Promise<void> {
  await seedLand(db);
  await seedCentrePlaces(db, { now, street });
  await seedCategories({ db });
  await seedServices(db);
  await seedChecklists(db, now);
  await seedKbli(db);
}
