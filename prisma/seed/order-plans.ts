import { addDays, addMinutes } from "#app/core/time.ts";
import type { OrderState, ParcelState } from "#app/domain/orders/orders.ts";
import { demoOwners } from "./enterprises.ts";
import { chance } from "./ids.ts";

/** Where an order and its parcels have come to; the roads lead along the edges of the lifecycles only. */
export type Road = {
  order: readonly OrderState[];
  parcel?: readonly ParcelState[];
  /** `asked` waits for finance, `back` has reached the buyer. */
  refund?: "asked" | "back";
  /** Rupiah that came above or below the total. */
  off?: number;
};

const sent = ["accepted", "packed", "shipped"] as const;
const there = [...sent, "delivered"] as const;

const roads = {
  placed: { order: [] },
  expired: { order: ["expired"] },
  cancelled: { order: ["cancelled"] },
  tooMuch: { order: ["review"], off: 25_000 },
  tooLittle: { order: ["review"], off: -30_000 },
  new: { order: ["confirmed"], parcel: [] },
  accepted: { order: ["confirmed"], parcel: ["accepted"] },
  packed: { order: ["confirmed"], parcel: ["accepted", "packed"] },
  shipped: { order: ["confirmed"], parcel: sent },
  delivered: { order: ["confirmed"], parcel: there },
  received: { order: ["confirmed", "completed"], parcel: [...there, "received"] },
  refused: { order: ["confirmed", "cancelled"], parcel: ["rejected"], refund: "back" },
  lost: { order: ["confirmed", "cancelled"], parcel: [...sent, "lost"], refund: "asked" },
  disputed: { order: ["confirmed"], parcel: [...there, "disputed"], refund: "asked" },
  refunded: { order: ["confirmed", "cancelled"], parcel: [...there, "disputed", "refunded"], refund: "back" },
  returned: { order: ["confirmed"], parcel: [...there, "returned"] },
  restocked: { order: ["confirmed", "cancelled"], parcel: [...there, "returned", "restocked"], refund: "back" },
} as const satisfies Record<string, Road>;

/** How many took each road, and how many days ago the youngest and the oldest of them began. */
const counts: readonly [road: keyof typeof roads, count: number, youngest: number, oldest: number][] = [
  ["placed", 2, 0, 0],
  ["new", 4, 0, 2],
  ["accepted", 4, 1, 3],
  ["packed", 3, 2, 4],
  ["shipped", 6, 4, 9],
  ["delivered", 4, 8, 14],
  ["tooMuch", 1, 1, 1],
  ["tooLittle", 1, 2, 2],
  ["expired", 4, 3, 90],
  ["cancelled", 2, 12, 60],
  ["refused", 2, 20, 70],
  ["lost", 1, 24, 24],
  ["disputed", 1, 18, 18],
  ["returned", 1, 26, 26],
  ["refunded", 1, 64, 64],
  ["restocked", 1, 48, 48],
  ["received", 34, 30, 165],
];

export type Plan = {
  name: string;
  road: Road;
  placedAt: Date;
  /** Which of the buyers. */
  buyer: number;
  /** The makers its goods come from: one parcel each. */
  makers: readonly (string | null)[];
  pickup: boolean;
};

const BUYERS = 9;

/** Six months of trade: the same plans at every seeding, counted back from `now`. */
export function orderPlans(now: Date): Plan[] {
  return counts.flatMap(([road, count, youngest, oldest]) =>
    Array.from({ length: count }, (_, at): Plan => {
      const name = `${road}:${at}`;
      const days = youngest + ((oldest - youngest) * at) / Math.max(1, count - 1);
      const minutes = road === "placed" ? 6 + at * 9 : 90 + Math.floor(chance(`minute:${name}`) * 500);
      return {
        name,
        road: roads[road],
        placedAt: addMinutes(addDays(now, -days), -minutes),
        buyer: at % 4 === 1 ? 0 : Math.floor(chance(`buyer:${name}`) * BUYERS),
        makers: makersOf(name, at),
        pickup: at % 7 === 5,
      };
    }),
  );
}

/** The demo's two owners sell often, so that their desks have something on every shelf. */
function makersOf(name: string, at: number): (string | null)[] {
  const second = chance(`second:${name}`) < 0.2 ? [null] : [];
  if (at % 3 === 0) return [demoOwners.pemilik, ...second];
  return at % 5 === 1 ? [demoOwners.pemilik2, ...second] : [null, ...second];
}
