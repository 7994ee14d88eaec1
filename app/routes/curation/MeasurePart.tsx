import { useText } from "#app/i18n/react.tsx";
import { Table } from "#app/ui/Table.tsx";

type Figure = { key: string; name: string; value: number | null; shown: string; note: string };
type Part = { key: string; title: string; text: string; figures: readonly Figure[] };

const ROW = 30;
const WIDTH = 320;
const LEFT = 132;
const BAR = 140;

/** One measure: bars to see it at a glance, and beside them the table that says the same exactly. */
export function MeasurePart({ part }: { part: Part }) {
  const { t } = useText();
  const { key, title, text, figures } = part;
  return (
    <section className="stack gap-2" aria-labelledby={`ukuran-${key}`}>
      <h2 className="text-lg" id={`ukuran-${key}`}>
        {title}
      </h2>
      <p className="small lead">{text}</p>
      {figures.length === 0 ? (
        <p className="small quiet">{t("curation.measure.none")}</p>
      ) : (
        <div className="grid items-start gap-6 md:grid-cols-2">
          <Bars figures={figures} />
          <Table
            brief
            caption={title}
            rows={figures}
            rowKey={(figure) => figure.key}
            columns={[
              { key: "name", head: t("curation.measure.what"), phone: "title", cell: (figure) => figure.name },
              { key: "value", head: t("curation.measure.figure"), right: true, cell: (figure) => figure.shown },
              { key: "note", head: t("curation.measure.note"), cell: (figure) => figure.note },
            ]}
          />
        </div>
      )}
    </section>
  );
}

/** A picture of the table, so it is silent for those who hear the table. */
function Bars({ figures }: { figures: readonly Figure[] }) {
  const shown = figures.slice(0, 12);
  const most = Math.max(1, ...shown.map(({ value }) => value ?? 0));
  return (
    <svg viewBox={`0 0 ${WIDTH} ${shown.length * ROW}`} className="measure-bars" aria-hidden="true">
      {shown.map((figure, at) => (
        <g key={figure.key} transform={`translate(0 ${at * ROW})`}>
          <text x={LEFT - 8} y={19} textAnchor="end" className="measure-name">
            {cut(figure.name)}
          </text>
          <rect x={LEFT} y={6} width={BAR} height={18} rx={3} className="measure-ground" />
          <rect
            x={LEFT}
            y={6}
            width={Math.max(0, ((figure.value ?? 0) / most) * BAR)}
            height={18}
            rx={3}
            className="measure-bar"
          />
          <text x={LEFT + BAR + 8} y={19} className="measure-figure">
            {figure.shown}
          </text>
        </g>
      ))}
    </svg>
  );
}

const cut = (name: string): string => (name.length > 20 ? `${name.slice(0, 19).trimEnd()}…` : name);
