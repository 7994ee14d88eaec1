/**
 * Where things are: regions of Indonesia by their Kemendagri code, postal codes, delivery zones and the
 * places that hold stock. It tells how far two ends lie apart; what that costs is the orders room's.
 */
export { isRegencyCode } from "./regency.codes.ts";
export { outlyingDistricts, type Zone, zoneOf } from "./zone.rules.ts";
