import type { Language } from "#app/core/actor.ts";
import { witDay } from "#app/core/time.ts";
import { db } from "#app/platform/db/db.server.ts";
import { codesAbove } from "./region.queries.server.ts";
import { isLocal } from "./zone.rules.ts";

export type DeliveryZone = { code: string; name: string };

/** All zones from the nearest ring to the farthest. */
export async function deliveryZones(language: Language): Promise<DeliveryZone[]> {
  const rows = await db.deliveryZone.findMany({ orderBy: [{ position: "asc" }, { code: "asc" }] });
  return rows.map(({ code, nameId, nameEn }) => ({ code, name: language === "en" ? nameEn : nameId }));
}

export type ZonePair = { from: string; to: string };

/**
 * The zones of the two ends of a delivery on a day, as the tariff table asks for them; null when an end
 * lies in no zone. Inside one regency and one zone a delivery is local, whatever the zone.
 */
export async function zoneBetween(origin: string, destination: string, at: Date): Promise<ZonePair | null> {
  const [from, to] = await zonesOn([origin, destination], new Date(witDay(at)));
  if (!from || !to) return null;
  return from === to && isLocal(origin, destination) ? { from: LOCAL_ZONE, to: LOCAL_ZONE } : { from, to };
}

/** The zone a region lies in on a day. */
export async function zoneOfRegion(code: string, at: Date): Promise<string | null> {
  const [zone = null] = await zonesOn([code], new Date(witDay(at)));
  return zone;
}

/** What a tariff calls a delivery inside one regency; for the city of Ternate it is also the name of its zone. */
export const LOCAL_ZONE = "Z0";

/** A zone is that of the finest region that has one. */
async function zonesOn(codes: readonly string[], day: Date): Promise<(string | null)[]> {
  const rows = await db.zoneRegion.findMany({
    where: {
      regionCode: { in: codes.flatMap(codesAbove) },
      validFrom: { lte: day },
      OR: [{ validTo: null }, { validTo: { gt: day } }],
    },
    select: { regionCode: true, zoneCode: true },
  });
  const zones = new Map(rows.map(({ regionCode, zoneCode }) => [regionCode, zoneCode]));
  return codes.map((code) => codesAbove(code).flatMap((above) => zones.get(above) ?? [])[0] ?? null);
}
