import { z } from "zod";
import type { Language } from "#app/core/actor.ts";
import { witDay } from "#app/core/time.ts";
import { askPrepared, db } from "#app/platform/db/db.server.ts";
import { codesAbove } from "./region.queries.server.ts";
import { isLocal } from "./zone.rules.ts";

export type DeliveryZone = { code: string; name: string };

/** All zones from the nearest ring to the farthest. */
export async function deliveryZones(language: Language): Promise<DeliveryZone[]> {
  const rows = await db.deliveryZone.findMany({ orderBy: [{ position: "asc" }, { code: "asc" }] });
  return rows.map(({ code, nameId, nameEn }) => ({ code, name: language === "en" ? nameEn : nameId }));
}

const zonesRow = z.object({ code: z.string(), nameId: z.string(), nameEn: z.string(), from: z.string().nullable() });

/** All zones, and the one that a place of stock lies in on a day (null when in none), in one statement. */
export async function zonesFrom(
  placeId: string,
  at: Date,
  language: Language,
): Promise<{ from: string | null; zones: DeliveryZone[] }> {
  const day = new Date(witDay(at));
  const rows = await askPrepared`
    SELECT z.code, z.name_id AS "nameId", z.name_en AS "nameEn",
      (SELECT r.zone_code FROM place p JOIN zone_region r
          ON p.region_code = r.region_code OR p.region_code LIKE r.region_code || '.%'
        WHERE p.id = ${placeId}::uuid AND r.valid_from <= ${day}::date
          AND (r.valid_to IS NULL OR r.valid_to > ${day}::date)
        ORDER BY length(r.region_code) DESC LIMIT 1) AS "from"
    FROM delivery_zone z ORDER BY z.position, z.code`;
  const zones = z.array(zonesRow).parse(rows);
  return {
    from: zones[0]?.from ?? null,
    zones: zones.map(({ code, nameId, nameEn }) => ({ code, name: language === "en" ? nameEn : nameId })),
  };
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
