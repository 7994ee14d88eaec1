import { startOfWitDay, witDay } from "#app/core/time.ts";
import { db } from "#app/platform/db/db.server.ts";

export type OrderFigures = {
  waitingForMoney: number;
  confirmedToday: number;
  inReview: number;
  /** Not accepted in time, or not with the buyer on the last promised day. */
  parcelsLate: number;
};

/** How trade stands now; a day begins at midnight WIT. */
export async function orderFigures(now: Date): Promise<OrderFigures> {
  const [waitingForMoney, confirmedToday, inReview, parcelsLate] = await Promise.all([
    db.order.count({ where: { state: "placed" } }),
    db.order.count({ where: { confirmedAt: { gte: startOfWitDay(now) } } }),
    db.order.count({ where: { state: "review" } }),
    db.parcel.count({
      where: {
        OR: [
          { state: "new", acceptBy: { lt: now } },
          { state: { in: ["new", "accepted", "packed", "shipped"] }, promisedTo: { lt: new Date(witDay(now)) } },
        ],
      },
    }),
  ]);
  return { waitingForMoney, confirmedToday, inReview, parcelsLate };
}
