import type { ReactNode } from "react";

export type ProvenanceStep = { title: string; text?: string | null; source: string };

/**
 * The way of a thing, each step with its source; a step without a source does not exist.
 * `place` is a point of the map in its own units (550 × 535).
 */
export function Provenance({
  title,
  intro,
  steps,
  place,
  mapLabel,
}: {
  title: string;
  intro: string;
  steps: readonly ProvenanceStep[];
  place: { name: string; x: number; y: number } | null;
  mapLabel: string;
}) {
  return (
    <section className="provenance" aria-labelledby="provenance">
      <div className="place">
        <h2 id="provenance">{title}</h2>
        <p className="small mt-2 max-w-line">{intro}</p>
        {place ? <PlaceMap place={place} label={mapLabel} /> : null}
      </div>
      <ol>
        {steps.map((step) => (
          <Step key={`${step.title} ${step.source}`} title={step.title} source={step.source}>
            {step.text}
          </Step>
        ))}
      </ol>
    </section>
  );
}

function Step({ title, source, children }: { title: string; source: string; children: ReactNode }) {
  return (
    <li>
      <b>{title}</b>
      {children}
      <small>{source}</small>
    </li>
  );
}

/** A window of the islands around the place; small islands are too small to draw, so the dot is the place. */
function PlaceMap({ place, label }: { place: { name: string; x: number; y: number }; label: string }) {
  const left = Math.min(Math.max(place.x - 105, 0), 320);
  const top = Math.min(Math.max(place.y - 122, 0), 290);
  const inward = place.x - left > 115 ? -1 : 1;
  return (
    <svg viewBox={`${left} ${top} 230 245`} role="img" aria-label={label}>
      <use className="land" href="/img/peta-malut.svg#darat" />
      <circle className="halo" cx={place.x} cy={place.y} r="9" />
      <circle className="here" cx={place.x} cy={place.y} r="4.5" />
      <text x={place.x + inward * 15} y={place.y + 4} textAnchor={inward < 0 ? "end" : "start"}>
        {place.name}
      </text>
    </svg>
  );
}
