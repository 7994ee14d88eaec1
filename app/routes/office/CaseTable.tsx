import { Link } from "@remix-run/react";
import { paths } from "#app/core/paths.ts";
import { useText } from "#app/i18n/react.tsx";
import { Pill, StatusBadge } from "#app/ui/StatusBadge.tsx";
import { type Column, Table } from "#app/ui/Table.tsx";
import type { CaseRow } from "./case.view.server.ts";

/** Cases in a table; on an enterprise's own page its name is left out. */
export function CaseTable({
  caption,
  rows,
  withEnterprise = true,
}: {
  caption: string;
  rows: readonly CaseRow[];
  withEnterprise?: boolean;
}) {
  const { t } = useText();
  if (rows.length === 0) return <p className="quiet">{t("services.none")}</p>;
  const enterprise: Column<CaseRow> = {
    key: "enterprise",
    head: t("services.col.enterprise"),
    cell: (row) => row.enterprise,
  };
  const consultant: Column<CaseRow> = {
    key: "consultant",
    head: t("services.col.consultant"),
    cell: (row) => row.consultant ?? t("services.nobody"),
  };
  return (
    <Table
      caption={caption}
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        {
          key: "number",
          head: t("services.col.number"),
          cell: (row) => (
            <Link to={paths.office.case(row.id)} className="font-strong num">
              {row.number}
            </Link>
          ),
        },
        { key: "service", head: t("services.col.service"), cell: (row) => t(`services.name.${row.service}`) },
        ...(withEnterprise ? [enterprise, consultant] : []),
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
          cell: ({ due }) =>
            due ? (
              <span className="row">
                <Pill tone={due.tone} icon={due.tone === "bad" ? "clock-alert" : "calendar"}>
                  {due.words}
                </Pill>
              </span>
            ) : (
              "–"
            ),
        },
      ]}
    />
  );
}
