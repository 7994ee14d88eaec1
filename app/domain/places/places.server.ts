/**
 * Regions, postal codes, delivery zones and the places that hold stock, read from the database. Where an
 * enterprise or a buyer lives is theirs to say; what a zone costs is the orders room's.
 */
export { martPlace, originPlaces, type PlaceView, premisesOf } from "./place.queries.server.ts";
export { type RegencyPortrait, regencyPortrait } from "./portrait.queries.server.ts";
export {
  districts,
  postalCodes,
  provinces,
  type RegionPath,
  type RegionView,
  regencies,
  regionByCode,
  regionNames,
  villages,
} from "./region.queries.server.ts";
export {
  type DeliveryZone,
  deliveryZones,
  LOCAL_ZONE,
  type ZonePair,
  zoneBetween,
  zonesFrom,
} from "./zone.queries.server.ts";
