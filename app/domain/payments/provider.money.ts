import { type Rupiah, rupiah } from "#app/core/money.ts";

/** The rupiah has two decimals at the provider: Rp 10.000 goes over the wire as 1000000. Only this room knows. */
const HUNDREDTHS = 100;

export const toProvider = (amount: Rupiah): number => amount * HUNDREDTHS;

/** Null for an amount that is no whole rupiah: nothing of ours can have asked for it. */
export const fromProvider = (hundredths: number): Rupiah | null =>
  Number.isSafeInteger(hundredths) && hundredths % HUNDREDTHS === 0 ? rupiah(hundredths / HUNDREDTHS) : null;

/** Fees may end in sen; what we book is never less than what was taken. */
export const feeFromProvider = (hundredths: number): Rupiah => rupiah(Math.ceil(hundredths / HUNDREDTHS));
