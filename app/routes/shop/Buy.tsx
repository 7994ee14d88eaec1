import type { ReactNode } from "react";
import { paths } from "#app/core/paths.ts";
import { useText } from "#app/i18n/react.tsx";
import { Button, LinkButton } from "#app/ui/Button.tsx";
import { useHref } from "#app/ui/href.ts";
import { Icon } from "#app/ui/Icon.tsx";
import { Notice } from "#app/ui/Notice.tsx";
import { QuantityStepper } from "#app/ui/QuantityStepper.tsx";
import { Delivery } from "./Delivery.tsx";
import type { ProductView } from "./product.server.ts";

/** Sizes, price, how many, and the one yellow button. The seal (children) comes before the promises. */
export function Buy({ view, children }: { view: ProductView; children: ReactNode }) {
  const { t } = useText();
  const href = useHref();
  const chosen = view.variants.find(({ available }) => available > 0) ?? view.variants[0];
  if (!chosen) return null;
  const most = Math.max(1, Math.min(99, ...view.variants.map(({ available }) => available).filter((n) => n > 0)));
  const buyable = view.sellable && chosen.available > 0;
  return (
    <form className="stack gap-5.5" method="post" action={href(paths.shop.cart())} data-sizes="">
      <input type="hidden" name="intent" value="add" />
      <p className="price price-big">
        <span data-shows="price">{chosen.words}</span>{" "}
        {chosen.struck ? (
          <s className="unit-price">
            <span className="visually-hidden">{t("shop.product.usual")} </span>
            {chosen.struck}
          </s>
        ) : null}{" "}
        <span className="unit-price" data-shows="unit">
          {chosen.per}
        </span>
      </p>
      <Sizes variants={view.variants} chosen={chosen.variantId} />
      {children}
      <ul className="promises">
        <li>
          <Icon name="truck" />
          <span>
            {t("shop.product.shipping")} <a href={href(paths.shop.shipping())}>{t("shop.foot.shipping")}</a>
          </span>
        </li>
        <li>
          <Icon name="boxes" />
          <span>
            <span data-shows="stock">{chosen.stock}</span> {t("shop.product.exchange")}
          </span>
        </li>
      </ul>
      {view.delivery ? <Delivery delivery={view.delivery} /> : null}
      {view.holidayUntil ? <Notice tone="todo">{t("shop.product.holiday", { day: view.holidayUntil })}</Notice> : null}
      {buyable ? (
        <div className="row">
          <label className="label" htmlFor="quantity">
            {t("shop.product.quantity")}
          </label>
          <QuantityStepper max={most} label={t("shop.product.quantity")} />
        </div>
      ) : null}
      <div className="buy-bar">
        <LinkButton
          tone="out"
          icon="message-circle"
          href={`https://wa.me/${view.whatsapp}?text=${encodeURIComponent(t("shop.product.question", { name: view.name }))}`}
          aria-label={t("shop.product.ask")}
        >
          <span className="max-md:hidden">{t("shop.product.ask")}</span>
        </LinkButton>
        <Button tone="cta" size="lg" icon="shopping-basket" disabled={!buyable}>
          {buyable ? t("shop.product.add") : t("ui.soldOut")}
        </Button>
      </div>
    </form>
  );
}

function Sizes({ variants, chosen }: { variants: ProductView["variants"]; chosen: string }) {
  const { t } = useText();
  return (
    <fieldset>
      <legend className="label mb-2">{t("shop.product.size")}</legend>
      <div className="sizes">
        {variants.map((variant) => (
          <label key={variant.variantId}>
            <input
              type="radio"
              name="variantId"
              value={variant.variantId}
              defaultChecked={variant.variantId === chosen}
              disabled={variant.available === 0 && variant.variantId !== chosen}
              data-price={variant.words}
              data-unit={variant.per}
              data-stock={variant.stock}
            />
            {variant.name}
            <small>{variant.available > 0 ? variant.words : t("ui.soldOut")}</small>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
