import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { regencyCodes } from "./regency.codes.ts";
import { outlyingDistricts, zoneBetween, zoneOf } from "./zone.rules.ts";

const column = (file: string) =>
  readFileSync(`prisma/seed/data/${file}`, "utf8")
    .split("\n")
    .filter((line) => /^\d/.test(line))
    .map((line) => line.slice(0, line.indexOf(",")));

describe("delivery zones", () => {
  it.each([
    ["Ternate to Ternate", "82.71", "82.71.02", 0],
    ["Ternate to Tidore", "82.71", "82.72", 1],
    ["Tidore to Ternate", "82.72", "82.71", 1],
    ["Jailolo to Tidore", "82.01.01", "82.72", 1],
    ["Ternate to Tobelo", "82.71", "82.03", 2],
    ["Tobelo to Galela", "82.03.04", "82.03.07", 0],
    ["Bacan to Obi", "82.04.08", "82.04.06", 3],
    ["Ternate to Gebe", "82.71", "82.02.03", 3],
    ["Ternate to Sula", "82.71", "82.05", 3],
    ["Ternate to Manado", "82.71", "71.71", 4],
    ["Ternate to Ambon", "82.71", "81.71", 4],
    ["Ternate to Jayapura", "82.71", "91.71", 4],
    ["Ternate to Jakarta", "82.71", "31.74", 5],
    ["Ternate to Denpasar", "82.71", "51.71", 5],
    ["Ternate to Medan", "82.71", "12.71", 6],
    ["Ternate to Mataram", "82.71", "52.71", 6],
    ["Sula to Jakarta", "82.05", "31.74", 5],
  ])("%s", (_, origin, destination, zone) => {
    expect(zoneBetween(origin, destination)).toBe(zone);
  });

  it("a code that is no regency has no zone", () => {
    expect(zoneBetween("82.71", "99.99")).toBeNull();
    expect(zoneOf("")).toBeNull();
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
