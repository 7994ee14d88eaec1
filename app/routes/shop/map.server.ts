import type { Language } from "#app/core/actor.ts";
import { searchGoods } from "#app/domain/search/search.server.ts";
import { askedIn } from "#app/domain/search/search.ts";
import type { MapPlace } from "#app/ui/IslandMap.tsx";
import { mapPoints } from "#app/ui/map.points.ts";
import { originNames } from "./origins.server.ts";

/** Every regency with how many goods it offers. */
export const mapPlaces = (names: ReadonlyMap<string, string>, counts: ReadonlyMap<string, number>): MapPlace[] =>
  mapPoints.map((point) => ({
    ...point,
    regency: names.get(point.code) ?? point.name,
    count: counts.get(point.code) ?? 0,
  }));

export async function placesOfAll(language: Language): Promise<MapPlace[]> {
  const [answer, names] = await Promise.all([searchGoods(askedIn(new URLSearchParams(), language)), originNames()]);
  return mapPlaces(names, answer.facets.origins);
}
