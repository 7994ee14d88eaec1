import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { paths } from "#app/core/paths.ts";
import { formatMoment } from "#app/core/time.ts";
import { requireMember } from "#app/domain/accounts/accounts.server.ts";
import { type DeskTab, deskTabs, orderDesk } from "#app/domain/orders/orders.server.ts";
import { translator } from "#app/i18n/index.ts";
import { useText } from "#app/i18n/react.tsx";
import { EmptyState } from "#app/ui/EmptyState.tsx";
import { OwnerPage } from "#app/ui/frames/OwnerFrame.tsx";
import { Pager } from "#app/ui/Pager.tsx";
import { StatusBadge } from "#app/ui/StatusBadge.tsx";
import { Tabs } from "#app/ui/Tabs.tsx";
import { turnOf } from "./parcel.view.ts";

export async function loader({ request }: LoaderFunctionArgs) {
  const { actor, enterpriseId } = await requireMember(request, "orders");
  const query = new URL(request.url).searchParams;
  const tab = deskTabs.find((known) => known === query.get("saring")) ?? "todo";
  const after = query.get("sesudah");
  const desk = await orderDesk(enterpriseId, { tab, after });
  const t = translator(actor.language);
  return {
    title: t("orders.desk.title"),
    chips: deskTabs.map((one) => ({
      tab: one,
      on: one === tab,
      href: address(one),
      words: t(`orders.desk.tab.${one}`, { n: desk.counts[one] }),
    })),
    empty: { title: t(`orders.desk.empty.${tab}`), text: t(`orders.desk.emptyText.${tab}`) },
    first: after ? address(tab) : null,
    next: desk.next && `${paths.enterprise.orders()}?saring=${tab}&sesudah=${desk.next}`,
    rows: desk.rows.map(({ id, number, state, goods, createdAt, acceptBy, pieces }) => ({
      id,
      number,
      state,
      goods,
      turn: turnOf(state),
      about: t("orders.desk.about", { n: pieces, when: formatMoment(createdAt, actor.language) }),
      answerBy:
        state === "new" && acceptBy
          ? t("orders.desk.answerBy", { when: formatMoment(acceptBy, actor.language) })
          : null,
    })),
  };
}

const address = (tab: DeskTab): string =>
  tab === "todo" ? paths.enterprise.orders() : `${paths.enterprise.orders()}?saring=${tab}`;

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title} · UKM Mart` }];

export default function Orders() {
  const { title, chips, empty, rows, first, next } = useLoaderData<typeof loader>();
  const { t } = useText();
  return (
    <OwnerPage title={title}>
      <Tabs label={t("orders.desk.tabs")} items={chips.map(({ tab, ...chip }) => ({ key: tab, ...chip }))} />
      {rows.length === 0 ? <EmptyState title={empty.title} text={empty.text} /> : null}
      <ul className="stack">
        {rows.map((row) => (
          <li key={row.id} className="card card-pad grid gap-2">
            <span className="row flex-wrap gap-2">
              <Link to={paths.enterprise.order(row.id)} className="num fill font-strong">
                {row.number}
              </Link>
              <StatusBadge flow="parcel" state={row.state} turn={row.turn} />
            </span>
            <span>{row.goods}</span>
            <span className="small quiet">{row.about}</span>
            {row.answerBy ? <span className="small font-strong">{row.answerBy}</span> : null}
          </li>
        ))}
      </ul>
      <Pager first={first} next={next} />
    </OwnerPage>
  );
}
