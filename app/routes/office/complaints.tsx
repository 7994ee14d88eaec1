import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { paths } from "#app/core/paths.ts";
import { formatMoment } from "#app/core/time.ts";
import { requireRole } from "#app/domain/accounts/accounts.server.ts";
import { knownProducts } from "#app/domain/catalog/catalog.server.ts";
import { namedEnterprises } from "#app/domain/enterprises/enterprises.server.ts";
import { complaintDesk, complaintTabs } from "#app/domain/feedback/feedback.server.ts";
import type { ComplaintState } from "#app/domain/feedback/feedback.ts";
import { translator } from "#app/i18n/index.ts";
import { useText } from "#app/i18n/react.tsx";
import { clock } from "#app/platform/clock.server.ts";
import { OfficeBody, OfficeHead } from "#app/ui/frames/OfficeFrame.tsx";
import { Pager } from "#app/ui/Pager.tsx";
import { Pill, StatusBadge } from "#app/ui/StatusBadge.tsx";
import { Table } from "#app/ui/Table.tsx";
import { Tabs } from "#app/ui/Tabs.tsx";
import { complaintRoles } from "../staff.server.ts";

export async function loader({ request }: LoaderFunctionArgs) {
  const { language } = await requireRole(request, ...complaintRoles);
  const query = new URL(request.url).searchParams;
  const tab = complaintTabs.find((one) => one === query.get("keadaan")) ?? "open";
  const after = query.get("sesudah");
  const { rows, next, counts } = await complaintDesk({ tab, after });
  const [products, enterprises] = await Promise.all([
    knownProducts(rows.flatMap(({ productId }) => productId ?? [])),
    namedEnterprises(rows.map(({ enterpriseId }) => enterpriseId)),
  ]);
  const t = translator(language);
  const now = clock.now();
  return {
    title: t("feedback.desk.title"),
    tab,
    tabs: complaintTabs.map((one) => ({ tab: one, href: hrefOf(one), count: counts[one] })),
    first: after ? hrefOf(tab) : null,
    next: next && `${hrefOf(tab)}&sesudah=${next}`,
    rows: rows.map((row) => ({
      id: row.id,
      number: row.number,
      kind: row.kind,
      state: row.state,
      goods: row.productId ? (products.get(row.productId)?.name ?? "") : t("feedback.desk.parcelOnly"),
      enterprise: enterprises.get(row.enterpriseId)?.name ?? "",
      due: formatMoment(row.dueAt, language),
      late: row.state === "open" && row.dueAt < now,
      proposed: row.state === "open" && row.proposedAt !== null,
      review: row.askedReviewAt !== null,
    })),
  };
}

const hrefOf = (tab: ComplaintState): string => `${paths.office.complaints()}?keadaan=${tab}`;

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title} · UKM Mart` }];

export default function Complaints() {
  const { title, tab, tabs, rows, first, next } = useLoaderData<typeof loader>();
  const { t } = useText();
  return (
    <>
      <OfficeHead title={title} />
      <OfficeBody>
        <div className="stack">
          <Tabs
            label={t("feedback.desk.tabs")}
            items={tabs.map(({ tab: one, href, count }) => ({
              key: one,
              href,
              on: one === tab,
              words: t(`feedback.desk.tab.${one}`, { n: count }),
            }))}
          />
          <Table
            nothing={{ title: t(`feedback.desk.empty.${tab}`), text: t(`feedback.desk.emptyText.${tab}`) }}
            caption={title}
            rows={rows}
            rowKey={(row) => row.id}
            columns={[
              {
                key: "number",
                head: t("feedback.desk.number"),
                cell: (row) => (
                  <Link to={paths.office.complaint(row.id)} className="font-strong num whitespace-nowrap">
                    {row.number}
                  </Link>
                ),
              },
              { key: "kind", head: t("feedback.desk.kind"), cell: (row) => t(`feedback.kind.${row.kind}`) },
              {
                key: "goods",
                head: t("feedback.desk.goods"),
                cell: (row) => (
                  <span>
                    {row.goods}
                    <br />
                    <small className="quiet">{row.enterprise}</small>
                  </span>
                ),
              },
              { key: "due", head: t("feedback.desk.due"), cell: (row) => row.due },
              {
                key: "state",
                head: t("feedback.desk.state"),
                cell: (row) => (
                  <span className="row flex-wrap gap-2">
                    <StatusBadge flow="complaint" state={row.state} />
                    {row.late ? <Pill tone="bad">{t("feedback.desk.late")}</Pill> : null}
                    {row.proposed ? <Pill tone="line">{t("feedback.desk.proposed")}</Pill> : null}
                    {row.review ? <Pill tone="todo">{t("feedback.desk.review")}</Pill> : null}
                  </span>
                ),
              },
            ]}
          />
          <Pager first={first} next={next} />
        </div>
      </OfficeBody>
    </>
  );
}
