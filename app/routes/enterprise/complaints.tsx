import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { paths } from "#app/core/paths.ts";
import { formatMoment } from "#app/core/time.ts";
import { requireMember } from "#app/domain/accounts/accounts.server.ts";
import { knownProducts } from "#app/domain/catalog/catalog.server.ts";
import { complaintDesk, complaintTabs } from "#app/domain/feedback/feedback.server.ts";
import type { ComplaintState } from "#app/domain/feedback/feedback.ts";
import { translator } from "#app/i18n/index.ts";
import { useText } from "#app/i18n/react.tsx";
import { EmptyState } from "#app/ui/EmptyState.tsx";
import { OwnerPage } from "#app/ui/frames/OwnerFrame.tsx";
import { Pager } from "#app/ui/Pager.tsx";
import { StatusBadge } from "#app/ui/StatusBadge.tsx";
import { Tabs } from "#app/ui/Tabs.tsx";

export async function loader({ request }: LoaderFunctionArgs) {
  const { actor, enterpriseId } = await requireMember(request, "orders");
  const query = new URL(request.url).searchParams;
  const tab = complaintTabs.find((known) => known === query.get("saring")) ?? "open";
  const after = query.get("sesudah");
  const { rows, next, counts } = await complaintDesk({ tab, after, enterpriseId });
  const products = await knownProducts(rows.flatMap(({ productId }) => productId ?? []));
  const t = translator(actor.language);
  return {
    title: t("feedback.desk.title"),
    chips: complaintTabs.map((one) => ({
      tab: one,
      on: one === tab,
      href: address(one),
      words: t(`feedback.desk.tab.${one}`, { n: counts[one] }),
    })),
    empty: { title: t(`feedback.desk.empty.${tab}`), text: t(`feedback.desk.emptyText.${tab}`) },
    first: after ? address(tab) : null,
    next: next && `${paths.enterprise.complaints()}?saring=${tab}&sesudah=${next}`,
    rows: rows.map(({ id, number, state, kind, productId, dueAt, proposedAt }) => ({
      id,
      number,
      state,
      what: [
        t(`feedback.kind.${kind}`),
        productId ? (products.get(productId)?.name ?? "") : t("feedback.desk.parcelOnly"),
      ].join(": "),
      turn: state === "open" && proposedAt === null ? ("reader" as const) : ("other" as const),
      due: state === "open" ? t("feedback.own.answerBy", { when: formatMoment(dueAt, actor.language) }) : null,
    })),
  };
}

const address = (tab: ComplaintState): string =>
  tab === "open" ? paths.enterprise.complaints() : `${paths.enterprise.complaints()}?saring=${tab}`;

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title} · UKM Mart` }];

export default function OwnComplaints() {
  const { title, chips, empty, rows, first, next } = useLoaderData<typeof loader>();
  const { t } = useText();
  return (
    <OwnerPage title={title} back={{ href: paths.enterprise.home(), label: t("ui.tab.home") }}>
      <p className="lead">{t("feedback.own.lead")}</p>
      <Tabs label={t("feedback.desk.tabs")} items={chips.map(({ tab, ...chip }) => ({ key: tab, ...chip }))} />
      {rows.length === 0 ? <EmptyState title={empty.title} text={empty.text} /> : null}
      <ul className="stack">
        {rows.map((row) => (
          <li key={row.id} className="card card-pad grid gap-2">
            <span className="row flex-wrap gap-2">
              <Link to={paths.enterprise.complaint(row.id)} className="num fill font-strong">
                {row.number}
              </Link>
              <StatusBadge flow="complaint" state={row.state} turn={row.turn} />
            </span>
            <span>{row.what}</span>
            {row.due ? <span className="small quiet">{row.due}</span> : null}
          </li>
        ))}
      </ul>
      <Pager first={first} next={next} />
    </OwnerPage>
  );
}
