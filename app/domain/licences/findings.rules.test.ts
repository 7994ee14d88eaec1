import { describe, expect, it } from "vitest";
import { findings, validUntil } from "./findings.rules.ts";
import { parseLicence } from "./parse.rules.ts";

const now = new Date("2026-11-24T03:00:00Z");
const food = { licencePaths: ["pirt", "bpomFood"], pirtTypes: [12, 11] };
const of = (text: string, goods: Partial<Parameters<typeof findings>[1]> = {}) =>
  findings(parseLicence(text), { now, ...goods });

describe("the age of a licence", () => {
  it("a P-IRT ends with 31 December of its year in Maluku Utara", () => {
    const until = validUntil(parseLicence("2128271010012-26"));
    expect(until?.toISOString()).toBe("2026-12-31T14:59:59.999Z");
  });

  it.each([
    ["2153276010281-21", ["expired"]],
    ["2128271010012-26", ["expiring"]],
    ["2128271010012-27", []],
    ["2128271010012-30", []],
  ])("%s gives %j", (text, expected) => {
    expect(of(text)).toEqual(expected);
  });

  it("the date on a certificate counts more than the year in the number", () => {
    expect(of("2128271010012-30", { validUntil: new Date("2026-10-01T00:00:00Z") })).toEqual(["expired"]);
  });

  it("it is valid through its last moment and expired the moment after", () => {
    const last = new Date("2026-12-31T14:59:59.999Z");
    expect(of("2128271010012-26", { now: last })).toEqual(["expiring"]);
    expect(of("2128271010012-26", { now: new Date(last.getTime() + 1) })).toEqual(["expired"]);
  });

  it("a halal certificate has no end of its own", () => {
    expect(of("ID32110000293810822")).toEqual([]);
  });
});

describe("the fit of a licence", () => {
  const fitting = {
    category: food,
    packaging: "plastic",
    regencyCode: "82.71",
    storage: "room",
    scale: "micro",
  } as const;

  it("nothing is found where category, packaging and regency agree", () => {
    expect(of("2128271010012-30", fitting)).toEqual([]);
  });

  it.each([
    ["another regency", "2128272010012-30", {}, "regionDiffers"],
    ["a regency that does not exist", "2129999010012-30", {}, "regionUnknown"],
    ["a type of another kind of food", "2068271010012-30", {}, "categoryDiffers"],
    ["another packaging", "1128271010012-30", {}, "packagingDiffers"],
    ["goods kept cold", "2128271010012-30", { storage: "frozen" as const }, "storageNotCovered"],
    ["a claim on the label", "2128271010012-30", { hasClaim: true }, "claimNotCovered"],
    ["a medium enterprise", "2128271010012-30", { scale: "medium" as const }, "scaleNotCovered"],
    ["goods that keep for less than a week", "2128271010012-30", { shelfLifeDays: 5 }, "tooShortLived"],
    ["a cosmetic number on food", "NA18171234567", {}, "categoryDiffers"],
  ])("%s is a finding", (_, text, other, expected) => {
    expect(of(text, { ...fitting, ...other })).toEqual([expected]);
  });

  it("a type of the list of 2012 is named as old", () => {
    expect(of("2168271010012-30", { category: { licencePaths: ["pirt"], pirtTypes: [16] } })).toEqual(["oldType"]);
  });

  it.each([
    ["8203", "82.05"],
    ["8205", "82.03"],
    ["8203", "82.03"],
    ["8205", "8205"],
  ])("digits %s are taken for regency %s, because the two lists swap them", (digits, regencyCode) => {
    expect(of(`212${digits}010012-30`, { regencyCode })).toEqual([]);
  });

  it("halal, brand and NIB stand beside the permit and fit any category", () => {
    for (const text of ["ID32110000293810822", "IDM000123456", "9120001234567"]) expect(of(text, fitting)).toEqual([]);
  });

  it("goods without a pack are not compared by packaging", () => {
    expect(of("1128271010012-30", { packaging: null })).toEqual([]);
  });

  it("a malformed number has no findings: there is nothing to weigh", () => {
    expect(of("9128271010012-30", fitting)).toEqual([]);
  });
});
