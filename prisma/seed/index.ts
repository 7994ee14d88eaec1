import { hashPassword } from "#app/domain/accounts/accounts.server.ts";
import { reindex } from "#app/domain/search/search.server.ts";
import type { PrismaClient } from "#app/platform/db/generated/client.ts";
import { seedPeople } from "./accounts.ts";
import { seedCatalog } from "./catalog.ts";
import { seedCollections } from "./collections.ts";
import type { SeedContext } from "./context.ts";
import { seedEnterprises } from "./enterprises.ts";
import { seedFeedback } from "./feedback.ts";
import { seedOrders } from "./orders.ts";
import { seedOwnerDesk } from "./owner.ts";
import { seedPackaging } from "./packaging.ts";
import { seedPapers } from "./papers.ts";
import { seedReference } from "./reference.ts";
import { seedServiceSample } from "./service-sample.ts";
import { seedTariffs } from "./tariffs.ts";
import { seedWaiting } from "./waiting.ts";

/** Every room's sample, in the order of the rooms: a later one builds on the earlier ones. */
export async function seedAll(db: PrismaClient, now: Date, password: string): Promise<void> {
  const people = await seedPeople(db, await hashPassword(password), now);
  const context: SeedContext = { db, now, people };
  for (const room of rooms) await room(context);
}

const rooms: readonly ((context: SeedContext) => Promise<void>)[] = [
  ({ db, now }) => seedReference(db, { now, street: "Jalan Trans Halmahera, Sofifi (contoh)" }),
  seedTariffs,
  seedEnterprises,
  seedCatalog,
  seedCollections,
  seedPackaging,
  seedWaiting,
  seedServiceSample,
  seedPapers,
  seedOwnerDesk,
  seedOrders,
  seedFeedback,
  async () => void (await reindex(() => undefined)),
];
