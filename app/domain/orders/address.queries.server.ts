import {
  districts,
  postalCodes,
  provinces,
  regencies,
  regionByCode,
  villages,
} from "#app/domain/places/places.server.ts";

type Region = { code: string; name: string };

/** The columns of an order's contact that say where it goes, as text and as codes. */
export type OrderAddress = {
  regionCode: string;
  postalCode: string | null;
  street: string;
  addressText: string;
};

type Typed = {
  province: string | null;
  regency: string | null;
  district: string | null;
  village: string | null;
  street: string | null;
};

/** The chosen regions checked against one another; null when they do not lie inside each other. */
export async function addressOf(typed: Typed): Promise<OrderAddress | null> {
  const { province, regency, district, street } = typed;
  if (!province || !regency || !district || !street) return null;
  if (!regency.startsWith(`${province}.`) || !district.startsWith(`${regency}.`)) return null;
  const chain = await Promise.all([district, regency, province].map((code) => regionByCode(code)));
  if (chain.some((region) => region === null)) return null;
  const village = typed.village ? await regionByCode(typed.village) : null;
  if (village && !village.code.startsWith(`${district}.`)) return null;
  const codes = await postalCodes(village?.code ?? district);
  // Of several nobody has chosen one, and a wrong one leads the courier astray.
  const postalCode = codes.length === 1 ? (codes[0] ?? null) : null;
  const names = [village, ...chain].flatMap((region) => (region ? [region.name] : []));
  return {
    regionCode: village?.code ?? district,
    postalCode,
    street,
    addressText: `${street}\n${names.join(", ")}${postalCode ? ` ${postalCode}` : ""}`,
  };
}

export type RegionChoices = {
  provinces: Region[];
  regencies: Region[];
  districts: Region[];
  villages: Region[];
  /** The finest region chosen so far that a courier's zone can be found by. */
  regionCode: string | null;
};

/** The lists of the address form, as deep as the choices made; a choice outside its parent counts as none. */
export async function regionChoices(
  typed: Partial<Record<"province" | "regency" | "district" | "village", string>>,
): Promise<RegionChoices> {
  const all = await provinces();
  const province = chosen(all, typed.province);
  const inProvince = province ? await regencies(province) : [];
  const regency = chosen(inProvince, typed.regency);
  const inRegency = regency ? await districts(regency) : [];
  const district = chosen(inRegency, typed.district);
  const inDistrict = district ? await villages(district) : [];
  const village = chosen(inDistrict, typed.village);
  return {
    provinces: all,
    regencies: inProvince,
    districts: inRegency,
    villages: inDistrict,
    regionCode: village ?? district ?? regency,
  };
}

const chosen = (regions: readonly Region[], code: string | undefined): string | null =>
  regions.find((region) => region.code === code)?.code ?? null;
