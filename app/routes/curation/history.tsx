import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { paths } from "#app/core/paths.ts";
import { formatMoment } from "#app/core/time.ts";
import { requireRole } from "#app/domain/accounts/accounts.server.ts";
import { decisionHistory, reviewQueue } from "#app/domain/curation/curation.server.ts";
import { translator } from "#app/i18n/index.ts";
import { useText } from "#app/i18n/react.tsx";
import { EmptyState } from "#app/ui/EmptyState.tsx";
import { OfficeBody } from "#app/ui/frames/OfficeFrame.tsx";
import { PageHead } from "#app/ui/PageHead.tsx";
import { Pager } from "#app/ui/Pager.tsx";
import { StatusBadge } from "#app/ui/StatusBadge.tsx";
import { Table } from "#app/ui/Table.tsx";
import { curationRoles } from "../staff.server.ts";
import { QueueHead } from "./QueueHead.tsx";
import { useQueueKeys } from "./use-keys.ts";

export async function loader({ request }: LoaderFunctionArgs) {
  const curator = await requireRole(request, ...curationRoles);
  const after = new URL(request.url).searchParams.get("sesudah") ?? undefined;
  const page = await decisionHistory(after);
  const { counts } = await reviewQueue(curator, { filter: "waiting" });
  return {
    title: translator(curator.language)("curation.history.title"),
    counts,
    first: after ? paths.curation.history() : null,
    next: page.next && `${paths.curation.history()}?sesudah=${page.next}`,
    rows: page.decisions.map((row) => ({ ...row, at: formatMoment(row.at, curator.language) })),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title} · UKM Mart` }];

export default function History() {
  const { rows, counts, first, next } = useLoaderData<typeof loader>();
  const { t } = useText();
  useQueueKeys();
  return (
    <>
      <QueueHead counts={counts} />
      <OfficeBody>
        <PageHead title={t("curation.history.title")} text={t("curation.history.lead")} />
        {rows.length === 0 ? (
          <EmptyState title={t("curation.history.empty")} />
        ) : (
          <Table
            brief
            caption={t("curation.history.title")}
            rows={rows}
            rowKey={(row) => row.id}
            columns={[
              {
                key: "product",
                head: t("curation.col.product"),
                phone: "title",
                cell: (row) => (
                  <Link to={paths.curation.review(row.versionId)} className="font-strong" data-queue>
                    {row.name}
                  </Link>
                ),
              },
              {
                key: "state",
                head: t("curation.col.state"),
                cell: (row) => <StatusBadge flow="listingVersion" state={row.outcome} turn="other" />,
              },
              {
                key: "score",
                head: t("curation.col.score"),
                right: true,
                cell: (row) => (row.score === null ? "" : `${row.score} ${row.grade ?? ""}`),
              },
              { key: "holder", head: t("curation.col.holder"), cell: (row) => row.curators.join(", ") },
              { key: "at", head: t("curation.col.decided"), cell: (row) => row.at },
            ]}
          />
        )}
        <Pager first={first} next={next} />
      </OfficeBody>
    </>
  );
}
