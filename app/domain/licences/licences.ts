/**
 * Licence numbers as parsed values: what a typed text is, whether it is well formed, how it fits the
 * goods and the day. The room knows no table but its own: category, packaging and regency are told
 * by the caller. Whether a finding matters is decided in curation, whether it holds a sale in catalog.
 */
export {
  EXPIRING_DAYS,
  type Finding,
  findingCodes,
  findings,
  type Goods,
  validityOf,
  validUntil,
} from "./findings.rules.ts";
export {
  type LicenceKind,
  licenceKinds,
  type ParsedLicence,
  type PirtPackaging,
  pirtFoodTypes,
  pirtPackaging,
} from "./licence.kinds.ts";
export { parseLicence } from "./parse.rules.ts";
