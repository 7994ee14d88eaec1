import { describe, expect, it } from "vitest";
import { rupiah } from "#app/core/money.ts";
import { quoteParcels, type Travelling } from "./quote.rules.ts";

const usual = { minimumGrams: 1000, toleranceGrams: 300, volumeDivisor: 6000 };
const syrup: Travelling = {
  quantity: 2,
  weightGrams: 700,
  lengthMm: null,
  widthMm: null,
  heightMm: null,
  placeId: "ternate",
  enterpriseId: "ibu-ima",
  perishable: false,
};
const rates = {
  ternate: { perKg: rupiah(62_000), daysMin: 3, daysMax: 7, perishable: false },
  tidore: { perKg: rupiah(68_000), daysMin: 4, daysMax: 9, perishable: false },
};
const rateFrom = (place: string) => (place === "ternate" || place === "tidore" ? rates[place] : null);

describe("the price of sending a cart", () => {
  it("weighs the goods of one maker and place together", () => {
    const quote = quoteParcels([syrup, { ...syrup, quantity: 1 }], usual, rateFrom);
    expect(quote).toMatchObject({ ok: true, price: 124_000, daysMin: 3, daysMax: 7, parcels: [{ grams: 2100 }] });
  });

  it("is the sum of its parcels, the promise as late as the slowest", () => {
    const quote = quoteParcels([syrup, { ...syrup, placeId: "tidore" }], usual, rateFrom);
    expect(quote).toMatchObject({ ok: true, price: 62_000 * 2 + 68_000 * 2, daysMin: 4, daysMax: 9 });
  });

  it("makes two parcels of two makers in one building", () => {
    const quote = quoteParcels([syrup, { ...syrup, enterpriseId: "pak-din" }], usual, rateFrom);
    expect(quote.ok && quote.parcels.length).toBe(2);
  });

  it("says so when no courier goes there, or the goods would spoil on the way", () => {
    expect(quoteParcels([{ ...syrup, placeId: "gebe" }], usual, rateFrom)).toEqual({
      ok: false,
      code: "orders.refused.noRoute",
    });
    expect(quoteParcels([{ ...syrup, perishable: true }], usual, rateFrom)).toEqual({
      ok: false,
      code: "orders.refused.perishableFar",
    });
  });
});
