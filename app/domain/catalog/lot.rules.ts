/** Days as the form and the database's calendar spell them: "2026-11-24". */
export type NewLot = { code: string; madeOn: string; bestBefore: string | null; packagingLotId?: string | null };

export type LotLine = { lotId: string; placeId: string; quantity: number };

/** What lies of a lot at a place and is not packed yet. */
export type LotOnShelf = {
  lotId: string;
  variantId: string;
  placeId: string;
  code: string;
  madeOn: Date;
  bestBefore: Date | null;
  free: number;
};

/** Without a lot: nobody knows it. */
export type LotChoice = { lotId: string | null; quantity: number };

/** The first to expire first; what lots cannot give is taken without one. Never from a lot past its day or called back. */
export function proposedLots(quantity: number, lots: readonly LotOnShelf[], today: Date): LotChoice[] {
  const good = lots
    .filter(({ free, bestBefore }) => free > 0 && (bestBefore === null || bestBefore >= today))
    .toSorted((a, b) => lastDay(a) - lastDay(b) || a.madeOn.getTime() - b.madeOn.getTime());
  const chosen: LotChoice[] = [];
  let left = quantity;
  for (const { lotId, free } of good) {
    if (left === 0) break;
    const taken = Math.min(left, free);
    chosen.push({ lotId, quantity: taken });
    left -= taken;
  }
  return left > 0 ? [...chosen, { lotId: null, quantity: left }] : chosen;
}

const lastDay = ({ bestBefore }: LotOnShelf): number => bestBefore?.getTime() ?? Number.MAX_SAFE_INTEGER;
