import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { paths } from "#app/core/paths.ts";
import { formatMoment } from "#app/core/time.ts";
import { currentActor } from "#app/domain/accounts/accounts.server.ts";
import { complaintsOfOrder, fileComplaint } from "#app/domain/feedback/feedback.server.ts";
import { complaintSchema } from "#app/domain/feedback/feedback.ts";
import { readUploads } from "#app/domain/media/media.server.ts";
import { boughtIn, type OrderPage, orderPage } from "#app/domain/orders/orders.server.ts";
import { translator } from "#app/i18n/index.ts";
import { inLanguage, languageOf } from "#app/i18n/language.ts";
import { useText } from "#app/i18n/react.tsx";
import { readFormData, refused } from "#app/platform/http/form.server.ts";
import { found } from "#app/platform/http/found.server.ts";
import { rateLimited } from "#app/platform/http/limits.server.ts";
import { useHref } from "#app/ui/href.ts";
import { Notice } from "#app/ui/Notice.tsx";
import { PageHead } from "#app/ui/PageHead.tsx";
import { ComplaintForm, FiledComplaints } from "./ComplaintParts.tsx";
import { quietShopMeta } from "./meta.ts";

const limit = { name: "complain", points: 12, seconds: 3600 } as const;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const query = new URL(request.url).searchParams;
  const order = found(await orderPage(await currentActor(request), params["number"] ?? "", query.get("kunci")));
  const language = languageOf(request.url);
  const t = translator(language);
  const [goods, complaints] = await Promise.all([boughtIn(order.id), complaintsOfOrder(order.id)]);
  const wholes = [...new Map(goods.map((line) => [line.parcelId, line])).values()];
  const names = new Map(goods.map(({ productId, name }) => [productId, name]));
  const sent = complaints.find(({ number }) => number === query.get("terkirim"));
  const view = {
    number: order.number,
    back: inLanguage(withKey(paths.shop.order(order.number), order), language),
    here: inLanguage(withKey(paths.shop.complain(order.number), order), language),
    goods: [
      ...goods.map(({ orderLineId, name }) => ({ value: orderLineId, label: name })),
      ...wholes.map(({ parcelId, parcelNumber, enterpriseName }) => ({
        value: parcelId,
        label: t("feedback.complain.wholeParcel", { number: parcelNumber, enterprise: enterpriseName }),
      })),
    ],
    sent: sent ? { number: sent.number, due: formatMoment(sent.dueAt, language) } : null,
    complaints: complaints.map((one) => ({
      number: one.number,
      state: one.state,
      kind: one.kind,
      text: one.text,
      answer: one.answer,
      photos: one.documents.length,
      goods: one.productId ? (names.get(one.productId) ?? "") : t("feedback.desk.parcelOnly"),
      filed: t("feedback.complain.filed", { when: formatMoment(one.at, language) }),
      due: one.state === "open" ? t("feedback.complain.due", { when: formatMoment(one.dueAt, language) }) : null,
    })),
  };
  return data(view, { headers: { "Cache-Control": "no-store" } });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await currentActor(request);
  const key = new URL(request.url).searchParams.get("kunci");
  const order = found(await orderPage(actor, params["number"] ?? "", key));
  const uploads = await readUploads(request, "photo");
  if (!uploads.ok) return refused({ ...uploads, field: "photo" });
  const form = readFormData(uploads.value.form, complaintSchema);
  if (!form.ok) return form.reply;
  const late = await rateLimited(request, limit);
  if (late) return refused(late, form.form);
  const filed = await fileComplaint(actor, { orderId: order.id, form: form.value, photos: uploads.value.files });
  if (!filed.ok) return refused(filed, form.form);
  const here = `${withKey(paths.shop.complain(order.number), order)}&terkirim=${filed.value.number}`;
  return redirect(inLanguage(here, languageOf(request.url)), 303);
}

const withKey = (path: string, { key }: Pick<OrderPage, "key">): string => `${path}?kunci=${key}`;

export const meta = quietShopMeta("feedback.complain.title");

export default function ComplaintPage() {
  const { number, back, here, goods, sent, complaints } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  const { t } = useText();
  const href = useHref();
  return (
    <main id="isi" className="wrap section max-w-form stack">
      <PageHead title={t("feedback.complain.title")} text={t("feedback.complain.lead", { number })} />
      {sent && !form ? <Notice tone="ok">{t("feedback.complain.sent", sent)}</Notice> : null}
      <FiledComplaints complaints={complaints} />
      {goods.length === 0 ? (
        <Notice tone="wait">{t("feedback.complain.notYet")}</Notice>
      ) : (
        <ComplaintForm form={form} action={here} goods={goods} />
      )}
      <p className="small">
        {complaints.length > 0 ? `${t("feedback.complain.beyond")} ` : null}
        <a href={href(paths.shop.complaints())}>{t("feedback.complain.how")}</a>
      </p>
      <p>
        <a href={back}>{t("feedback.complain.back")}</a>
      </p>
    </main>
  );
}
