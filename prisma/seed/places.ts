import { zoneOf } from "#app/domain/places/places.ts";
import type { PrismaClient } from "#app/platform/db/generated/client.ts";
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

/** Counted by Dukcapil, semester II 2024, in the same table as the codes. */
const people: Readonly<Record<string, number>> = {
  "82.01": 139_764,
  "82.02": 106_500,
  "82.03": 206_233,
  "82.04": 258_564,
  "82.05": 100_635,
  "82.06": 100_473,
  "82.07": 82_913,
  "82.08": 66_361,
  "82.71": 210_836,
  "82.72": 121_952,
};
const COUNT = "Dukcapil, semester II 2024";

type RegionRow = {
  code: string;
  name: string;
  level: "province" | "regency" | "district" | "village";
  kind: string;
  parentCode: string | null;
  bpsCode: string | null;
};

/** All provinces, regencies and districts of Indonesia, the villages of Maluku Utara, and the zones. Safe to repeat. */
export async function seedLand(db: PrismaClient): Promise<void> {
  if ((await db.region.count()) > 0) return;
  const regencies = readTable("regencies.csv");
  const districts = readTable("districts.csv");
  const villages = readTable("villages-82.csv");
  await seedRegions(db, [
    ...readTable("provinces.csv").map(
      ({ code = "", name = "" }): RegionRow => ({
        code,
        name,
        level: "province",
        kind: "provinsi",
        parentCode: null,
        bpsCode: code,
      }),
    ),
    ...regencies.map(
      ({ code = "", name = "", province_code = "" }): RegionRow => ({
        code,
        name,
        level: "regency",
        kind: name.startsWith("Kota ") ? "kota" : "kabupaten",
        parentCode: province_code,
        bpsCode: bpsCode(code),
      }),
    ),
    ...districts.map(
      ({ code = "", name = "", kabkota_code = "" }): RegionRow => ({
        code,
        name,
        level: "district",
        kind: "kecamatan",
        parentCode: kabkota_code,
        bpsCode: null,
      }),
    ),
    ...villages.map(
      ({ code = "", name = "", kecamatan_code = "" }): RegionRow => ({
        code,
        name,
        level: "village",
        kind: /\.1\d{3}$/.test(code) ? "kelurahan" : "desa",
        parentCode: kecamatan_code,
        bpsCode: null,
      }),
    ),
  ]);
  const postal = [
    ...districts.flatMap(({ code = "", postal_codes = "" }) =>
      postal_codes
        .split(" ")
        .filter(Boolean)
        .map((number) => ({ code, number })),
    ),
    ...villages.map(({ code = "", postal_code = "" }) => ({ code, number: postal_code })),
  ];
  await db.$executeRaw`
    INSERT INTO postal_code (region_code, code)
    SELECT * FROM unnest(${postal.map(({ code }) => code)}::text[], ${postal.map(({ number }) => number)}::text[])`;
  await seedCodes(
    db,
    regencies.map(({ code = "" }) => code),
  );
  await seedZones(
    db,
    [...regencies, ...districts].map(({ code = "" }) => code),
  );
}

/** The mart and its packaging house, both in Sofifi. Safe to repeat. */
export async function seedCentrePlaces(
  db: PrismaClient,
  { now, street }: { now: Date; street: string },
): Promise<void> {
  const own = { regionCode: "82.72.02", street, postalCode: "97827", createdAt: now };
  await db.place.createMany({
    data: [
      { ...own, id: seedId("place:mart"), kind: "mart", name: "UKM Mart Sofifi", pickup: true },
      { ...own, id: seedId("place:packaging"), kind: "packagingHouse", name: "Rumah Kemasan Sofifi" },
    ],
    skipDuplicates: true,
  });
}

/** One statement of arrays: nine thousand rows by createMany take the client four seconds. */
async function seedRegions(db: PrismaClient, rows: readonly RegionRow[]): Promise<void> {
  await db.$executeRaw`
    INSERT INTO region (code, name, level, kind, parent_code, bps_code, seat, population, population_source)
    SELECT code, name, level::region_level, kind, parent_code, bps_code, seat, people,
      CASE WHEN people IS NOT NULL THEN ${COUNT} END
    FROM unnest(
      ${rows.map(({ code }) => code)}::text[], ${rows.map(({ name }) => name)}::text[],
      ${rows.map(({ level }) => level)}::text[], ${rows.map(({ kind }) => kind)}::text[],
      ${rows.map(({ parentCode }) => parentCode)}::text[], ${rows.map((row) => row.bpsCode)}::text[],
      ${rows.map(({ code }) => seats[code] ?? null)}::text[], ${rows.map(({ code }) => people[code] ?? null)}::int[]
    ) region_row(code, name, level, kind, parent_code, bps_code, seat, people)`;
}

const bpsCode = (code: string): string => swappedInBps[code] ?? code.replaceAll(".", "");

async function seedCodes(db: PrismaClient, regencies: readonly string[]): Promise<void> {
  await db.regionCode.createMany({
    data: regencies.flatMap((code) => [
      { id: seedId(`code:kemendagri:${code}`), regionCode: code, scheme: "kemendagri", value: code, validFrom: always },
      { id: seedId(`code:bps:${code}`), regionCode: code, scheme: "bps", value: bpsCode(code), validFrom: always },
    ]),
  });
}

/** A row for every regency, and one for the districts that lie farther out than theirs. */
async function seedZones(db: PrismaClient, codes: readonly string[]): Promise<void> {
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
