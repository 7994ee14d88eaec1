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
  expect(nearest("kenarii", ["kemiri", "kenari", "canarium"])).toBe("kenari");
  expect(nearest("halmahera", ["halmahera"])).toBe("halmahera");
  expect(nearest("halmaherra", ["halmahera"])).toBe("halmahera");
});

it("does not guess for short words, figures or far words", () => {
  expect(nearest("teh", ["tuh"])).toBeNull();
  expect(nearest("250g", ["260g"])).toBeNull();
  expect(nearest("kopra", ["kopi"])).toBeNull();
});
