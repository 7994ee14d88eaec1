import { addDays, witDay } from "#app/core/time.ts";
import type { SeedContext } from "./context.ts";
import { seedId } from "./ids.ts";

type Ring = { code: string; perKg: number; days: readonly [number, number]; feeder: number; sea?: boolean };

/** Prices and days from Ternate; `feeder` is what a maker who lives there adds before the goods reach Ternate. */
const rings: readonly Ring[] = [
  { code: "Z0", perKg: 9_000, days: [1, 2], feeder: 0 },
  { code: "Z1", perKg: 16_000, days: [1, 3], feeder: 1 },
  { code: "Z2", perKg: 28_000, days: [2, 6], feeder: 2 },
  { code: "Z3", perKg: 42_000, days: [4, 14], feeder: 4, sea: true },
  { code: "Z4", perKg: 60_000, days: [3, 8], feeder: 3 },
  { code: "Z5", perKg: 68_000, days: [3, 7], feeder: 3 },
  { code: "Z6", perKg: 82_000, days: [4, 10], feeder: 4 },
];

/** What may spoil travels no longer than this. */
const FRESH_DAYS = 3;

/** The ordinary courier everywhere, and a slow cargo ship beyond the strait. Sample prices, replaced by the office. */
export async function seedTariffs({ db, now }: SeedContext): Promise<void> {
  const validFrom = new Date(witDay(addDays(now, -180)));
  const regular = seedId("tariff:reguler");
  const cargo = seedId("tariff:kargo");
  await db.tariff.createMany({
    data: [
      { id: regular, courier: "reguler", version: 1, name: "Kurir reguler (contoh)", validFrom },
      {
        id: cargo,
        courier: "kargo",
        version: 1,
        name: "Kargo laut (contoh)",
        minimumGrams: 10_000,
        volumeDivisor: 5_000,
        validFrom,
      },
    ],
  });
  const pairs = rings.flatMap((from, at) =>
    rings.map((to, other) => ({ from, to, far: rings[Math.max(at, other)] ?? to })),
  );
  await db.tariffRate.createMany({
    data: pairs.map(({ from, to, far }) => {
      const [least, most] = from.code === far.code ? far.days : [far.days[0] + from.feeder, far.days[1] + from.feeder];
      return {
        ...endsOf(regular, from, to),
        perKg: far.perKg,
        daysMin: least,
        daysMax: most,
        perishable: most <= FRESH_DAYS,
        ...(far.sea && notes.weather),
      };
    }),
  });
  await db.tariffRate.createMany({
    data: pairs
      .filter(({ far }) => far.code !== "Z0" && far.code !== "Z1")
      .map(({ from, to, far }) => ({
        ...endsOf(cargo, from, to),
        perKg: Math.round((far.perKg * 0.45) / 500) * 500,
        daysMin: far.days[0] * 2 + from.feeder,
        daysMax: far.days[1] * 2 + from.feeder,
        ...notes.cargo,
      })),
  });
}

const endsOf = (tariffId: string, from: Ring, to: Ring) => ({ tariffId, fromZoneCode: from.code, toZoneCode: to.code });

const notes = {
  weather: {
    noteId: "Kapal tidak berangkat setiap hari dan bergantung cuaca.",
    noteEn: "Ships do not sail every day and depend on the weather.",
  },
  cargo: {
    noteId: "Paling sedikit 10 kg. Kapal kargo berangkat sekali atau dua kali seminggu.",
    noteEn: "At least 10 kg. Cargo ships sail once or twice a week.",
  },
} as const;
