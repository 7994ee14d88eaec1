import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { formatRupiah } from "#app/core/money.ts";
import { paths } from "#app/core/paths.ts";
import { formatMoment } from "#app/core/time.ts";
import { currentActor } from "#app/domain/accounts/accounts.server.ts";
import { hasArrived } from "#app/domain/feedback/feedback.ts";
import { moveOwnParcel, type OrderPage, opensOrder, orderPage } from "#app/domain/orders/orders.server.ts";
import { buyerSchema } from "#app/domain/orders/orders.ts";
import { applyTruth, attemptOf, payByHand, paymentOf, payPage } from "#app/domain/payments/payments.server.ts";
import { inLanguage, languageOf } from "#app/i18n/language.ts";
import { useText } from "#app/i18n/react.tsx";
import { readForm, refused } from "#app/platform/http/form.server.ts";
import { found } from "#app/platform/http/found.server.ts";
import { Button } from "#app/ui/Button.tsx";
import { ErrorSummary } from "#app/ui/ErrorSummary.tsx";
import { Totals } from "#app/ui/Facts.tsx";
import { Notice } from "#app/ui/Notice.tsx";
import { PageHead } from "#app/ui/PageHead.tsx";
import { StatusBadge } from "#app/ui/StatusBadge.tsx";
import { quietShopMeta } from "./meta.ts";
import { OrderParcels } from "./OrderParcels.tsx";
import { PayByHand } from "./PayByHand.tsx";
import { payByHandView } from "./pay-by-hand.view.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const query = new URL(request.url).searchParams;
  const actor = await currentActor(request);
  const key = query.get("kunci");
  const order = found(await orderPage(actor, params["number"] ?? "", key));
  if (order.state === "placed" && query.get("bayar") === "selesai") {
    // Coming back from the provider proves nothing: it is asked, and only its word moves the order.
    const attempt = await attemptOf(order.id);
    if (attempt) await applyTruth(attempt);
  }
  const now = found(await orderPage(actor, order.number, key));
  const language = languageOf(request.url);
  const [payment, byHand] = await Promise.all([paymentOf(now.id), payByHand(now.id)]);
  const shown = {
    placedAt: formatMoment(now.placedAt, language),
    payUntil: formatMoment(payment.payableUntil ?? now.holdUntil, language),
  };
  const mayReview = now.parcels.some(({ state }) => hasArrived(state));
  return data(
    { order: now, payment, pay: payByHandView(byHand, language), shown, mayReview, came: query.get("bayar") },
    { headers: { "Cache-Control": "no-store" } },
  );
}

const steps = z.discriminatedUnion(
  "intent",
  [z.object({ intent: z.literal("pay") }), buyerSchema.extend({ intent: z.literal("parcel") })],
  {
    error: "form.badChoice",
  },
);

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await currentActor(request);
  const key = new URL(request.url).searchParams.get("kunci");
  const order = found(await orderPage(actor, params["number"] ?? "", key));
  const form = await readForm(request, steps);
  if (!form.ok) return form.reply;
  if (form.value.intent === "pay") {
    const page = await payPage(order.id);
    return page.ok ? redirect(page.value, 303) : refused(page, form.form);
  }
  const { action: step, parcel } = form.value;
  const byLink = opensOrder(order.number, key);
  const moved = await moveOwnParcel(actor, { orderId: order.id, parcelId: parcel, action: step, byLink });
  if (!moved.ok) return refused(moved, form.form);
  return redirect(inLanguage(hereOf(order), languageOf(request.url)), 303);
}

const hereOf = (order: Pick<OrderPage, "number" | "key">): string =>
  `${paths.shop.order(order.number)}?kunci=${order.key}`;

export const meta = quietShopMeta("orders.page.title");

export default function OrderFullPage() {
  const { order, payment, pay, shown, mayReview } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  const { t, lang } = useText();
  const here = inLanguage(hereOf(order), lang);
  const payable = order.state === "placed" && payment.state !== "paid" && order.method === "card";
  const proof = inLanguage(`${paths.shop.proof(order.number)}?kunci=${order.key}`, lang);
  return (
    <main id="isi" className="wrap section max-w-form stack">
      <PageHead
        title={t("orders.page.number", { number: order.number })}
        text={t("orders.page.placed", { when: shown.placedAt })}
      />
      <ErrorSummary form={form} />
      <p className="row flex-wrap">
        <StatusBadge flow="order" state={order.state} />
        <StatusBadge flow="payment" state={payment.state} />
      </p>
      {pay && order.state === "placed" ? <PayByHand pay={pay} until={shown.payUntil} proofHref={proof} /> : null}
      {payable ? (
        <Notice tone="todo" icon="wallet">
          <p>{t("orders.page.unpaid", { until: shown.payUntil })}</p>
          <form method="post" action={here} className="mt-4">
            <input type="hidden" name="intent" value="pay" />
            <Button tone="cta" size="lg" wide>
              {t("orders.checkout.pay", { total: formatRupiah(order.total) })}
            </Button>
          </form>
        </Notice>
      ) : null}
      {payable || (pay && order.state === "placed") ? null : (
        <Notice tone={order.state === "confirmed" || order.state === "completed" ? "ok" : "wait"}>
          {t(`orders.page.is.${order.state}`)}
        </Notice>
      )}
      <OrderParcels parcels={order.parcels} action={here} />
      <section className="card card-pad stack" aria-labelledby="isi-pesanan">
        <h2 id="isi-pesanan">{t("orders.page.goods")}</h2>
        {order.lines.map((line) => (
          <p key={line.id} className="row">
            <span className="fill">
              {line.quantity} × {line.productName} {line.variantName}
              <br />
              <small className="quiet">{line.enterpriseName}</small>
            </span>
            <span className="num">{formatRupiah(line.lineTotal)}</span>
          </p>
        ))}
      </section>
      <Totals
        rows={[
          { key: "goods", label: t("orders.goodsTotal"), value: formatRupiah(order.goodsTotal) },
          { key: "shipping", label: t("orders.shipping"), value: formatRupiah(order.shippingTotal) },
        ]}
        sum={{ key: "total", label: t("orders.total"), value: formatRupiah(order.total) }}
      />
      <Address order={order} />
      {mayReview ? (
        <p>
          <a href={inLanguage(`${paths.shop.review(order.number)}?kunci=${order.key}`, lang)}>
            {t("feedback.review.link")}
          </a>
        </p>
      ) : null}
      <p>
        <a href={inLanguage(`${paths.shop.complain(order.number)}?kunci=${order.key}`, lang)}>
          {t("feedback.complain.link")}
        </a>
      </p>
      <p className="small quiet">{t("orders.page.keepLink")}</p>
    </main>
  );
}

function Address({ order }: { order: Pick<OrderPage, "contact" | "pickupName" | "giftNote"> }) {
  const { t } = useText();
  const { contact, pickupName, giftNote } = order;
  if (!contact) return null;
  return (
    <section className="card card-pad stack gap-2" aria-labelledby="penerima">
      <h2 id="penerima">{t("orders.page.to")}</h2>
      <p className="prose">
        {contact.name}, {contact.phone}
        <br />
        {contact.addressText ?? pickupName}
      </p>
      {giftNote ? (
        <p className="prose whitespace-pre-line break-words">
          <b>{t("orders.page.gift")}</b>
          <br />
          {giftNote}
        </p>
      ) : null}
    </section>
  );
}
