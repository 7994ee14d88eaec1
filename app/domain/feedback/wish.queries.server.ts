import type { Actor, Person } from "#app/core/actor.ts";
import { isId } from "#app/core/ids.ts";
import { db } from "#app/platform/db/db.server.ts";

const PAGE = 24;

/** What a person keeps, the newest first; `after` is the product last seen. */
export async function wishesOf(
  person: Person,
  after: string | null,
): Promise<{ productIds: string[]; next: string | null }> {
  const userId = person.id;
  const rows = await db.wish.findMany({
    where: { userId },
    orderBy: [{ at: "desc" }, { productId: "desc" }],
    take: PAGE + 1,
    ...(after && isId(after) ? { cursor: { userId_productId: { userId, productId: after } }, skip: 1 } : {}),
    select: { productId: true },
  });
  const productIds = rows.slice(0, PAGE).map(({ productId }) => productId);
  return { productIds, next: rows.length > PAGE ? (productIds.at(-1) ?? null) : null };
}

/** Whether this person keeps the product; null for whoever is not signed in, and nothing is asked then. */
export async function keepsProduct(actor: Actor, productId: string): Promise<boolean | null> {
  if (actor.kind !== "person") return null;
  return (await db.wish.count({ where: { userId: actor.id, productId } })) > 0;
}
