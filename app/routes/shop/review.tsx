import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { paths } from "#app/core/paths.ts";
import { currentActor } from "#app/domain/accounts/accounts.server.ts";
import { reviewedLines, writeReview } from "#app/domain/feedback/feedback.server.ts";
import { hasArrived, reviewSchema } from "#app/domain/feedback/feedback.ts";
import { readUploads } from "#app/domain/media/media.server.ts";
import { boughtIn, type OrderPage, orderPage } from "#app/domain/orders/orders.server.ts";
import { inLanguage, languageOf } from "#app/i18n/language.ts";
import { useText } from "#app/i18n/react.tsx";
import { readFormData, refused } from "#app/platform/http/form.server.ts";
import { found } from "#app/platform/http/found.server.ts";
import { rateLimited } from "#app/platform/http/limits.server.ts";
import { Notice } from "#app/ui/Notice.tsx";
import { PageHead } from "#app/ui/PageHead.tsx";
import { Stars } from "#app/ui/Stars.tsx";
import { quietShopMeta } from "./meta.ts";
import { ReviewForm } from "./ReviewForm.tsx";

const limit = { name: "review", points: 30, seconds: 3600 } as const;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const query = new URL(request.url).searchParams;
  const order = found(await orderPage(await currentActor(request), params["number"] ?? "", query.get("kunci")));
  const language = languageOf(request.url);
  const arrived = (await boughtIn(order.id)).filter(({ parcelState }) => hasArrived(parcelState));
  const stars = await reviewedLines(arrived.map(({ orderLineId }) => orderLineId));
  const view = {
    number: order.number,
    back: inLanguage(withKey(paths.shop.order(order.number), order), language),
    here: inLanguage(withKey(paths.shop.review(order.number), order), language),
    sent: query.get("kabar") === "sent",
    nothing: arrived.length === 0,
    open: arrived.flatMap(({ orderLineId, name }) =>
      stars.has(orderLineId) ? [] : [{ value: orderLineId, label: name }],
    ),
    written: arrived.flatMap(({ orderLineId, name }) => {
      const rating = stars.get(orderLineId);
      return rating === undefined ? [] : [{ orderLineId, name, rating }];
    }),
  };
  return data(view, { headers: { "Cache-Control": "no-store" } });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await currentActor(request);
  const key = new URL(request.url).searchParams.get("kunci");
  const order = found(await orderPage(actor, params["number"] ?? "", key));
  const uploads = await readUploads(request, "photo");
  if (!uploads.ok) return refused({ ...uploads, field: "photo" });
  const form = readFormData(uploads.value.form, reviewSchema);
  if (!form.ok) return form.reply;
  const late = await rateLimited(request, limit);
  if (late) return refused(late, form.form);
  const written = await writeReview(actor, { order, form: form.value, photos: uploads.value.files });
  if (!written.ok) return refused(written, form.form);
  const here = `${withKey(paths.shop.review(order.number), order)}&kabar=sent`;
  return redirect(inLanguage(here, languageOf(request.url)), 303);
}

const withKey = (path: string, { key }: Pick<OrderPage, "key">): string => `${path}?kunci=${key}`;

export const meta = quietShopMeta("feedback.review.title");

export default function ReviewPage() {
  const { number, back, here, sent, nothing, open, written } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  const { t } = useText();
  return (
    <main id="isi" className="wrap section max-w-form stack">
      <PageHead title={t("feedback.review.title")} text={t("feedback.review.lead", { number })} />
      {sent && !form ? <Notice tone="ok">{t("feedback.review.sent")}</Notice> : null}
      {open.length === 0 ? (
        <p className="quiet">{t(nothing ? "feedback.review.none" : "feedback.review.all")}</p>
      ) : (
        <ReviewForm form={form} action={here} goods={open} />
      )}
      {written.length > 0 ? (
        <section className="card card-pad stack gap-2" aria-labelledby="ulasanmu">
          <h2 id="ulasanmu">{t("feedback.review.yours")}</h2>
          {written.map(({ orderLineId, name, rating }) => (
            <p key={orderLineId} className="row flex-wrap">
              <span className="fill">{name}</span>
              <Stars rating={rating} />
            </p>
          ))}
        </section>
      ) : null}
      <p>
        <a href={back}>{t("feedback.complain.back")}</a>
      </p>
    </main>
  );
}
