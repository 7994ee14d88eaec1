import { type Rupiah, rupiah, sum } from "#app/core/money.ts";
import { type CourierRounding, chargedGrams, chargedKilograms, type Packed, shippingPrice } from "./shipping.rules.ts";

/** Goods of an order that travel, with the place and the maker they come from. */
export type Travelling = Packed & {
  quantity: number;
  placeId: string;
  enterpriseId: string;
  perishable: boolean;
};

export type Rate = { perKg: Rupiah; daysMin: number; daysMax: number; perishable: boolean };

export type ParcelQuote = {
  placeId: string;
  enterpriseId: string;
  grams: number;
  price: Rupiah;
  daysMin: number;
  daysMax: number;
};

export type Quote =
  | { ok: true; price: Rupiah; daysMin: number; daysMax: number; parcels: ParcelQuote[] }
  | { ok: false; code: "orders.refused.noRoute" | "orders.refused.perishableFar" };

/** One parcel for each maker and place; what goes together is weighed together. */
export function quoteParcels(
  goods: readonly Travelling[],
  rounding: CourierRounding,
  rateFrom: (placeId: string) => Rate | null,
): Quote {
  const parcels: ParcelQuote[] = [];
  for (const together of grouped(goods)) {
    const [first] = together;
    const rate = first ? rateFrom(first.placeId) : null;
    if (!first || !rate) return { ok: false, code: "orders.refused.noRoute" };
    if (!rate.perishable && together.some((one) => one.perishable)) {
      return { ok: false, code: "orders.refused.perishableFar" };
    }
    const grams = together.reduce((total, one) => total + chargedGrams(one, rounding) * one.quantity, 0);
    const price = shippingPrice(chargedKilograms(grams, rounding), rate.perKg);
    const { placeId, enterpriseId } = first;
    parcels.push({ placeId, enterpriseId, grams, price, daysMin: rate.daysMin, daysMax: rate.daysMax });
  }
  return {
    ok: true,
    price: parcels.length > 0 ? sum(parcels.map((parcel) => parcel.price)) : rupiah(0),
    daysMin: Math.max(0, ...parcels.map((parcel) => parcel.daysMin)),
    daysMax: Math.max(0, ...parcels.map((parcel) => parcel.daysMax)),
    parcels,
  };
}

function grouped(goods: readonly Travelling[]): Travelling[][] {
  const groups = new Map<string, Travelling[]>();
  for (const one of goods) {
    const key = `${one.placeId} ${one.enterpriseId}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()];
}
