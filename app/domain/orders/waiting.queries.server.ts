import { db } from "#app/platform/db/db.server.ts";

const MOST = 500;

/** Those with an account who have a pack of this product in their cart; a guest reads it in the cart itself. */
export async function cartsWith(productId: string): Promise<string[]> {
  const carts = await db.cart.findMany({
    where: { userId: { not: null }, lines: { some: { variant: { productId } } } },
    orderBy: { changedAt: "desc" },
    take: MOST,
    select: { userId: true },
  });
  return carts.flatMap(({ userId }) => userId ?? []);
}
