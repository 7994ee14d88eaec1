import { expect, it } from "vitest";
import { curatedScales } from "./scale.rules.ts";

it("curates micro and small enterprises, not medium ones", () => {
  expect(curatedScales("2026-11-24")).toEqual(["micro", "small"]);
});

it("curates nobody before there was a rule", () => {
  expect(curatedScales("2020-01-01")).toEqual([]);
});
