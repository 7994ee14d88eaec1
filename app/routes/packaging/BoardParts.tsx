import { Link } from "@remix-run/react";
import { paths } from "#app/core/paths.ts";
import { useText } from "#app/i18n/react.tsx";
import { EmptyState } from "#app/ui/EmptyState.tsx";
import { Pill, StatusBadge } from "#app/ui/StatusBadge.tsx";
import { type Column, Table } from "#app/ui/Table.tsx";
import type { CardView, EndedView, LaneView } from "./board.view.ts";

export function Lanes({ lanes }: { lanes: readonly LaneView[] }) {
  const { t } = useText();
  return (
    <div className="board">
      {lanes.map(({ lane, jobs, count }) => (
        <section key={lane} className="lane" aria-labelledby={lane}>
          <h2 id={lane}>
            {t(`packaging.lane.${lane}`)} <span>{count}</span>
          </h2>
          {jobs.length === 0 ? <p className="small quiet">{t("packaging.laneEmpty")}</p> : null}
          {jobs.map((job) => (
            <Ticket key={job.id} job={job} />
          ))}
        </section>
      ))}
    </div>
  );
}

function Ticket({ job }: { job: CardView }) {
  const { t } = useText();
  return (
    <article className="ticket">
      <span className="small quiet num">{job.number}</span>
      <h3>
        <Link to={paths.packaging.job(job.id)}>{job.product}</Link>
      </h3>
      <span className="small">{job.enterprise}</span>
      <span className="small quiet">
        {t("packaging.pieces", { count: job.quantity })}
        {job.version > 0 ? `, ${t("packaging.version", { n: job.version })}` : null}
      </span>
      <div className="foot">
        <StatusBadge flow="packagingJob" state={job.state} />
        <DayPill job={job} />
        {job.reasons.map((reason) => (
          <Pill key={reason} tone="bad" icon="ban">
            {t("packaging.onHold", { reason })}
          </Pill>
        ))}
      </div>
    </article>
  );
}

function DayPill({ job }: { job: CardView }) {
  const { t } = useText();
  if (!job.promised) return null;
  if (job.daysLate > 0)
    return (
      <Pill tone="bad" icon="clock-alert">
        {t("packaging.late", { days: job.daysLate })}
      </Pill>
    );
  return (
    <Pill tone="mute" icon="calendar">
      {job.promised}
    </Pill>
  );
}

/** The same jobs as rows, for print and for who hears the page. */
export function OpenTable({ lanes }: { lanes: readonly LaneView[] }) {
  const { t } = useText();
  const columns: Column<CardView>[] = [
    { key: "number", head: t("packaging.number"), cell: (job) => <JobLink job={job} /> },
    { key: "product", head: t("packaging.product"), cell: (job) => `${job.product}, ${job.enterprise}` },
    { key: "state", head: t("packaging.state"), cell: (job) => <StatusBadge flow="packagingJob" state={job.state} /> },
    { key: "pieces", head: t("packaging.quantity"), cell: (job) => job.quantity, right: true },
    { key: "promised", head: t("packaging.promisedOn"), cell: (job) => <DayPill job={job} /> },
    { key: "due", head: t("packaging.nextDue"), cell: (job) => job.due },
    { key: "reasons", head: t("packaging.held"), cell: (job) => job.reasons.join(", ") },
  ];
  return (
    <Table
      caption={t("packaging.lead")}
      columns={columns}
      rows={lanes.flatMap((lane) => lane.jobs)}
      rowKey={(job) => job.id}
    />
  );
}

export function Archive({ jobs }: { jobs: readonly EndedView[] }) {
  const { t } = useText();
  if (jobs.length === 0) return <EmptyState title={t("packaging.archive.empty")} text={t("packaging.archive.text")} />;
  const columns: Column<EndedView>[] = [
    { key: "number", head: t("packaging.number"), cell: (job) => <JobLink job={job} /> },
    { key: "product", head: t("packaging.product"), cell: (job) => `${job.product}, ${job.enterprise}` },
    { key: "state", head: t("packaging.state"), cell: (job) => <StatusBadge flow="packagingJob" state={job.state} /> },
    { key: "pieces", head: t("packaging.quantity"), cell: (job) => job.quantity, right: true },
    { key: "lots", head: t("packaging.lot"), cell: (job) => job.lots || job.closedReason },
    { key: "ended", head: t("packaging.ended"), cell: (job) => job.ended },
  ];
  return <Table caption={t("packaging.archive")} columns={columns} rows={jobs} rowKey={(job) => job.id} />;
}

function JobLink({ job }: { job: { id: string; number: string } }) {
  return (
    <Link className="num" to={paths.packaging.job(job.id)}>
      {job.number}
    </Link>
  );
}
