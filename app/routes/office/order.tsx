import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { hasRole } from "#app/core/actor.ts";
import { paths } from "#app/core/paths.ts";
import { namesOf, requireRole } from "#app/domain/accounts/accounts.server.ts";
import { orderForOffice } from "#app/domain/orders/orders.server.ts";
import {
  isRefundable,
  linesAskable,
  moneyOfOrder,
  parcelRefundSettled,
  parcelsAskedFor,
  payByHand,
} from "#app/domain/payments/payments.server.ts";
import { timeline } from "#app/domain/reports/reports.server.ts";
import { entriesOf, payoutOfOrder } from "#app/domain/settlement/settlement.server.ts";
import { translator } from "#app/i18n/index.ts";
import { useText } from "#app/i18n/react.tsx";
import { clock } from "#app/platform/clock.server.ts";
import { refused } from "#app/platform/http/form.server.ts";
import { found, uuidParam } from "#app/platform/http/found.server.ts";
import { OfficeBody, OfficeHead } from "#app/ui/frames/OfficeFrame.tsx";
import { Notice } from "#app/ui/Notice.tsx";
import { StatusBadge } from "#app/ui/StatusBadge.tsx";
import { History } from "#app/ui/Timeline.tsx";
import { financeRoles, orderRoles } from "../staff.server.ts";
import { MoneyRoad } from "./MoneyRoad.tsx";
import { Books, Payments, Refunds } from "./OrderMoney.tsx";
import { answered, Decision, Goods, Parcels, Part } from "./OrderParts.tsx";
import { actOnOrder } from "./order.act.server.ts";
import { byHandView, historyView, ledgerView, moneyView, orderView } from "./order.view.ts";
import { TakeMoney } from "./TakeMoney.tsx";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireRole(request, ...orderRoles);
  const id = uuidParam(params["id"]);
  const now = clock.now();
  const t = translator(actor.language);
  const order = found(await orderForOffice(id, { actor, now, refundSettled: parcelRefundSettled }));
  const [money, byHand, asked, askable, entries, stops, moments] = await Promise.all([
    moneyOfOrder(actor, id, now),
    payByHand(id),
    parcelsAskedFor(id),
    linesAskable(actor, id),
    entriesOf(id),
    payoutOfOrder(id),
    timeline({ kind: "order", id }),
  ]);
  const names = await namesOf(moments.flatMap(({ actorId }) => (actorId ? [actorId] : [])));
  const refundable = new Set(order.parcels.filter(({ state }) => isRefundable(state)).map((parcel) => parcel.id));
  return {
    order: orderView(order, t, asked, { parcels: refundable, lines: askable }),
    money: moneyView(money, t),
    waiting: byHandView(byHand, {
      came: order.state === "cancelled" || money.attempts.some(({ captured }) => captured > 0),
      mayTake: hasRole(actor, "cashier", "finance"),
      t,
    }),
    ledger: ledgerView(entries, t),
    road: hasRole(actor, ...financeRoles) ? stops : null,
    history: historyView(moments, t, names),
    done: new URL(request.url).searchParams.get("selesai") === "ya",
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireRole(request, ...orderRoles);
  const orderId = uuidParam(params["id"]);
  const order = found(await orderForOffice(orderId, { actor, now: clock.now(), refundSettled: parcelRefundSettled }));
  const posted = await request.formData().catch(() => null);
  if (!posted) return refused({ ok: false, code: "form.unreadable" });
  return actOnOrder({ actor, orderId, parcelIds: order.parcels.map((parcel) => parcel.id) }, posted);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.order.number} · UKM Mart` }];

export default function OfficeOrder() {
  const { order, money, waiting, ledger, road, history, done } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  const { t } = useText();
  return (
    <>
      <OfficeHead title={<span className="num whitespace-nowrap">{order.number}</span>}>
        <StatusBadge flow="order" state={order.state} turn={money.choices.length > 0 ? "reader" : "other"} />
      </OfficeHead>
      <OfficeBody>
        <div className="stack gap-6">
          <p className="small">
            <Link to={paths.office.orders()}>{t("orders.office.back")}</Link>
          </p>
          {done && !form ? <Notice tone="ok">{t("orders.office.done")}</Notice> : null}
          {waiting ? <TakeMoney waiting={waiting} form={answered(form, "money")} /> : null}
          <Decision order={order} choices={money.choices} form={form} />
          <div className="grid gap-6 lg:grid-cols-2">
            <Goods order={order} form={form} />
            <Parcels order={order} form={form} />
          </div>
          <Payments money={money} />
          <Refunds money={money} form={form} />
          <Books ledger={ledger} />
          {road ? <MoneyRoad stops={road} /> : null}
          <Part id="riwayat" title={t("orders.office.history")}>
            <History entries={history} />
          </Part>
        </div>
      </OfficeBody>
    </>
  );
}
