import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { paths } from "#app/core/paths.ts";
import { formatDate } from "#app/core/time.ts";
import { requireRole } from "#app/domain/accounts/accounts.server.ts";
import { followUpsDue } from "#app/domain/services/services.server.ts";
import { translator } from "#app/i18n/index.ts";
import { useText } from "#app/i18n/react.tsx";
import { clock } from "#app/platform/clock.server.ts";
import { OfficeBody, OfficeHead } from "#app/ui/frames/OfficeFrame.tsx";
import { Pager } from "#app/ui/Pager.tsx";
import { Pill } from "#app/ui/StatusBadge.tsx";
import { Table } from "#app/ui/Table.tsx";
import { Tabs } from "#app/ui/Tabs.tsx";
import { serviceRoles } from "../staff.server.ts";
import { addressOf, askedIn } from "./asked.ts";

export async function loader({ request }: LoaderFunctionArgs) {
  const person = await requireRole(request, ...serviceRoles);
  const { after, query } = askedIn(request.url);
  const late = query.get("daftar") === "terlambat";
  const { lines, next } = await followUpsDue({ late, after, now: clock.now() });
  const address = (sesudah: string | null) =>
    addressOf(paths.office.followUps(), { daftar: late ? "terlambat" : null, sesudah });
  return {
    title: translator(person.language)("services.follow.title"),
    late,
    rows: lines.map((line) => ({ ...line, dueOn: formatDate(line.dueOn, person.language) })),
    first: after ? address(null) : null,
    next: next && address(next),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title} · UKM Mart` }];

export default function FollowUpList() {
  const { title, late, rows, first, next } = useLoaderData<typeof loader>();
  const { t } = useText();
  return (
    <>
      <OfficeHead title={title}>
        <Tabs
          label={title}
          items={[
            { key: "all", href: paths.office.followUps(), on: !late, words: t("services.follow.allOpen") },
            {
              key: "late",
              href: `${paths.office.followUps()}?daftar=terlambat`,
              on: late,
              words: t("services.follow.late"),
            },
          ]}
        />
      </OfficeHead>
      <OfficeBody>
        <Table
          nothing={{ title: t("services.follow.empty"), text: t("services.follow.emptyText") }}
          brief
          caption={title}
          rows={rows}
          rowKey={(row) => row.id}
          columns={[
            {
              key: "enterprise",
              head: t("services.col.enterprise"),
              phone: "title",
              cell: (row) => (
                <Link to={`${paths.office.case(row.caseId)}#tindak-lanjut`} className="font-strong">
                  {row.enterprise}
                </Link>
              ),
            },
            { key: "service", head: t("services.col.service"), cell: (row) => t(`services.name.${row.service}`) },
            {
              key: "what",
              head: t("services.follow.col.what"),
              cell: (row) => t("services.follow.after", { n: row.afterDays }),
            },
            {
              key: "consultant",
              head: t("services.col.consultant"),
              cell: (row) => row.consultant ?? t("services.nobody"),
            },
            {
              key: "due",
              head: t("services.follow.col.when"),
              cell: (row) => (
                <span className="row">
                  <Pill tone={row.late ? "bad" : "mute"} icon={row.late ? "clock-alert" : "calendar"}>
                    {row.dueOn}
                  </Pill>
                </span>
              ),
            },
          ]}
        />
        <Pager first={first} next={next} />
      </OfficeBody>
    </>
  );
}
