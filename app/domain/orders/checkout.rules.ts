import { type Rupiah, rupiah } from "#app/core/money.ts";

/** Below this the provider refuses a charge: said in words before any page of theirs opens. */
export const LEAST_ORDER = rupiah(10_000);

/** The terms of sale a buyer agrees to by paying; frozen in each order. */
export const TERMS_VERSION = "2026-11";

/** The stock is kept a little longer than the payment page lives, so that a payment never outlives its goods. */
export const PAY_MINUTES = 60;
export const HOLD_MINUTES = PAY_MINUTES + 15;

export type ShownLine = { variantId: string; quantity: number; unitPrice: Rupiah };

/** All that a total is made of, in one string: equal strings mean that the buyer saw exactly this. */
export function shownAs(lines: readonly ShownLine[], shipping: Rupiah): string {
  const parts = lines.map((line) => `${line.variantId}:${line.quantity}:${line.unitPrice}`).toSorted();
  return [...parts, `shipping:${shipping}`].join("|");
}
