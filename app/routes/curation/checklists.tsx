import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { paths } from "#app/core/paths.ts";
import { formatDate } from "#app/core/time.ts";
import { requireRole } from "#app/domain/accounts/accounts.server.ts";
import { checklistBoard } from "#app/domain/curation/curation.server.ts";
import { translator } from "#app/i18n/index.ts";
import { useText } from "#app/i18n/react.tsx";
import { OfficeBody } from "#app/ui/frames/OfficeFrame.tsx";
import { PageHead } from "#app/ui/PageHead.tsx";
import { Pill } from "#app/ui/StatusBadge.tsx";
import { Table } from "#app/ui/Table.tsx";
import { curationRoles } from "../staff.server.ts";
import { DeskHead } from "./DeskHead.tsx";

export async function loader({ request }: LoaderFunctionArgs) {
  const { language } = await requireRole(request, ...curationRoles);
  const lines = await checklistBoard();
  return {
    title: translator(language)("curation.lists.title"),
    rows: lines.map((line) => ({
      group: line.group,
      name: language === "en" ? line.nameEn : line.nameId,
      version: line.version,
      since: formatDate(line.since, language),
      items: line.items,
      next: line.next && { version: line.next.version, from: formatDate(line.next.from, language) },
      drafted: line.drafted,
    })),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title} · UKM Mart` }];

/** The questions by which each group of goods is judged today, and what is being prepared. */
export default function Checklists() {
  const { rows } = useLoaderData<typeof loader>();
  const { t } = useText();
  return (
    <>
      <DeskHead />
      <OfficeBody>
        <PageHead title={t("curation.lists.title")} text={t("curation.lists.lead")} />
        <Table
          brief
          caption={t("curation.lists.title")}
          rows={rows}
          rowKey={(row) => row.group}
          columns={[
            {
              key: "name",
              head: t("curation.lists.group"),
              phone: "title",
              cell: (row) => (
                <Link to={paths.curation.checklist(row.group)} className="font-strong">
                  {row.name}
                </Link>
              ),
            },
            {
              key: "version",
              head: t("curation.lists.inForce"),
              cell: (row) => t("curation.lists.since", { n: row.version, date: row.since }),
            },
            { key: "items", head: t("curation.lists.items"), right: true, cell: (row) => row.items },
            {
              key: "next",
              head: t("curation.lists.next"),
              cell: (row) => (row.next || row.drafted ? <Next row={row} /> : null),
            },
          ]}
        />
      </OfficeBody>
    </>
  );
}

type Row = ReturnType<typeof useLoaderData<typeof loader>>["rows"][number];

function Next({ row }: { row: Row }) {
  const { t } = useText();
  return (
    <span className="row flex-wrap gap-2">
      {row.next ? (
        <Pill tone="wait" icon="calendar">
          {t("curation.lists.from", { n: row.next.version, date: row.next.from })}
        </Pill>
      ) : null}
      {row.drafted ? (
        <Pill tone="mute" icon="pencil">
          {t("curation.lists.draft")}
        </Pill>
      ) : null}
    </span>
  );
}
