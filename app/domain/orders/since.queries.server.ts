import { db } from "#app/platform/db/db.server.ts";
import type { OrderState } from "./order.lifecycle.ts";

type Wish = { since: Date; until: Date; ids: readonly string[] };

/** Orders of a time with where they stand, and those named besides; what was confirmed later is left for the next time. */
export function ordersSince({ since, until, ids }: Wish): Promise<{ id: string; number: string; state: OrderState }[]> {
  return db.order.findMany({
    where: {
      AND: [
        { OR: [{ confirmedAt: null }, { confirmedAt: { lte: until } }] },
        { OR: [{ placedAt: { gte: since, lte: until } }, { id: { in: [...ids] } }] },
      ],
    },
    select: { id: true, number: true, state: true },
  });
}
