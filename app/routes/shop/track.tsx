import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { withRefusal } from "#app/core/forms.ts";
import { paths } from "#app/core/paths.ts";
import { refuse } from "#app/core/result.ts";
import { formatMoment } from "#app/core/time.ts";
import { trackOrder } from "#app/domain/orders/orders.server.ts";
import { trackSchema } from "#app/domain/orders/orders.ts";
import { languageOf } from "#app/i18n/language.ts";
import { useText } from "#app/i18n/react.tsx";
import { readForm } from "#app/platform/http/form.server.ts";
import { rateLimited } from "#app/platform/http/limits.server.ts";
import { Button } from "#app/ui/Button.tsx";
import { ErrorSummary } from "#app/ui/ErrorSummary.tsx";
import { Field } from "#app/ui/Field.tsx";
import { fieldOf } from "#app/ui/form.ts";
import { useHref } from "#app/ui/href.ts";
import { PageHead } from "#app/ui/PageHead.tsx";
import { StatusBadge } from "#app/ui/StatusBadge.tsx";
import { quietShopMeta } from "./meta.ts";
import { OrderParcels } from "./OrderParcels.tsx";

const lookups = { name: "track", points: 20, seconds: 900 } as const;

export const loader = ({ request }: LoaderFunctionArgs) => ({
  number: new URL(request.url).searchParams.get("nomor") ?? "",
});

export async function action({ request }: ActionFunctionArgs) {
  const form = await readForm(request, trackSchema);
  if (!form.ok) return data({ form: form.reply.data.form, order: null }, { status: 422 });
  const late = await rateLimited(request, lookups);
  if (late) return data({ form: withRefusal(form.form, late), order: null }, { status: 429 });
  const order = await trackOrder(form.value);
  if (!order) {
    return data(
      { form: withRefusal(form.form, refuse("orders.refused.notFoundByPhone")), order: null },
      { status: 404 },
    );
  }
  return data({ form: form.form, order: { ...order, placed: formatMoment(order.placedAt, languageOf(request.url)) } });
}

export const meta = quietShopMeta("orders.track.title");

export default function TrackPage() {
  const { number } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const { t } = useText();
  const href = useHref();
  const form = answered?.form;
  const order = answered?.order ?? null;
  return (
    <main id="isi" className="wrap section max-w-form stack">
      <PageHead title={t("orders.track.title")} text={t("orders.track.lead")} />
      {order ? (
        <section className="stack" aria-live="polite">
          <p className="row flex-wrap">
            <b className="fill num">{order.number}</b>
            <StatusBadge flow="order" state={order.state} />
          </p>
          <p className="small quiet">{t("orders.page.placed", { when: order.placed })}</p>
          <OrderParcels parcels={order.parcels} />
        </section>
      ) : null}
      <form method="post" action={href(paths.shop.track())} className="form" noValidate>
        <ErrorSummary form={form} labels={{ number: t("orders.track.number"), phone: t("orders.checkout.phone") }} />
        <Field label={t("orders.track.number")} autoComplete="off" {...fieldOf(form, "number", number)} />
        <Field
          label={t("orders.checkout.phone")}
          type="tel"
          inputMode="tel"
          autoComplete="tel"
          {...fieldOf(form, "phone")}
        />
        <Button wide>{t("orders.track.find")}</Button>
      </form>
    </main>
  );
}
