import { db, type Tx } from "#app/platform/db/db.server.ts";

export type RegionView = {
  code: string;
  name: string;
  kind: string;
  level: "province" | "regency" | "district" | "village";
};

/** The four lists of an Indonesian address. Villages are known in Maluku Utara only. */
export const provinces = (): Promise<RegionView[]> => regionsUnder(null);
export const regencies = (provinceCode: string): Promise<RegionView[]> => regionsUnder(provinceCode, "regency");
export const districts = (regencyCode: string): Promise<RegionView[]> => regionsUnder(regencyCode, "district");
export const villages = (districtCode: string): Promise<RegionView[]> => regionsUnder(districtCode, "village");

/** The postal codes of a region, most districts have one; a village without its own has its district's. */
export async function postalCodes(regionCode: string): Promise<string[]> {
  if (!isCode(regionCode)) return [];
  const lines = [regionCode, parentOf(regionCode)];
  const codes = await db.postalCode.findMany({ where: { regionCode: { in: lines } }, orderBy: { code: "asc" } });
  const own = codes.filter((row) => row.regionCode === regionCode);
  return (own.length > 0 ? own : codes).map(({ code }) => code);
}

export type RegionPath = RegionView & { parents: RegionView[] };

/** A region with what it lies in, nearest first. */
export async function regionByCode(code: string): Promise<RegionPath | null> {
  if (!isCode(code)) return null;
  const rows = await db.region.findMany({ where: { code: { in: codesAbove(code) } }, select: viewed });
  const [region, ...parents] = rows.sort((a, b) => b.code.length - a.code.length);
  return region?.code === code ? { ...region, parents } : null;
}

/** Names by code, as a card shows them: "Ternate", "Halmahera Selatan". */
export async function regionNames(codes: readonly string[], tx: Tx = db): Promise<ReadonlyMap<string, string>> {
  const rows = await tx.region.findMany({
    where: { code: { in: [...new Set(codes)] } },
    select: { code: true, name: true },
  });
  return new Map(rows.map(({ code, name }) => [code, shortName(name)]));
}

/** "Kabupaten Halmahera Barat" without its rank. */
export const shortName = (name: string): string => name.replace(/^(Kabupaten|Kota) /, "");

/** From the finest to the province: "82.71.01.1001", "82.71.01", "82.71", "82". */
export const codesAbove = (code: string): string[] => {
  const parts = code.split(".");
  return parts.map((_, at) => parts.slice(0, parts.length - at).join("."));
};

const isCode = (text: string): boolean => /^\d{2}(\.\d{2}){0,2}(\.\d{4})?$/.test(text);
const parentOf = (code: string): string => codesAbove(code)[1] ?? code;
const viewed = { code: true, name: true, kind: true, level: true } as const;

async function regionsUnder(parentCode: string | null, level: RegionView["level"] = "province"): Promise<RegionView[]> {
  if (parentCode !== null && !isCode(parentCode)) return [];
  return await db.region.findMany({ where: { parentCode, level }, orderBy: { name: "asc" }, select: viewed });
}
