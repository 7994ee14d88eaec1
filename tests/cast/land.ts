import { newId } from "#app/core/ids.ts";
import { db } from "#app/platform/db/db.server.ts";

/** The day on which every test plays, unless it says otherwise: a Tuesday, 10.57 WIT. */
export const today = new Date("2026-11-24T01:57:00Z");
const always = new Date("2020-01-01T00:00:00Z");

const regions = [
  { code: "82", level: "province", name: "Maluku Utara", kind: "provinsi", parentCode: null, bpsCode: "82" },
  { code: "82.71", level: "regency", name: "Kota Ternate", kind: "kota", parentCode: "82", bpsCode: "8271" },
  { code: "82.71.01", level: "district", name: "Pulau Ternate", kind: "kecamatan", parentCode: "82.71", bpsCode: null },
  {
    code: "82.71.01.1001",
    level: "village",
    name: "Jambula",
    kind: "kelurahan",
    parentCode: "82.71.01",
    bpsCode: null,
  },
  {
    code: "82.04",
    level: "regency",
    name: "Kabupaten Halmahera Selatan",
    kind: "kabupaten",
    parentCode: "82",
    bpsCode: "8204",
  },
  { code: "82.04.05", level: "district", name: "Bacan", kind: "kecamatan", parentCode: "82.04", bpsCode: null },
  { code: "31", level: "province", name: "DKI Jakarta", kind: "provinsi", parentCode: null, bpsCode: "31" },
  { code: "31.74", level: "regency", name: "Kota Jakarta Selatan", kind: "kota", parentCode: "31", bpsCode: "3174" },
  { code: "31.74.01", level: "district", name: "Tebet", kind: "kecamatan", parentCode: "31.74", bpsCode: null },
] as const;

const zones = [
  { code: "Z0", nameId: "Ternate", nameEn: "Ternate", position: 0, regionCode: "82.71" },
  { code: "Z2", nameId: "Halmahera", nameEn: "Halmahera", position: 2, regionCode: "82.04" },
  { code: "Z5", nameId: "Jawa dan Bali", nameEn: "Java and Bali", position: 5, regionCode: "31" },
] as const;

const rates = [
  { to: "Z0", perKg: 9_000n, daysMin: 1, daysMax: 2 },
  { to: "Z2", perKg: 25_000n, daysMin: 2, daysMax: 6 },
  { to: "Z5", perKg: 60_000n, daysMin: 3, daysMax: 7 },
] as const;

const categories = [
  { code: "minuman", parentCode: null, nameId: "Kopi & minuman", nameEn: "Coffee & drinks", position: 1 },
  {
    code: "kopi-teh",
    parentCode: "minuman",
    nameId: "Kopi & teh",
    nameEn: "Coffee & tea",
    position: 2,
    goods: "food",
    licencePaths: ["pirt", "bpomFood"],
    halalRule: "required",
    pirtTypes: [10],
    checklistCode: "drink",
  },
  { code: "kriya", parentCode: null, nameId: "Kain & kriya", nameEn: "Cloth & crafts", position: 3 },
  {
    code: "anyaman",
    parentCode: "kriya",
    nameId: "Anyaman",
    nameEn: "Weaving",
    position: 4,
    goods: "craft",
    checklistCode: "craft",
  },
] as const;

/** Regions, zones with their rates from Ternate and Bacan, categories, and the mart's own building in Ternate. */
export async function land(): Promise<{ martPlaceId: string }> {
  await db.region.createMany({ data: [...regions] });
  await db.postalCode.createMany({
    data: [
      { regionCode: "82.71.01", code: "97751" },
      { regionCode: "82.71.01.1001", code: "97751" },
      { regionCode: "82.04.05", code: "97791" },
      { regionCode: "31.74.01", code: "12810" },
    ],
  });
  await db.deliveryZone.createMany({ data: zones.map(({ regionCode: _, ...zone }) => zone) });
  await db.zoneRegion.createMany({
    data: zones.map((zone) => ({ id: newId(), zoneCode: zone.code, regionCode: zone.regionCode, validFrom: always })),
  });
  await db.tariff.create({
    data: {
      id: newId(),
      courier: "reguler",
      version: 1,
      name: "Tarif contoh",
      validFrom: always,
      rates: {
        create: (["Z0", "Z2"] as const).flatMap((from) =>
          rates.map(({ to, ...rate }) => ({
            ...rate,
            fromZone: { connect: { code: from } },
            toZone: { connect: { code: to } },
          })),
        ),
      },
    },
  });
  for (const category of categories) await db.category.create({ data: unfrozen(category) });
  const mart = await db.place.create({
    data: { id: newId(), kind: "mart", name: "UKM Mart", regionCode: "82.71.01", pickup: true, createdAt: always },
  });
  return { martPlaceId: mart.id };
}

function unfrozen(category: (typeof categories)[number]) {
  const { licencePaths = [], pirtTypes = [], ...rest } = { licencePaths: [], pirtTypes: [], ...category };
  return { ...rest, licencePaths: [...licencePaths], pirtTypes: [...pirtTypes] };
}
