import { expect, it } from "vitest";
import { distance, nearest } from "./nearest.rules.ts";

it.each([
  ["kenarii", "kenari", 1],
  ["cakalng", "cakalang", 1],
  ["sriup", "sirup", 1],
  ["poch", "pouch", 1],
  ["bagea", "bagea", 0],
  ["kopi", "teh", 3],
])("from %s to %s are %i slips", (a, b, away) => {
  expect(distance(a, b, 2)).toBe(away);
});

it("mends a slip to the word that was meant", () => {
  expect(nearest("kenarii", ["kemiri", "kenari", "canarium"])).toEqual(["kenari"]);
  expect(nearest("halmahera", ["halmahera"])).toEqual(["halmahera"]);
  expect(nearest("halmaherra", ["halmahera"])).toEqual(["halmahera"]);
});

it("does not guess for short words, figures or far words", () => {
  expect(nearest("teh", ["tuh"])).toEqual([]);
  expect(nearest("250g", ["260g"])).toEqual([]);
  expect(nearest("kopra", ["kopi"])).toEqual([]);
});

it("names all that are equally near", () => {
  expect(nearest("pangang", ["pangan", "pandan", "panggang"])).toEqual(["pangan", "panggang"]);
});
