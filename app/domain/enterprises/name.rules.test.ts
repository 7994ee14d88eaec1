import { expect, it } from "vitest";
import { plainName, wordStarts } from "./name.rules.ts";

it("sees the same business behind two spellings", () => {
  expect(plainName("UD. Dapur  Pala")).toBe(plainName("dapur pala (contoh)"));
  expect(plainName("Dapur Pala")).not.toBe(plainName("Dapur Pala Makian"));
});

it("finds a name by the beginning of any of its words", () => {
  expect(wordStarts("Nurhayati Ali")).toEqual([
    "nurhayati",
    "nur",
    "nurh",
    "nurha",
    "nurhay",
    "nurhaya",
    "nurhayat",
    "ali",
  ]);
});

it("ignores marks, signs and single letters", () => {
  expect(wordStarts("É. Sití")).toEqual(["siti", "sit"]);
});
