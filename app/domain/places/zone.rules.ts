import { regencyCodes } from "./regency.codes.ts";

/**
 * Delivery rings seen from Ternate: 0 the city itself, 1 across the strait, 2 the rest of Halmahera,
 * Morotai and Bacan, 3 the far islands of the province, 4 Sulawesi, Maluku and Papua, 5 Java and Bali,
 * 6 Sumatra, Kalimantan and Nusa Tenggara.
 */
const zones = [0, 1, 2, 3, 4, 5, 6] as const;
export type Zone = (typeof zones)[number];

/** The ring of a regency; a few districts lie farther out than the regency they belong to. */
export function zoneOf(code: string): Zone | null {
  const plain = code.replaceAll(".", "");
  const regency = plain.slice(0, 4);
  if (!regencyCodes.has(regency)) return null;
  return outlying.has(plain.slice(0, 6)) ? 3 : (within[regency] ?? byProvince(plain.slice(0, 2)));
}

/**
 * Goods travel by way of Ternate, so a parcel costs the farther ring of its two ends; inside one
 * regency it is local, unless one end is an outlying island.
 */
export function zoneBetween(origin: string, destination: string): Zone | null {
  const from = zoneOf(origin);
  const to = zoneOf(destination);
  if (from === null || to === null) return null;
  const sameRegency = regencyOf(origin) === regencyOf(destination);
  if (sameRegency && from === to) return 0;
  return zones[Math.max(from, to, 1)] ?? null;
}

export const regencyOf = (code: string): string => code.replaceAll(".", "").slice(0, 4);

/** 82.03 is Halmahera Utara and 82.05 Kepulauan Sula: Kemendagri codes, as everywhere in addresses. */
const within: Partial<Record<string, Zone>> = {
  "8271": 0,
  "8272": 1,
  "8201": 1,
  "8202": 2,
  "8203": 2,
  "8204": 2,
  "8206": 2,
  "8207": 2,
  "8205": 3,
  "8208": 3,
};

/** Patani and Gebe in Halmahera Tengah, the Obi islands in Halmahera Selatan. */
export const outlyingDistricts = [
  "82.02.02",
  "82.02.03",
  "82.02.06",
  "82.02.08",
  "82.02.10",
  "82.04.05",
  "82.04.06",
  "82.04.28",
  "82.04.29",
  "82.04.30",
] as const;
const outlying = new Set(outlyingDistricts.map((code) => code.replaceAll(".", "")));

function byProvince(province: string): Zone {
  if (/^(7\d|81|9\d)$/.test(province)) return 4;
  if (/^(3\d|51)$/.test(province)) return 5;
  return 6;
}
