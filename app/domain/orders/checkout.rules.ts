import { type Rupiah, rupiah } from "#app/core/money.ts";
import { addHours, addMinutes, addWorkingDays } from "#app/core/time.ts";
import type { PaymentMethod } from "./checkout.schema.ts";

/** Below this the provider refuses a charge: said in words before any page of theirs opens. */
export const LEAST_ORDER = rupiah(10_000);

/** The terms of sale a buyer agrees to by paying; frozen in each order. */
export const TERMS_VERSION = "2026-11";

/** The stock is kept a little longer than the payment page lives, so that a payment never outlives its goods. */
export const PAY_MINUTES = 60;
export const HOLD_MINUTES = PAY_MINUTES + 15;
const TRANSFER_HOURS = 24;
const QRIS_HOURS = 2;
const CASH_WORKING_DAYS = 2;
/** How long a proof that was sent may wait for somebody to look at it. */
export const PROOF_HOURS = 24;

/** Until when the goods are kept for a buyer who has not paid yet. */
export function heldUntil(method: PaymentMethod, now: Date): Date {
  switch (method) {
    case "card":
      return addMinutes(now, HOLD_MINUTES);
    case "transfer":
      return addHours(now, TRANSFER_HOURS);
    case "qris":
      return addHours(now, QRIS_HOURS);
    case "cash":
      return addWorkingDays(now, CASH_WORKING_DAYS);
    default:
      return method satisfies never;
  }
}

export type ShownLine = { variantId: string; quantity: number; unitPrice: Rupiah };

/** All that a total is made of, in one string: equal strings mean that the buyer saw exactly this. */
export function shownAs(lines: readonly ShownLine[], shipping: Rupiah): string {
  const parts = lines.map((line) => `${line.variantId}:${line.quantity}:${line.unitPrice}`).toSorted();
  return [...parts, `shipping:${shipping}`].join("|");
}
