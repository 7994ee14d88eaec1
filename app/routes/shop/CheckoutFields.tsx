import type { FormState } from "#app/core/forms.ts";
import { typed } from "#app/core/forms.ts";
import { formatRupiah } from "#app/core/money.ts";
import { paths } from "#app/core/paths.ts";
import { useText } from "#app/i18n/react.tsx";
import { OptionCard, OptionGroup } from "#app/ui/choice.tsx";
import { Disclosure } from "#app/ui/Dialog.tsx";
import { Field, TextArea } from "#app/ui/Field.tsx";
import { errorOf, fieldOf } from "#app/ui/form.ts";
import { useHref } from "#app/ui/href.ts";
import type { CheckoutView } from "./checkout.server.ts";

type Typed = { form: FormState | undefined };

export function Goods({ view }: { view: CheckoutView }) {
  const { t } = useText();
  const href = useHref();
  return (
    <section className="card card-pad stack" aria-label={t("orders.cart.title")}>
      <p className="row">
        <b className="fill">{t("orders.checkout.count", { count: view.count })}</b>
        <b className="num">{formatRupiah(view.goodsTotal)}</b>
      </p>
      {view.lines.map((line) => (
        <p key={line.variantId} className="row small">
          <span className="fill">
            {line.quantity} × {line.name}
          </span>
          <span className="num">{formatRupiah(line.lineTotal)}</span>
        </p>
      ))}
      <p className="small">
        <a href={href(paths.shop.cart())}>{t("orders.checkout.changeCart")}</a>
      </p>
    </section>
  );
}

export function PersonFields({ form }: Typed) {
  const { t } = useText();
  return (
    <fieldset className="fieldset stack">
      <legend className="fieldset-title">{t("orders.checkout.person")}</legend>
      <Field label={t("orders.checkout.name")} autoComplete="name" {...fieldOf(form, "name")} />
      <Field
        label={t("orders.checkout.phone")}
        type="tel"
        inputMode="tel"
        autoComplete="tel"
        {...fieldOf(form, "phone")}
      />
      <Field
        label={t("orders.checkout.email")}
        optional
        type="email"
        inputMode="email"
        autoComplete="email"
        hint={t("orders.checkout.emailHint")}
        {...fieldOf(form, "email")}
      />
    </fieldset>
  );
}

const markName = { reguler: "shownReguler", kargo: "shownKargo", pickup: "shownPickup" } as const;

export function DeliveryFields({ form, view }: Typed & { view: CheckoutView }) {
  const { t } = useText();
  return (
    <OptionGroup name="delivery" legend={t("orders.checkout.delivery")} error={errorOf(form, "delivery")}>
      {view.regions.regionCode === null ? <p className="small quiet">{t("orders.checkout.regionFirst")}</p> : null}
      {view.deliveries.map((delivery) => (
        <div key={delivery.choice}>
          <input type="hidden" name={markName[delivery.choice]} value={delivery.shown} />
          <OptionCard
            name="delivery"
            value={delivery.choice}
            defaultChecked={delivery.choice === view.chosen}
            disabled={delivery.blocked !== null}
            title={t(`orders.delivery.${delivery.choice}`)}
            note={
              delivery.blocked
                ? t.code(delivery.blocked)
                : [
                    t(delivery.choice === "pickup" ? "orders.delivery.ready" : "orders.delivery.arrives", {
                      from: delivery.from,
                      to: delivery.to,
                    }),
                    delivery.note,
                  ]
                    .filter(Boolean)
                    .join(" ")
            }
            end={delivery.price === 0 ? t("orders.free") : formatRupiah(delivery.price)}
          />
        </div>
      ))}
    </OptionGroup>
  );
}

/** Folded away until somebody wants it: a few words that go with the goods. */
export function GiftNote({ form }: Typed) {
  const { t } = useText();
  const written = typed(form, "giftNote") !== "" || errorOf(form, "giftNote") !== undefined;
  return (
    <Disclosure summary={t("orders.checkout.gift")} open={written}>
      <TextArea
        label={t("orders.checkout.giftNote")}
        hint={t("orders.checkout.giftHint")}
        optional
        rows={3}
        maxLength={300}
        {...fieldOf(form, "giftNote")}
      />
    </Disclosure>
  );
}

/** Only ways to pay that work stand here; the first one is chosen. */
export function MethodFields({ form, methods }: Typed & Pick<CheckoutView, "methods">) {
  const { t } = useText();
  const chosen = methods.find((method) => method === typed(form, "method")) ?? methods[0];
  return (
    <OptionGroup name="method" legend={t("orders.checkout.method")} error={errorOf(form, "method")}>
      {methods.map((method) => (
        <OptionCard
          key={method}
          name="method"
          value={method}
          defaultChecked={method === chosen}
          title={t(`orders.method.${method}`)}
          note={t(`orders.method.${method}.note`)}
        />
      ))}
    </OptionGroup>
  );
}
