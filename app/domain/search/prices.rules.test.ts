import { expect, it } from "vitest";
import { priceWords } from "./prices.rules.ts";

it.each([
  ["kopi rempah <50rb", "kopi rempah", null, 50_000],
  ["kopi rempah < rp 50.000", "kopi rempah", null, 50_000],
  ["sirup di bawah 30 ribu", "sirup", null, 30_000],
  ["tenun di atas 1,5 jt", "tenun", 1_500_000, null],
  ["tenun over 500k", "tenun", 500_000, null],
  ["hampers 50-100rb", "hampers", 50_000, 100_000],
  ["hampers 100rb sampai 50rb", "hampers", 50_000, 100_000],
  ["abon minimal 20rb maksimal 40rb", "abon", 20_000, 40_000],
])("understands the money in %j", (text, rest, min, max) => {
  expect(priceWords(text)).toEqual({ rest, min, max });
});

it.each(["sirup 250ml", "keripik 100-250", "kopi < 5", "teh 20 kantong"])("finds no money in %j", (text) => {
  expect(priceWords(text)).toEqual({ rest: text, min: null, max: null });
});
