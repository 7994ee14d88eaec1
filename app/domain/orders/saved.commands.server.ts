import { type Actor, personOf } from "#app/core/actor.ts";
import { newId } from "#app/core/ids.ts";
import { db, type Tx } from "#app/platform/db/db.server.ts";
import type { OrderAddress } from "./address.queries.server.ts";

const MOST_KEPT = 5;

export type SavedAddress = {
  id: string;
  name: string;
  phone: string;
  regionCode: string;
  regionName: string;
  postalCode: string | null;
  street: string;
};

/** Where this person has sent to before, the latest first. A guest has none. */
export async function savedAddresses(actor: Actor): Promise<SavedAddress[]> {
  const userId = personOf(actor);
  if (!userId) return [];
  const rows = await db.buyerAddress.findMany({
    where: { userId },
    orderBy: { usedAt: "desc" },
    take: MOST_KEPT,
    select: {
      ...{ id: true, name: true, phone: true, regionCode: true, postalCode: true, street: true },
      region: { select: { name: true } },
    },
  });
  return rows.map(({ region, ...address }) => ({ ...address, regionName: region.name }));
}

export async function forgetAddress(actor: Actor, id: string): Promise<void> {
  await db.buyerAddress.deleteMany({ where: { id, userId: personOf(actor) ?? "" } });
}

type Used = { userId: string; name: string; phone: string; address: OrderAddress; now: Date };

/** The address of an order is kept for the next one; the oldest beyond a handful is forgotten. */
export async function keepAddress(tx: Tx, { userId, name, phone, address, now }: Used): Promise<void> {
  const { regionCode, street, postalCode } = address;
  const fresh = { name, phone, postalCode, usedAt: now };
  await tx.buyerAddress.upsert({
    where: { userId_regionCode_street: { userId, regionCode, street } },
    create: { id: newId(now.getTime()), userId, regionCode, street, ...fresh },
    update: fresh,
  });
  const beyond = await tx.buyerAddress.findMany({
    where: { userId },
    orderBy: { usedAt: "desc" },
    skip: MOST_KEPT,
    select: { id: true },
  });
  await tx.buyerAddress.deleteMany({ where: { id: { in: beyond.map(({ id }) => id) } } });
}
