import { onHoliday } from "#app/domain/enterprises/enterprises.server.ts";
import { db, type Tx } from "#app/platform/db/db.server.ts";

type Candidate = { id: string; enterpriseId: string; state: string };

/** Of these products, those that can be bought now: live, no open hold on them or their maker, maker not on holiday. */
export async function sellableOf(products: readonly Candidate[], now: Date, tx: Tx = db): Promise<ReadonlySet<string>> {
  const live = products.filter(({ state }) => state === "live");
  const makers = [...new Set(live.map(({ enterpriseId }) => enterpriseId))];
  const holds = await tx.hold.findMany({
    where: {
      until: null,
      OR: [{ productId: { in: live.map(({ id }) => id) } }, { enterpriseId: { in: makers } }],
    },
    select: { productId: true, enterpriseId: true },
  });
  const held = new Set(holds.flatMap(({ productId, enterpriseId }) => [productId, enterpriseId]));
  const closed = await onHoliday(makers, now, tx);
  return new Set(
    live
      .filter((one) => !held.has(one.id) && !held.has(one.enterpriseId) && !closed.has(one.enterpriseId))
      .map(({ id }) => id),
  );
}
