import { db } from "#app/platform/db/db.server.ts";

/** How many packs of each product were sold since a moment: paid for, or to be paid at pickup, and not called off. */
export async function soldSince(productIds: readonly string[], since: Date): Promise<ReadonlyMap<string, number>> {
  const rows = await db.orderLine.groupBy({
    by: ["productId"],
    where: {
      productId: { in: [...productIds] },
      order: { state: { in: ["confirmed", "completed"] }, placedAt: { gte: since } },
    },
    _sum: { quantity: true },
  });
  return new Map(rows.map(({ productId, _sum }) => [productId, _sum.quantity ?? 0]));
}
