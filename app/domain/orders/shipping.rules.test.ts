import { describe, expect, it } from "vitest";
import { rupiah } from "#app/core/money.ts";
import { chargedGrams, chargedKilograms, shippingPrice } from "./shipping.rules.ts";

const usual = { minimumGrams: 1000, toleranceGrams: 300, volumeDivisor: 6000 };
const jar = { weightGrams: 450, lengthMm: null, widthMm: null, heightMm: null };

describe("what a courier charges for", () => {
  it.each([
    [1, 1],
    [1000, 1],
    [1300, 1],
    [1301, 2],
    [2300, 2],
    [2301, 3],
    [12_850, 13],
  ])("%i grams are %i kg, the fraction counting beyond 300 g", (grams, kilograms) => {
    expect(chargedKilograms(grams, usual)).toBe(kilograms);
  });

  it("starts at the courier's least weight", () => {
    expect(chargedKilograms(500, { ...usual, minimumGrams: 10_000 })).toBe(10);
  });

  it("rounds every fraction up where the courier forgives nothing", () => {
    expect(chargedKilograms(1001, { ...usual, toleranceGrams: 0 })).toBe(2);
  });

  it("goes by the scale when the box is small", () => {
    expect(chargedGrams(jar, usual)).toBe(450);
    expect(chargedGrams({ ...jar, lengthMm: 80, widthMm: 80, heightMm: 100 }, usual)).toBe(450);
  });

  it("goes by volume when the box is large and light", () => {
    const basket = { weightGrams: 600, lengthMm: 300, widthMm: 300, heightMm: 400 };
    expect(chargedGrams(basket, usual)).toBe(6000);
  });

  it("is kilograms times the rate", () => {
    expect(shippingPrice(3, rupiah(62_000))).toBe(186_000);
  });
});
