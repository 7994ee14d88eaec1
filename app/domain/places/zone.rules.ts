import { regencyCodes } from "./regency.codes.ts";

/**
 * Delivery rings seen from Ternate: 0 the city itself, 1 across the strait, 2 the rest of Halmahera,
 * Morotai and Bacan, 3 the far islands of the province, 4 Sulawesi, Maluku and Papua, 5 Java and Bali,
 * 6 Sumatra, Kalimantan and Nusa Tenggara.
 */
export type Zone = 0 | 1 | 2 | 3 | 4 | 5 | 6;

/** The ring of a regency; a few districts lie farther out than the regency they belong to. */
export function zoneOf(code: string): Zone | null {
  const plain = code.replaceAll(".", "");
  const regency = plain.slice(0, 4);
  if (!regencyCodes.has(regency)) return null;
  return outlying.has(plain.slice(0, 6)) ? 3 : (within[regency] ?? byProvince(plain.slice(0, 2)));
}

/** Inside one regency; the caller knows that both ends share a zone, so an outlying island is not meant. */
export const isLocal = (origin: string, destination: string): boolean => regencyOf(origin) === regencyOf(destination);

const regencyOf = (code: string): string => code.replaceAll(".", "").slice(0, 4);

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
