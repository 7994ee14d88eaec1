import type { ReactNode } from "react";

export type Figure = { key: string; label: string; figure: ReactNode; note?: ReactNode };

/** Numbers with a comparison in words; no coloured arrows. */
export function KpiRow({ figures }: { figures: readonly Figure[] }) {
  return (
    <dl className="card kpi">
      {figures.map(({ key, label, figure, note }) => (
        <div key={key}>
          <dt>{label}</dt>
          <dd className="figure">{figure}</dd>
          {note ? <dd className="note">{note}</dd> : null}
        </div>
      ))}
    </dl>
  );
}
