import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { paths } from "#app/core/paths.ts";
import { requireMember } from "#app/domain/accounts/accounts.server.ts";
import { jobsOf } from "#app/domain/packaging/packaging.server.ts";
import { translator } from "#app/i18n/index.ts";
import { useText } from "#app/i18n/react.tsx";
import { LinkButton } from "#app/ui/Button.tsx";
import { EmptyState } from "#app/ui/EmptyState.tsx";
import { OwnerPage } from "#app/ui/frames/OwnerFrame.tsx";
import { Pager } from "#app/ui/Pager.tsx";
import { StatusBadge } from "#app/ui/StatusBadge.tsx";
import { ownJobView } from "./packaging.view.ts";

export async function loader({ request }: LoaderFunctionArgs) {
  const { actor, enterpriseId } = await requireMember(request, "catalog");
  const t = translator(actor.language);
  const after = new URL(request.url).searchParams.get("sesudah");
  const { jobs, next } = await jobsOf(enterpriseId, after);
  return {
    title: t("packaging.own.title"),
    jobs: jobs.map((job) => ownJobView(job, t)),
    first: after ? paths.enterprise.packaging() : null,
    next: next && `${paths.enterprise.packaging()}?sesudah=${next}`,
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title} · UKM Mart` }];

export default function OwnPackaging() {
  const { title, jobs, first, next } = useLoaderData<typeof loader>();
  const { t } = useText();
  return (
    <OwnerPage title={title}>
      <LinkButton size="lg" wide icon="plus" href={paths.enterprise.newPackaging()}>
        {t("packaging.own.new")}
      </LinkButton>
      {jobs.length === 0 ? <EmptyState title={t("packaging.own.empty")} text={t("packaging.own.emptyText")} /> : null}
      <ul className="stack">
        {jobs.map((job) => (
          <li key={job.id} className="card card-pad grid gap-2">
            <span className="row flex-wrap gap-2">
              <Link to={paths.enterprise.packagingJob(job.id)} className="fill font-strong">
                {job.product}
              </Link>
              <StatusBadge flow="packagingJob" state={job.state} turn={job.turn} />
            </span>
            <span className="small">
              <span className="num">{job.number}</span>, {job.about}
            </span>
            {job.due ? <span className="small font-strong">{job.due}</span> : null}
            {job.lots ? <span className="small num">{t("packaging.own.lot", { code: job.lots })}</span> : null}
            {!job.due && !job.lots && job.promised ? <span className="small quiet">{job.promised}</span> : null}
          </li>
        ))}
      </ul>
      <Pager first={first} next={next} />
    </OwnerPage>
  );
}
