import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { formatDate } from "#app/core/time.ts";
import { requireRole } from "#app/domain/accounts/accounts.server.ts";
import { jobBoard } from "#app/domain/packaging/packaging.server.ts";
import { translator } from "#app/i18n/index.ts";
import { useText } from "#app/i18n/react.tsx";
import { clock } from "#app/platform/clock.server.ts";
import { EmptyState } from "#app/ui/EmptyState.tsx";
import { OfficeBody, OfficeHead } from "#app/ui/frames/OfficeFrame.tsx";
import { Pill, StatusBadge } from "#app/ui/StatusBadge.tsx";
import { packagingRoles } from "../staff.server.ts";

export const handle = { slim: true };

export async function loader({ request }: LoaderFunctionArgs) {
  const person = await requireRole(request, ...packagingRoles);
  const lanes = await jobBoard(clock.now());
  return {
    title: translator(person.language)("packaging.title"),
    count: lanes.reduce((total, lane) => total + lane.count, 0),
    late: lanes.flatMap((lane) => lane.jobs).filter((job) => job.daysLate > 0).length,
    lanes: lanes.map((lane) => ({
      ...lane,
      jobs: lane.jobs.map((job) => ({
        ...job,
        promisedOn: job.promisedOn && formatDate(job.promisedOn, person.language),
      })),
    })),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title} · UKM Mart` }];

export default function PackagingBoard() {
  const { lanes, count, late } = useLoaderData<typeof loader>();
  const { t } = useText();
  return (
    <>
      <OfficeHead title={t("packaging.title")}>
        <p className="small quiet">{t("packaging.summary", { count, late })}</p>
      </OfficeHead>
      <OfficeBody>
        {count === 0 ? (
          <EmptyState title={t("packaging.empty.title")} text={t("packaging.empty.text")} />
        ) : (
          <Board lanes={lanes} />
        )}
      </OfficeBody>
    </>
  );
}

function Board({ lanes }: { lanes: Lanes }) {
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

type Lanes = ReturnType<typeof useLoaderData<typeof loader>>["lanes"];
type Job = Lanes[number]["jobs"][number];

function Ticket({ job }: { job: Job }) {
  const { t } = useText();
  return (
    <article className="ticket">
      <span className="small quiet num">{job.number}</span>
      <h3>{job.product}</h3>
      <span className="small">{job.enterprise}</span>
      <span className="small quiet">{t("packaging.pieces", { count: job.quantity })}</span>
      <div className="foot">
        <StatusBadge flow="packagingJob" state={job.state} />
        {job.promisedOn ? <Due day={job.promisedOn} late={job.daysLate} /> : null}
        {job.onHold ? <Pill tone="bad">{t("packaging.onHold", { reason: job.onHold })}</Pill> : null}
      </div>
    </article>
  );
}

function Due({ day, late }: { day: string; late: number }) {
  const { t } = useText();
  if (late > 0) return <Pill tone="bad">{t("packaging.late", { days: late })}</Pill>;
  return <Pill tone="mute">{t("packaging.promised", { day })}</Pill>;
}
