import { minus, portion, type Rupiah, rupiah } from "#app/core/money.ts";

/** What one batch costs its maker, and what she wants to keep of it. Never stored: it is hers. */
export type Costs = {
  /** Ingredients or materials of the whole batch. */
  materials: Rupiah;
  /** Gas, power, water, transport of the whole batch. */
  other: Rupiah;
  /** Hours of work in the batch, tenths allowed, and what an hour is worth. */
  hours: number;
  wage: Rupiah;
  /** Packs that come of one batch. */
  packs: number;
  /** Bottle, label and box of one pack. */
  packaging: Rupiah;
  /** On top of the costs, in per cent. */
  profit: number;
};

export type Proposal = {
  /** What one pack costs to make, upwards to whole rupiah. */
  cost: Rupiah;
  price: Rupiah;
  commission: Rupiah;
  /** What the maker receives of the price, and what of that is left after the costs. */
  receives: Rupiah;
  left: Rupiah;
};

/** Prices here end in five hundred or in nothing. */
const STEP = 500;

/**
 * The smallest price in steps of five hundred of which, after the mart's commission, cost and wanted profit are left;
 * the rounding is never at the maker's cost.
 */
export function proposePrice(costs: Costs, commissionBp: number): Proposal {
  const cost = costOfPack(costs);
  const wanted = Math.ceil((cost * (100 + costs.profit)) / 100);
  const exact = Math.ceil((wanted * 10_000) / (10_000 - commissionBp));
  const price = rupiah(Math.max(STEP, Math.ceil(exact / STEP) * STEP));
  const commission = portion(price, commissionBp);
  const receives = minus(price, commission);
  return { cost, price, commission, receives, left: minus(receives, cost) };
}

function costOfPack({ materials, other, hours, wage, packs, packaging }: Costs): Rupiah {
  const batch = materials + other + Math.ceil(Math.round(hours * 10) * wage * 0.1);
  return rupiah(Math.ceil(batch / packs) + packaging);
}
