import { paths } from "#app/core/paths.ts";
import { useHref } from "./href.ts";
import type { MapPoint } from "./map.points.ts";

/** One file for every map of a visit; kept by the browser. */
const LAND = "/img/peta-malut.svg#darat";

export type MapPlace = MapPoint & { regency: string; count: number };

/** All islands, a dot for each regency and its name with what it has to offer, which leads to its page. */
export function IslandMap({ places, label, here }: { places: readonly MapPlace[]; label: string; here?: string }) {
  const href = useHref();
  return (
    <nav className="island-map" aria-label={label}>
      <svg viewBox="0 0 550 535" role="presentation">
        <use className="land" href={LAND} />
        {places.map(({ code, x, y, label: name }) => (
          <g key={code}>
            {name.leader ? <path d={`M${name.x + 6} ${name.y - 6}L${x} ${y}`} /> : null}
            <circle className={code === here ? "here" : undefined} cx={x} cy={y} r={code === here ? 10 : 7} />
          </g>
        ))}
        {places.map(({ code, slug, name, count, label: { x, y, end } }) => (
          <a key={code} href={href(paths.shop.origin(slug))} aria-current={code === here ? "page" : undefined}>
            <rect x={end ? x - 128 : x - 4} y={y - 27} width="132" height="42" />
            <text x={x} y={y} textAnchor={end ? "end" : "start"}>
              {name} <tspan>{count}</tspan>
            </text>
          </a>
        ))}
      </svg>
    </nav>
  );
}

/** A window of the islands around one place; small islands are too small to draw, so the dot is the place. */
export function PlaceMap({ place, label }: { place: Pick<MapPoint, "name" | "x" | "y">; label: string }) {
  const left = Math.min(Math.max(place.x - 105, 0), 320);
  const top = Math.min(Math.max(place.y - 122, 0), 290);
  const inward = place.x - left > 115 ? -1 : 1;
  return (
    <svg className="place-map" viewBox={`${left} ${top} 230 245`} role="img" aria-label={label}>
      <use className="land" href={LAND} />
      <circle className="halo" cx={place.x} cy={place.y} r="9" />
      <circle className="here" cx={place.x} cy={place.y} r="4.5" />
      <text x={place.x + inward * 15} y={place.y + 4} textAnchor={inward < 0 ? "end" : "start"}>
        {place.name}
      </text>
    </svg>
  );
}
