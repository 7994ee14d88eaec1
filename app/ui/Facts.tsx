import type { ReactNode } from "react";

export type Fact = { key: string; label: string; value: ReactNode };

/** Label and value in rows; a fact without a value is left out. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl className="facts">
      {facts
        .filter(({ value }) => value !== null && value !== undefined && value !== "")
        .map(({ key, label, value }) => (
          <div key={key}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}

/** Rows of money; the last one is the sum. */
export function Totals({ rows, sum }: { rows: readonly Fact[]; sum: Fact }) {
  return (
    <dl className="totals card card-pad card-sand">
      {rows.map(({ key, label, value }) => (
        <TotalRow key={key} label={label} value={value} />
      ))}
      <TotalRow label={sum.label} value={sum.value} last />
    </dl>
  );
}

function TotalRow({ label, value, last = false }: { label: string; value: ReactNode; last?: boolean }) {
  const mark = last ? "sum" : undefined;
  return (
    <>
      <dt className={mark}>{label}</dt>
      <dd className={mark}>{value}</dd>
    </>
  );
}
