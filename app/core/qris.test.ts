import { expect, it } from "vitest";
import { isWholeQris } from "./qris.ts";

const sample =
  "00020101021126280013ID.CONTOH.WWW0207LATIHAN5204599953033605802ID5915UKM MART CONTOH6007TERNATE6304ED84";

it("what a QRIS picture says is whole or it is not", () => {
  expect(isWholeQris(sample)).toBe(true);
  expect(isWholeQris(sample.replace("TERNATE", "TIDORE0"))).toBe(false);
  expect(isWholeQris(sample.slice(0, -1))).toBe(false);
  expect(isWholeQris("")).toBe(false);
});
