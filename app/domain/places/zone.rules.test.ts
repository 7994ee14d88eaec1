import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { regencyCodes } from "./regency.codes.ts";
import { isLocal, outlyingDistricts, zoneOf } from "./zone.rules.ts";

const column = (file: string) =>
  readFileSync(`prisma/seed/data/${file}`, "utf8")
    .split("\n")
    .filter((line) => /^\d/.test(line))
    .map((line) => line.slice(0, line.indexOf(",")));

describe("delivery zones", () => {
  it.each([
    ["Ternate", "82.71.02", 0],
    ["Tidore", "82.72", 1],
    ["Jailolo", "82.01.01", 1],
    ["Tobelo", "82.03.04", 2],
    ["Bacan", "82.04.08", 2],
    ["Obi, far out in Halmahera Selatan", "82.04.06", 3],
    ["Gebe, far out in Halmahera Tengah", "82.02.03.2001", 3],
    ["Sula", "82.05", 3],
    ["Manado", "71.71", 4],
    ["Ambon", "81.71", 4],
    ["Jayapura", "91.71", 4],
    ["Jakarta", "31.74", 5],
    ["Denpasar", "51.71", 5],
    ["Medan", "12.71", 6],
    ["Mataram", "52.71", 6],
  ])("%s lies in its ring", (_, code, zone) => {
    expect(zoneOf(code)).toBe(zone);
  });

  it("a code that is no regency has no zone", () => {
    expect(zoneOf("99.99")).toBeNull();
    expect(zoneOf("")).toBeNull();
  });

  it("a delivery inside one regency is local", () => {
    expect(isLocal("82.03.04", "82.03.07.2001")).toBe(true);
    expect(isLocal("82.03.04", "82.06.01")).toBe(false);
  });

  it("every district of Indonesia has a zone", () => {
    const districts = column("districts.csv");
    expect(districts).toHaveLength(7285);
    expect(districts.filter((code) => zoneOf(code) === null)).toEqual([]);
  });

  it("the list of regencies is the one of the region data", () => {
    expect(new Set(column("regencies.csv").map((code) => code.replace(".", "")))).toEqual(regencyCodes);
  });

  it("the outlying districts exist", () => {
    const districts = new Set(column("districts.csv"));
    expect(outlyingDistricts.filter((code) => !districts.has(code))).toEqual([]);
  });
});
