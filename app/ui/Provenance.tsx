import type { ReactNode } from "react";
import { PlaceMap } from "./IslandMap.tsx";

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
