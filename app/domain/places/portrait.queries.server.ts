import { db } from "#app/platform/db/db.server.ts";

export type RegencyPortrait = {
  code: string;
  name: string;
  seat: string | null;
  districts: number;
  villages: number;
  population: { people: number; source: string } | null;
};

/** What is written down about a regency: its seat, how it is divided, how many live there and who counted them. */
export async function regencyPortrait(code: string): Promise<RegencyPortrait | null> {
  const [region, districts, villages] = await Promise.all([
    db.region.findFirst({
      where: { code, level: "regency" },
      select: { name: true, seat: true, population: true, populationSource: true },
    }),
    db.region.count({ where: { parentCode: code, level: "district" } }),
    db.region.count({ where: { parent: { parentCode: code }, level: "village" } }),
  ]);
  if (!region) return null;
  const { name, seat, population, populationSource } = region;
  return {
    ...{ code, name, seat, districts, villages },
    population: population && populationSource ? { people: population, source: populationSource } : null,
  };
}
