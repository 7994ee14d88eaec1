/**
 * Licence numbers as parsed values: what a typed text is, whether it is well formed, how it fits the
 * goods and the day. The room knows no table but its own: category, packaging and regency are told
 * by the caller. Whether a finding matters is decided in curation, whether it holds a sale in catalog.
 */
export { type Finding, findings, type Goods, recordKind, validityOf, validUntil } from "./findings.rules.ts";
export { type ParsedLicence, pirtPackaging, type RecordKind, recordKinds } from "./licence.kinds.ts";
export { parseLicence } from "./parse.rules.ts";
export { voidSchema } from "./void.schema.ts";
