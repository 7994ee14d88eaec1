import { daysBetween } from "#app/core/time.ts";
import { isRegencyCode } from "#app/domain/places/places.ts";
import { type ParsedLicence, pirtPackaging, type RecordKind, retiredFoodType } from "./licence.kinds.ts";

/**
 * What a curator should look at. A finding is shown and weighed; it never refuses by itself.
 * The last four apply to a P-IRT only: BPOM 4/2024 keeps it to dry goods at room temperature,
 * without a claim, from micro and small makers, that keep for a week at least.
 */
const findingCodes = [
  "expired",
  "expiring",
  "regionUnknown",
  "regionDiffers",
  "oldType",
  "categoryDiffers",
  "packagingDiffers",
  "storageNotCovered",
  "claimNotCovered",
  "scaleNotCovered",
  "tooShortLived",
] as const;
export type Finding = (typeof findingCodes)[number];

/** What the caller knows about the goods; whatever is absent is not compared. */
export type Goods = {
  now: Date;
  /** From a certificate that was seen; without it a P-IRT ends with its year. */
  validUntil?: Date | null;
  category?: { licencePaths: readonly string[]; pirtTypes: readonly number[] } | null;
  /** The packaging kind of the variant. */
  packaging?: string | null;
  /** Kemendagri or BPS, with or without a dot. */
  regencyCode?: string | null;
  storage?: string | null;
  shelfLifeDays?: number | null;
  hasClaim?: boolean;
  scale?: "micro" | "small" | "medium" | null;
};

/** Renewal may begin half a year before the end. */
export const EXPIRING_DAYS = 180;

export function findings(parsed: ParsedLicence, goods: Goods): Finding[] {
  if (parsed.status !== "ok") return [];
  return [...ageOf(parsed, goods), ...fitOf(parsed, goods)];
}

/** The last moment of validity: what the certificate says, else 31 December (WIT) of a P-IRT's year. */
export function validUntil(parsed: ParsedLicence, seen?: Date | null): Date | null {
  if (seen) return seen;
  if (parsed.status !== "ok" || parsed.kind !== "pirt") return null;
  return new Date(Date.UTC(parsed.year, 11, 31, 14, 59, 59, 999));
}

/** The state by date alone: valid, expiring within half a year, expired; `unknown` without an end. */
export function validityOf(until: Date | null, now: Date): "valid" | "expiring" | "expired" | "unknown" {
  if (!until) return "unknown";
  if (until.getTime() < now.getTime()) return "expired";
  return daysBetween(now, until) <= EXPIRING_DAYS ? "expiring" : "valid";
}

function ageOf(parsed: ParsedLicence, { now, validUntil: seen }: Goods): Finding[] {
  const validity = validityOf(validUntil(parsed, seen), now);
  return validity === "expired" || validity === "expiring" ? [validity] : [];
}

function fitOf(parsed: ParsedLicence, goods: Goods): Finding[] {
  if (parsed.status !== "ok") return [];
  const { category } = goods;
  if (parsed.kind !== "pirt") {
    const kind = recordKind(parsed);
    return when(permits.includes(kind) && category?.licencePaths.includes(kind) === false, "categoryDiffers");
  }
  const typeFits = !category || category.pirtTypes.includes(Number(parsed.foodType));
  return [
    ...regionOf(parsed.regencyCode, goods.regencyCode),
    ...when(parsed.foodType === retiredFoodType, "oldType"),
    ...when(!typeFits, "categoryDiffers"),
    ...when(!packagingFits(parsed.packaging, goods.packaging), "packagingDiffers"),
    ...when(Boolean(goods.storage) && goods.storage !== "room", "storageNotCovered"),
    ...when(goods.hasClaim === true, "claimNotCovered"),
    ...when(goods.scale === "medium", "scaleNotCovered"),
    ...when(typeof goods.shelfLifeDays === "number" && goods.shelfLifeDays < 7, "tooShortLived"),
  ];
}

/** Kinds that let a product be sold; halal, brand, NIB and SNI stand beside them and fit any category. */
const permits: readonly RecordKind[] = ["bpomFood", "cosmetic", "herbal"];

/** Under which kind a parsed number is kept. */
export function recordKind(parsed: ParsedLicence): RecordKind {
  switch (parsed.kind) {
    case "bpom":
      return "bpomFood";
    case "traditional":
      return "herbal";
    case "nib":
      return parsed.status === "ok" && parsed.document === "permit" ? "pbUmku" : "nib";
    case "unknown":
      return /^psat/i.test(parsed.number) ? "psat" : "other";
    default:
      return parsed.kind;
  }
}

/**
 * Kemendagri 82.03 (Halmahera Utara) and 82.05 (Kepulauan Sula) are swapped in the BPS list, and no
 * source says which list a P-IRT follows: either code is taken for either regency.
 */
function regionOf(code: string, regency: string | null | undefined): Finding[] {
  if (!isRegencyCode(code)) return ["regionUnknown"];
  const expected = regency?.replaceAll(".", "");
  const swapped = ["8203", "8205"];
  const fits = !expected || code === expected || (swapped.includes(code) && swapped.includes(expected));
  return when(!fits, "regionDiffers");
}

function packagingFits(digit: number, packaging: string | null | undefined): boolean {
  const expected = pirtPackaging.findIndex((kind) => kind === packaging);
  return expected < 0 || digit === expected + 1;
}

const when = (holds: boolean, finding: Finding): Finding[] => (holds ? [finding] : []);
