import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { paths } from "#app/core/paths.ts";
import { requireRole } from "#app/domain/accounts/accounts.server.ts";
import { reviewQueue } from "#app/domain/curation/curation.server.ts";
import { readPlace } from "#app/domain/curation/curation.ts";
import { translator } from "#app/i18n/index.ts";
import { useText } from "#app/i18n/react.tsx";
import { LinkButton } from "#app/ui/Button.tsx";
import { EmptyState } from "#app/ui/EmptyState.tsx";
import { OfficeBody } from "#app/ui/frames/OfficeFrame.tsx";
import { Pager } from "#app/ui/Pager.tsx";
import { Picture } from "#app/ui/Picture.tsx";
import { Pill, StatusBadge } from "#app/ui/StatusBadge.tsx";
import { Table } from "#app/ui/Table.tsx";
import { curationRoles } from "../staff.server.ts";
import { askedOf, queueAddress } from "./asked.ts";
import { ageWords, dueView } from "./due.ts";
import { QueueHead } from "./QueueHead.tsx";
import { useQueueKeys } from "./use-keys.ts";

export async function loader({ request }: LoaderFunctionArgs) {
  const curator = await requireRole(request, ...curationRoles);
  const t = translator(curator.language);
  const asked = askedOf(request.url);
  const queue = await reviewQueue(curator, { ...asked, after: readPlace(asked.after) });
  return {
    asked,
    title: t("curation.title"),
    counts: queue.counts,
    next: queue.next === null ? null : queueAddress(paths.curation.queue(), { ...asked, after: queue.next }),
    rows: queue.entries.map((entry) => ({
      ...entry,
      due: dueView(entry.dueAt, queue.now, t),
      age: ageWords(entry.submittedAt, queue.now, t),
    })),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title} · UKM Mart` }];

export default function Queue() {
  const { rows, counts, asked, next } = useLoaderData<typeof loader>();
  useQueueKeys();
  return (
    <>
      <QueueHead counts={counts} asked={asked} />
      <OfficeBody>
        {rows.length === 0 ? (
          <Nothing searched={asked.search !== "" || asked.filter !== "waiting"} />
        ) : (
          <Waiting rows={rows} />
        )}
        <Pager first={asked.after ? queueAddress(paths.curation.queue(), { ...asked, after: "" }) : null} next={next} />
      </OfficeBody>
    </>
  );
}

type Row = ReturnType<typeof useLoaderData<typeof loader>>["rows"][number];

function Waiting({ rows }: { rows: readonly Row[] }) {
  const { t } = useText();
  return (
    <Table
      caption={t("curation.queue.order")}
      rows={rows}
      rowKey={(row) => row.versionId}
      columns={[
        { key: "product", head: t("curation.col.product"), cell: (row) => <Product row={row} /> },
        {
          key: "due",
          head: t("curation.col.due"),
          cell: ({ due }) => (
            <Pill tone={due.tone} icon={due.late ? "clock-alert" : "hourglass"}>
              {due.words}
            </Pill>
          ),
        },
        { key: "state", head: t("curation.col.state"), cell: (row) => <State row={row} /> },
        {
          key: "holder",
          head: t("curation.col.holder"),
          cell: ({ holders }) => holders.join(", ") || <span className="quiet">{t("curation.nobody")}</span>,
        },
      ]}
    />
  );
}

function Product({ row }: { row: Row }) {
  const { t } = useText();
  return (
    <span className="row">
      <span className="queue-thumb">{row.picture ? <Picture picture={row.picture} sizes="44px" alt="" /> : null}</span>
      <span className="fill">
        <Link to={paths.curation.review(row.versionId)} className="font-strong" data-queue>
          {row.name}
        </Link>
        <br />
        <span className="tiny quiet">
          {row.enterpriseName} · {t("curation.version", { n: row.number })} · {row.age}
        </span>
      </span>
    </span>
  );
}

function State({ row }: { row: Row }) {
  const { t } = useText();
  return (
    <span className="row flex-wrap gap-2">
      <StatusBadge flow="listingVersion" state={row.state} />
      {row.appeal ? (
        <Pill tone="todo" icon="scale">
          {t("curation.appeal")}
        </Pill>
      ) : null}
    </span>
  );
}

function Nothing({ searched }: { searched: boolean }) {
  const { t } = useText();
  if (!searched) return <EmptyState title={t("curation.queue.empty.title")} text={t("curation.queue.empty.text")} />;
  return (
    <EmptyState title={t("curation.queue.none.title")} text={t("curation.queue.none.text")}>
      <LinkButton tone="out" href={paths.curation.queue()}>
        {t("curation.queue.all")}
      </LinkButton>
    </EmptyState>
  );
}
