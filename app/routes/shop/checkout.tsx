import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { idField } from "#app/core/fields.ts";
import { shownAgain, withRefusal } from "#app/core/forms.ts";
import { formatRupiah } from "#app/core/money.ts";
import { paths } from "#app/core/paths.ts";
import { currentActor } from "#app/domain/accounts/accounts.server.ts";
import { cartKey, forgetAddress, orderKey } from "#app/domain/orders/orders.server.ts";
import { checkoutSchema } from "#app/domain/orders/orders.ts";
import { checkOut, payPage } from "#app/domain/payments/payments.server.ts";
import { inLanguage, languageOf } from "#app/i18n/language.ts";
import { useText } from "#app/i18n/react.tsx";
import { clock } from "#app/platform/clock.server.ts";
import { readFormData } from "#app/platform/http/form.server.ts";
import { rateLimited } from "#app/platform/http/limits.server.ts";
import { Button, LinkButton } from "#app/ui/Button.tsx";
import { EmptyState } from "#app/ui/EmptyState.tsx";
import { ErrorSummary } from "#app/ui/ErrorSummary.tsx";
import { Totals } from "#app/ui/Facts.tsx";
import { useHref } from "#app/ui/href.ts";
import { PageHead } from "#app/ui/PageHead.tsx";
import { AddressFields, SavedAddresses } from "./CheckoutAddress.tsx";
import { DeliveryFields, GiftNote, Goods, MethodFields, PersonFields } from "./CheckoutFields.tsx";
import { checkoutView } from "./checkout.server.ts";
import { quietShopMeta } from "./meta.ts";

const checkouts = { name: "checkout", points: 40, seconds: 600 } as const;

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await currentActor(request);
  return data(await checkoutView(request, actor), { headers: { "Cache-Control": "no-store" } });
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await currentActor(request);
  const language = languageOf(request.url);
  const posted = await request
    .clone()
    .formData()
    .catch(() => new FormData());
  const again = shownAgain(posted);
  const view = async () => checkoutView(request, actor, again);
  const forgotten = idField().safeParse(posted.get("forget"));
  if (forgotten.success) {
    await forgetAddress(actor, forgotten.data);
    return redirect(inLanguage(paths.shop.checkout(), language), 303);
  }
  if (posted.get("intent") === "regions") return data({ form: again, view: await view() });
  const late = await rateLimited(request, checkouts);
  if (late) return data({ form: withRefusal(again, late), view: await view() }, { status: 429 });
  const form = readFormData(posted, checkoutSchema);
  if (!form.ok) return data({ form: form.reply.data.form, view: await view() }, { status: 422 });
  const key = await cartKey(request, actor);
  const placed = await checkOut({ actor, key, form: form.value, language, now: clock.now() });
  if (!placed.ok) return data({ form: withRefusal(again, placed), view: await view() }, { status: 422 });
  const { id, number } = placed.value;
  const order = inLanguage(`${paths.shop.order(number)}?kunci=${orderKey(number)}`, language);
  const headers = { "Set-Cookie": "cartCount=0; Path=/; SameSite=Lax; Max-Age=5184000" };
  if (form.value.method !== "card") return redirect(order, { status: 303, headers });
  const page = await payPage(id);
  return redirect(page.ok ? page.value : `${order}&bayar=nanti`, { status: 303, headers });
}

export const meta = quietShopMeta("orders.checkout.title");

export default function CheckoutPage() {
  const drawn = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const { t } = useText();
  const href = useHref();
  const view = answered?.view ?? drawn;
  const form = answered?.form ?? view.prefilled;
  if (view.lines.length === 0) {
    return (
      <>
        <ErrorSummary form={form} />
        {view.soldOut ? (
          <EmptyState title={t("orders.cart.notice.soldOut")}>
            <LinkButton href={href(paths.shop.cart())}>{t("orders.checkout.changeCart")}</LinkButton>
          </EmptyState>
        ) : (
          <EmptyState title={t("orders.cart.empty")} text={t("orders.cart.empty.text")} whole>
            <LinkButton href={href(paths.shop.list())}>{t("orders.cart.look")}</LinkButton>
          </EmptyState>
        )}
      </>
    );
  }
  const shipping = view.deliveries.find(({ choice }) => choice === view.chosen);
  return (
    <>
      <PageHead title={t("orders.checkout.title")} text={t("orders.checkout.lead")} />
      <form method="post" action={href(paths.shop.checkout())} className="form mt-6" noValidate data-checkout="">
        <ErrorSummary form={form} labels={labelsIn(t)} />
        <input type="hidden" name="token" value={view.token} />
        <Goods view={view} />
        <PersonFields form={form} />
        <SavedAddresses addresses={view.addresses} />
        <AddressFields form={form} regions={view.regions} />
        <div data-part="delivery" aria-live="polite">
          <DeliveryFields form={form} view={view} />
        </div>
        <GiftNote form={form} />
        <MethodFields form={form} methods={view.methods} />
        <div data-part="totals">
          <Totals
            rows={[
              { key: "goods", label: t("orders.goodsTotal"), value: formatRupiah(view.goodsTotal) },
              { key: "shipping", label: t("orders.shipping"), value: shipping ? formatRupiah(shipping.price) : "–" },
            ]}
            sum={{ key: "total", label: t("orders.total"), value: formatRupiah(view.total) }}
          />
        </div>
        <p className="small quiet">{t("orders.checkout.agree")}</p>
        <Button tone="cta" size="lg" wide name="intent" value="pay">
          <span data-part="pay">{t("orders.checkout.pay", { total: formatRupiah(view.total) })}</span>
        </Button>
      </form>
    </>
  );
}

const labelsIn = (t: ReturnType<typeof useText>["t"]) => ({
  name: t("orders.checkout.name"),
  phone: t("orders.checkout.phone"),
  email: t("orders.checkout.email"),
  province: t("orders.checkout.province"),
  regency: t("orders.checkout.regency"),
  district: t("orders.checkout.district"),
  street: t("orders.checkout.street"),
  delivery: t("orders.checkout.delivery"),
  method: t("orders.checkout.method"),
});
