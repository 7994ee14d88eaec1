import { type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { formatRupiah } from "#app/core/money.ts";
import { paths } from "#app/core/paths.ts";
import { formatMoment } from "#app/core/time.ts";
import { requireRole } from "#app/domain/accounts/accounts.server.ts";
import { type OfficeTab, officeOrders, officeTabs, orderIdOf } from "#app/domain/orders/orders.server.ts";
import { proofsWaiting } from "#app/domain/payments/payments.server.ts";
import { translator } from "#app/i18n/index.ts";
import { useText } from "#app/i18n/react.tsx";
import { Button } from "#app/ui/Button.tsx";
import { Card } from "#app/ui/Card.tsx";
import { Field } from "#app/ui/Field.tsx";
import { OfficeBody, OfficeHead } from "#app/ui/frames/OfficeFrame.tsx";
import { Pager } from "#app/ui/Pager.tsx";
import { Pill, StatusBadge } from "#app/ui/StatusBadge.tsx";
import { Table } from "#app/ui/Table.tsx";
import { Tabs } from "#app/ui/Tabs.tsx";
import { orderRoles } from "../staff.server.ts";

const MOST_TYPED = 40;

export async function loader({ request }: LoaderFunctionArgs) {
  const person = await requireRole(request, ...orderRoles);
  const query = new URL(request.url).searchParams;
  const typed = (query.get("nomor") ?? "").replaceAll("\u0000", "").slice(0, MOST_TYPED);
  const found = typed === "" ? null : await orderIdOf(typed);
  if (found) throw redirect(paths.office.order(found), 303);
  const tab = officeTabs.find((one) => one === query.get("keadaan")) ?? "review";
  const after = query.get("sesudah");
  const [{ rows, next, counts }, proofs] = await Promise.all([officeOrders({ tab, after }), proofsWaiting()]);
  return {
    title: translator(person.language)("orders.office.title"),
    typed,
    tab,
    tabs: officeTabs.map((one) => ({ tab: one, href: hrefOf(one), count: counts[one] })),
    proofs: proofs.map(({ orderId, amount, sentAt }) => ({
      orderId,
      amount: formatRupiah(amount),
      since: formatMoment(sentAt, person.language),
    })),
    first: after ? hrefOf(tab) : null,
    next: next && `${hrefOf(tab)}&sesudah=${next}`,
    rows: rows.map(({ total, placedAt, ...row }) => ({
      ...row,
      total: formatRupiah(total),
      placed: formatMoment(placedAt, person.language),
    })),
  };
}

const hrefOf = (tab: OfficeTab): string => `${paths.office.orders()}?keadaan=${tab}`;

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title} · UKM Mart` }];

export default function OfficeOrders() {
  const { title, typed, tab, tabs, proofs, rows, first, next } = useLoaderData<typeof loader>();
  const { t } = useText();
  return (
    <>
      <OfficeHead title={title} />
      <OfficeBody>
        <div className="stack">
          {proofs.length > 0 ? <Proofs proofs={proofs} /> : null}
          <search>
            <form action={paths.office.orders()} method="get" className="row items-end">
              <Field
                label={t("orders.office.number")}
                name="nomor"
                defaultValue={typed}
                maxLength={MOST_TYPED}
                autoComplete="off"
                error={typed ? t("orders.office.noSuchNumber") : null}
              />
              <Button tone="out">{t("orders.office.find")}</Button>
            </form>
          </search>
          <Tabs
            label={t("orders.office.tabs")}
            items={tabs.map(({ tab: one, href, count }) => ({
              key: one,
              href,
              on: one === tab,
              words: t(`orders.office.tab.${one}`, { n: count }),
            }))}
          />
          <Table
            nothing={{ title: t(`orders.office.empty.${tab}`), text: t(`orders.office.emptyText.${tab}`) }}
            caption={title}
            rows={rows}
            rowKey={(row) => row.id}
            columns={[
              {
                key: "number",
                head: t("orders.office.number"),
                cell: (row) => (
                  <Link to={paths.office.order(row.id)} className="font-strong num">
                    {row.number}
                  </Link>
                ),
              },
              { key: "placed", head: t("orders.office.placed"), cell: (row) => row.placed },
              { key: "makers", head: t("orders.office.makers"), cell: (row) => row.makers },
              { key: "total", head: t("orders.total"), right: true, cell: (row) => row.total },
              {
                key: "state",
                head: t("orders.office.state"),
                cell: (row) => (
                  <span className="row flex-wrap">
                    <StatusBadge flow="order" state={row.state} turn={tab === "review" ? "reader" : undefined} />
                    {row.shipping === "none" ? null : <Pill tone="line">{t(`orders.shipping.${row.shipping}`)}</Pill>}
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

/** Buyers who have shown a payment and wait to hear, the longest first. */
function Proofs({ proofs }: { proofs: { orderId: string; amount: string; since: string }[] }) {
  const { t } = useText();
  return (
    <Card look="next">
      <section className="stack gap-2" aria-labelledby="bukti-menunggu">
        <h2 id="bukti-menunggu" className="text-lg">
          {t("payments.office.waiting")}
        </h2>
        <ul className="stack gap-2">
          {proofs.map(({ orderId, amount, since }) => (
            <li key={orderId}>
              <Link to={paths.office.order(orderId)}>
                <span className="num">{amount}</span>, {t("payments.office.since", { when: since })}
              </Link>
            </li>
          ))}
        </ul>
      </section>
    </Card>
  );
}
