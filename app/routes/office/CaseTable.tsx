import { Link } from "@remix-run/react";
import { paths } from "#app/core/paths.ts";
import { useText } from "#app/i18n/react.tsx";
import { Pill, StatusBadge } from "#app/ui/StatusBadge.tsx";
import { Table } from "#app/ui/Table.tsx";
import type { CaseRow } from "./case.view.server.ts";

/** The cases of all enterprises, as a list of work. */
export function CaseTable({ caption, rows }: { caption: string; rows: readonly CaseRow[] }) {
  const { t } = useText();
  return (
    <Table
      brief
      caption={caption}
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        {
          key: "number",
          head: t("services.col.number"),
          phone: "title",
          cell: (row) => (
            <Link to={paths.office.case(row.id)} className="font-strong num">
              {row.number}
            </Link>
          ),
        },
        { key: "service", head: t("services.col.service"), cell: (row) => t(`services.name.${row.service}`) },
        { key: "enterprise", head: t("services.col.enterprise"), cell: (row) => row.enterprise },
        {
          key: "consultant",
          head: t("services.col.consultant"),
          cell: (row) => row.consultant ?? t("services.nobody"),
        },
        {
          key: "state",
          head: t("services.col.state"),
          cell: (row) => (
            <span className="row">
              <StatusBadge flow="serviceCase" state={row.state} />
            </span>
          ),
        },
        {
          key: "due",
          head: t("services.col.due"),
          cell: ({ due }) => (
            <span className="row">
              <Due due={due} />
            </span>
          ),
        },
      ]}
    />
  );
}

/** The cases of one enterprise or product, beside its other facts. */
export function CaseList({ rows }: { rows: readonly CaseRow[] }) {
  const { t } = useText();
  if (rows.length === 0) return <p className="quiet">{t("services.none")}</p>;
  return (
    <ul className="stack">
      {rows.map((row) => (
        <li key={row.id} className="row flex-wrap">
          <div className="fill basis-48">
            <Link to={paths.office.case(row.id)} className="font-strong">
              {t(`services.name.${row.service}`)}
            </Link>
            <p className="small quiet num">
              {row.number}, {row.requestedAt}
            </p>
          </div>
          <StatusBadge flow="serviceCase" state={row.state} />
          {row.due?.tone === "bad" ? <Due due={row.due} /> : null}
        </li>
      ))}
    </ul>
  );
}

function Due({ due }: Pick<CaseRow, "due">) {
  if (!due) return <>–</>;
  return (
    <Pill tone={due.tone} icon={due.tone === "bad" ? "clock-alert" : "calendar"}>
      {due.words}
    </Pill>
  );
}
