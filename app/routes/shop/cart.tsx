import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { formatRupiah } from "#app/core/money.ts";
import { paths } from "#app/core/paths.ts";
import { currentActor } from "#app/domain/accounts/accounts.server.ts";
import { cartCount, cartKey, cartView, changeCart } from "#app/domain/orders/orders.server.ts";
import { cartSchema } from "#app/domain/orders/orders.ts";
import { inLanguage, languageOf } from "#app/i18n/language.ts";
import { useText } from "#app/i18n/react.tsx";
import { readForm, refused } from "#app/platform/http/form.server.ts";
import { LinkButton } from "#app/ui/Button.tsx";
import { EmptyState } from "#app/ui/EmptyState.tsx";
import { ErrorSummary } from "#app/ui/ErrorSummary.tsx";
import { Totals } from "#app/ui/Facts.tsx";
import { useHref } from "#app/ui/href.ts";
import { PageHead } from "#app/ui/PageHead.tsx";
import { CartLine } from "./CartLine.tsx";
import { quietShopMeta } from "./meta.ts";

export async function loader({ request }: LoaderFunctionArgs) {
  const key = await cartKey(request, await currentActor(request));
  const cart = await cartView(key, languageOf(request.url));
  return data(cart, { headers: { "Set-Cookie": countCookie(cart.count), "Cache-Control": "no-store" } });
}

export async function action({ request }: ActionFunctionArgs) {
  const key = await cartKey(request, await currentActor(request));
  const form = await readForm(request, cartSchema);
  if (!form.ok) return form.reply;
  const changed = await changeCart(key, form.value);
  if (!changed.ok) return refused(changed, form.form);
  const { setCookie } = changed.value;
  const headers = new Headers();
  if (setCookie) headers.append("Set-Cookie", setCookie);
  else headers.append("Set-Cookie", countCookie(await cartCount(key)));
  return redirect(inLanguage(paths.shop.cart(), languageOf(request.url)), { status: 303, headers });
}

export const meta = quietShopMeta("orders.cart.title");

export default function CartPage() {
  const cart = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  const { t } = useText();
  const href = useHref();
  return (
    <main id="isi" className="wrap section max-w-form">
      <PageHead title={t("orders.cart.title")} />
      <ErrorSummary form={form} labels={{ quantity: t("orders.cart.quantity") }} />
      {cart.lines.length === 0 ? (
        <EmptyState title={t("orders.cart.empty")} text={t("orders.cart.empty.text")}>
          <LinkButton href={href(paths.shop.list())}>{t("orders.cart.look")}</LinkButton>
        </EmptyState>
      ) : (
        <div className="stack mt-6">
          {cart.lines.map((line) => (
            <CartLine key={line.variantId} line={line} />
          ))}
          <Totals rows={[]} sum={{ key: "total", label: t("orders.goodsTotal"), value: formatRupiah(cart.total) }} />
          <p className="small quiet">{t("orders.cart.shippingLater")}</p>
          <LinkButton tone="cta" size="lg" wide href={href(paths.shop.checkout())}>
            {t("orders.cart.checkout")}
          </LinkButton>
        </div>
      )}
    </main>
  );
}

/** Readable by the shop's script, which shows it beside the basket; it holds a number and nothing else. */
const countCookie = (count: number): string => `cartCount=${count}; Path=/; SameSite=Lax; Max-Age=5184000`;
