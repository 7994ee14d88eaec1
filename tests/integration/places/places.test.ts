import { beforeAll, describe, expect, it } from "vitest";
import {
  districts,
  martPlace,
  originPlaces,
  postalCodes,
  premisesOf,
  provinces,
  regencies,
  regionByCode,
  regionNames,
  villages,
  zoneBetween,
} from "#app/domain/places/places.server.ts";
import { db } from "#app/platform/db/db.server.ts";
import { seedCentrePlaces, seedLand } from "../../../prisma/seed/places.ts";
import { enterprise } from "../../cast/enterprises.ts";
import { today } from "../../cast/land.ts";

// The app's own client has the same methods as the seed asks for.
beforeAll(async () => {
  await seedLand(db);
  await seedCentrePlaces(db, { now: today, street: "Sofifi" });
});

describe("an Indonesian address", () => {
  it("is chosen from province to village", async () => {
    expect(await provinces()).toHaveLength(38);
    expect((await regencies("82")).map(({ name }) => name)).toContain("Kota Ternate");
    expect(await regencies("82")).toHaveLength(10);
    expect((await districts("82.71")).length).toBe(8);
    expect((await villages("82.71.02")).map(({ name }) => name)).toContain("Kalumata");
    expect(await villages("31.74.01")).toEqual([]);
  });

  it("knows its postal code; outside Maluku Utara the district's", async () => {
    expect(await postalCodes("82.71.02.1004")).toEqual(["97718"]);
    expect(await postalCodes("82.01.01")).toEqual(["97752"]);
    expect((await postalCodes("82.71.02")).length).toBeGreaterThan(1);
  });

  it("names what a region lies in", async () => {
    expect(await regionByCode("82.71.02.1004")).toMatchObject({
      name: "Kalumata",
      parents: [{ code: "82.71.02" }, { code: "82.71" }, { code: "82" }],
    });
    expect((await regionNames(["82.04", "82.71"])).get("82.04")).toBe("Halmahera Selatan");
  });

  it.each(["", "82.99", "abc", "82'; DROP TABLE region; --", "\u0000", "82.71.02.1004.1"])(
    "%j is no region",
    async (code) => {
      expect(await regionByCode(code)).toBeNull();
      expect(await districts(code)).toEqual([]);
      expect(await postalCodes(code)).toEqual([]);
    },
  );
});

describe("the zones of a delivery", () => {
  it.each([
    ["Ternate to Ternate", "82.71.02", "82.71.03", "Z0", "Z0"],
    ["Ternate to Tidore", "82.71.02", "82.72.01", "Z0", "Z1"],
    ["Tobelo to Galela, one regency", "82.03.05", "82.03.04", "Z0", "Z0"],
    ["Bacan to Obi, one regency and yet far", "82.04.08", "82.04.06", "Z2", "Z3"],
    ["Weda to Gebe", "82.02.01", "82.02.03", "Z2", "Z3"],
    ["Tidore to Jakarta", "82.72.01", "31.74.01", "Z1", "Z5"],
    ["Ternate to Manado", "82.71.02", "71.71.01", "Z0", "Z4"],
    ["Ternate to Medan", "82.71.02", "12.71.01", "Z0", "Z6"],
  ])("%s", async (_, origin, destination, from, to) => {
    expect(await zoneBetween(origin, destination, today)).toEqual({ from, to });
  });

  it("are those of the day: a change takes effect when it says", async () => {
    const [row] = await db.zoneRegion.findMany({ where: { regionCode: "82.07" } });
    await db.zoneRegion.update({ where: { id: row?.id ?? "" }, data: { validTo: new Date("2027-01-01") } });
    await db.zoneRegion.create({
      data: {
        id: "01900000-0000-7000-8000-000000000002",
        regionCode: "82.07",
        zoneCode: "Z3",
        validFrom: new Date("2027-01-01"),
      },
    });
    expect(await zoneBetween("82.71.02", "82.07.01", today)).toEqual({ from: "Z0", to: "Z2" });
    expect(await zoneBetween("82.71.02", "82.07.01", new Date("2027-01-02T00:00:00Z"))).toEqual({
      from: "Z0",
      to: "Z3",
    });
  });

  it("an unknown end has no zone", async () => {
    expect(await zoneBetween("82.71.02", "99.99", today)).toBeNull();
  });
});

describe("places that hold stock", () => {
  it("are a maker's premises, by maker and by id, and the mart's own building", async () => {
    const kitchen = await enterprise("Dapur Rempah");
    expect((await premisesOf(kitchen.id)).map(({ id }) => id)).toEqual([kitchen.placeId]);
    expect((await originPlaces([kitchen.placeId])).get(kitchen.placeId)).toMatchObject({
      kind: "premises",
      enterpriseId: kitchen.id,
    });
    expect(await martPlace()).toMatchObject({ kind: "mart", pickup: true, enterpriseId: null });
  });
});
