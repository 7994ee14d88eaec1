import { expect, it } from "vitest";
import { type CheckAnswer, type CheckResults, failedItems, mayPass } from "./check.rules.ts";

const all = (answer: CheckAnswer, but: Partial<CheckResults> = {}): CheckResults => ({
  ...{ size: answer, colour: answer, register: answer, seal: answer, barcode: answer, label: answer, count: answer },
  ...but,
});

it("a print passes when nothing failed and something was looked at", () => {
  expect(mayPass(all("pass"))).toBe(true);
  expect(mayPass(all("pass", { barcode: "notApplicable" }))).toBe(true);
  expect(mayPass(all("notApplicable"))).toBe(false);
  expect(mayPass(all("pass", { seal: "fail" }))).toBe(false);
});

it("names what failed", () => {
  expect(failedItems(all("pass", { seal: "fail", count: "fail" }))).toEqual(["seal", "count"]);
});
