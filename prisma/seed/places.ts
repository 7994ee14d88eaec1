import { zoneOf } from "#app/domain/places/places.ts";
import type { SeedContext } from "./context.ts";
import { readTable } from "./data/table.ts";
import { seedId } from "./ids.ts";

const always = new Date("2020-01-01T00:00:00Z");
/** The Kemendagri code of North Halmahera is the BPS code of Sula, and the other way round. */
const swappedInBps: Readonly<Record<string, string>> = { "82.03": "8205", "82.05": "8203" };

const zones = [
  ["Z0", "Dalam kota", "Within the city"],
  ["Z1", "Tidore, Sofifi dan Halmahera Barat", "Tidore, Sofifi and West Halmahera"],
  ["Z2", "Halmahera, Morotai dan Bacan", "Halmahera, Morotai and Bacan"],
  ["Z3", "Sula, Taliabu, Obi, Patani dan Gebe", "Sula, Taliabu, Obi, Patani and Gebe"],
  ["Z4", "Sulawesi, Maluku dan Papua", "Sulawesi, Maluku and Papua"],
  ["Z5", "Jawa dan Bali", "Java and Bali"],
  ["Z6", "Sumatera, Kalimantan dan Nusa Tenggara", "Sumatra, Kalimantan and Nusa Tenggara"],
] as const;

const seats: Readonly<Record<string, string>> = {
  "82": "Sofifi",
  "82.01": "Jailolo",
  "82.02": "Weda",
  "82.03": "Tobelo",
  "82.04": "Labuha",
  "82.05": "Sanana",
  "82.06": "Maba",
  "82.07": "Daruba",
  "82.08": "Bobong",
  "82.71": "Ternate",
  "82.72": "Soasio",
};

/** All provinces, regencies and districts of Indonesia, the villages of Maluku Utara, zones, and the mart's own places. */
export async function seedPlaces({ db, now }: SeedContext): Promise<void> {
  const regencies = readTable("regencies.csv");
  const districts = readTable("districts.csv");
  await db.region.createMany({
    data: readTable("provinces.csv").map(({ code = "", name = "" }) => ({
      code,
      name,
      level: "province",
      kind: "provinsi",
      bpsCode: code,
      seat: seats[code] ?? null,
    })),
  });
  await db.region.createMany({
    data: regencies.map(({ code = "", name = "", province_code = "" }) => ({
      code,
      name,
      level: "regency",
      kind: name.startsWith("Kota ") ? "kota" : "kabupaten",
      parentCode: province_code,
      bpsCode: bpsCode(code),
      seat: seats[code] ?? null,
    })),
  });
  await db.region.createMany({
    data: districts.map(({ code = "", name = "", kabkota_code = "" }) => ({
      code,
      name,
      level: "district",
      kind: "kecamatan",
      parentCode: kabkota_code,
      bpsCode: null,
    })),
  });
  const villages = readTable("villages-82.csv");
  await db.region.createMany({
    data: villages.map(({ code = "", name = "", kecamatan_code = "" }) => ({
      code,
      name,
      level: "village",
      kind: /\.1\d{3}$/.test(code) ? "kelurahan" : "desa",
      parentCode: kecamatan_code,
      bpsCode: null,
    })),
  });
  await db.postalCode.createMany({
    data: [
      ...districts.flatMap(({ code = "", postal_codes = "" }) =>
        postal_codes
          .split(" ")
          .filter(Boolean)
          .map((postal) => ({ regionCode: code, code: postal })),
      ),
      ...villages.map(({ code = "", postal_code = "" }) => ({ regionCode: code, code: postal_code })),
    ],
  });
  await seedCodes(
    { db },
    regencies.map(({ code = "" }) => code),
  );
  await seedZones(
    { db },
    [...regencies, ...districts].map(({ code = "" }) => code),
  );
  await db.place.createMany({
    data: [
      {
        id: seedId("place:mart"),
        kind: "mart",
        name: "UKM Mart Sofifi",
        regionCode: "82.72.02",
        street: "Jalan Trans Halmahera, Sofifi (contoh)",
        postalCode: "97827",
        pickup: true,
        createdAt: now,
      },
      {
        id: seedId("place:packaging"),
        kind: "packagingHouse",
        name: "Rumah Kemasan Sofifi",
        regionCode: "82.72.02",
        street: "Jalan Trans Halmahera, Sofifi (contoh)",
        postalCode: "97827",
        createdAt: now,
      },
    ],
  });
}

const bpsCode = (code: string): string => swappedInBps[code] ?? code.replaceAll(".", "");

async function seedCodes({ db }: Pick<SeedContext, "db">, regencies: readonly string[]): Promise<void> {
  await db.regionCode.createMany({
    data: regencies.flatMap((code) => [
      { id: seedId(`code:kemendagri:${code}`), regionCode: code, scheme: "kemendagri", value: code, validFrom: always },
      { id: seedId(`code:bps:${code}`), regionCode: code, scheme: "bps", value: bpsCode(code), validFrom: always },
    ]),
  });
}

/** A row for every regency, and one for the districts that lie farther out than theirs. */
async function seedZones({ db }: Pick<SeedContext, "db">, codes: readonly string[]): Promise<void> {
  await db.deliveryZone.createMany({
    data: zones.map(([code, nameId, nameEn], position) => ({ code, nameId, nameEn, position })),
  });
  const zoned = codes.filter((code) => code.length === 5 || zoneOf(code) !== zoneOf(code.slice(0, 5)));
  await db.zoneRegion.createMany({
    data: zoned.map((code) => ({
      id: seedId(`zone:${code}`),
      zoneCode: `Z${zoneOf(code)}`,
      regionCode: code,
      validFrom: always,
    })),
  });
}
