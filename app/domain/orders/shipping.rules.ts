import { type Rupiah, rupiah } from "#app/core/money.ts";

/** A courier's way of counting kilograms: data of its tariff, never constants of ours. */
export type CourierRounding = { minimumGrams: number; toleranceGrams: number; volumeDivisor: number };

export type Packed = {
  weightGrams: number;
  lengthMm: number | null;
  widthMm: number | null;
  heightMm: number | null;
};

/** What one unit counts for, in grams: scale or volume, whichever is more. Frozen in the order line. */
export const chargedGrams = (unit: Packed, { volumeDivisor }: CourierRounding): number =>
  Math.max(unit.weightGrams, volumetricGrams(unit, volumeDivisor));

/** Whole kilograms: the part above the last full one counts only beyond the tolerance. */
export function chargedKilograms(grams: number, { minimumGrams, toleranceGrams }: CourierRounding): number {
  const least = Math.max(grams, minimumGrams);
  const full = Math.floor(least / 1000);
  return Math.max(1, least - full * 1000 > toleranceGrams ? full + 1 : full);
}

export const shippingPrice = (kilograms: number, perKg: Rupiah): Rupiah => rupiah(perKg * kilograms);

/** Length × width × height in cm over the divisor is kilograms; goods without measures count by the scale alone. */
function volumetricGrams({ lengthMm, widthMm, heightMm }: Packed, divisor: number): number {
  if (lengthMm === null || widthMm === null || heightMm === null) return 0;
  return Math.ceil((lengthMm * widthMm * heightMm) / divisor);
}
