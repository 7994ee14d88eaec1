import { formatRupiah } from "#app/core/money.ts";
import { paths } from "#app/core/paths.ts";
import type { CartLineView } from "#app/domain/orders/orders.server.ts";
import { useText } from "#app/i18n/react.tsx";
import { Button } from "#app/ui/Button.tsx";
import { useHref } from "#app/ui/href.ts";
import { Notice } from "#app/ui/Notice.tsx";
import { Picture } from "#app/ui/Picture.tsx";
import { QuantityStepper } from "#app/ui/QuantityStepper.tsx";

/** One kind of goods in the basket, with its quantity to change and what has changed since it was put there. */
export function CartLine({ line }: { line: CartLineView }) {
  const { t } = useText();
  const href = useHref();
  const { goods, variantId } = line;
  const name = goods ? `${goods.productName} ${goods.variantName}` : t("orders.cart.gone");
  const action = href(paths.shop.cart());
  return (
    <article className="card card-pad stack">
      <div className="row items-start">
        <span className="thumb tint-1">
          {goods?.picture ? <Picture picture={goods.picture} sizes="72px" alt="" /> : null}
        </span>
        <div className="fill">
          <h2 className="text-md">{goods ? <a href={href(paths.shop.product(goods.slug))}>{name}</a> : name}</h2>
          {goods ? <p className="small quiet">{goods.enterpriseName}</p> : null}
          <p className="num">{formatRupiah(line.unitPrice)}</p>
        </div>
        <b className="num">{formatRupiah(line.lineTotal)}</b>
      </div>
      <Changed line={line} />
      <div className="row flex-wrap">
        {goods?.sellable ? (
          <form method="post" action={action} className="row">
            <input type="hidden" name="intent" value="change" />
            <input type="hidden" name="variantId" value={variantId} />
            <QuantityStepper
              id={`jumlah-${variantId}`}
              value={line.quantity}
              max={99}
              label={t("orders.cart.quantityOf", { name })}
            />
            <Button tone="out" size="sm">
              {t("orders.cart.change")}
            </Button>
          </form>
        ) : null}
        <form method="post" action={action}>
          <input type="hidden" name="intent" value="remove" />
          <input type="hidden" name="variantId" value={variantId} />
          <Button tone="ghost" size="sm" aria-label={t("orders.cart.removeOf", { name })}>
            {t("orders.cart.remove")}
          </Button>
        </form>
      </div>
    </article>
  );
}

function Changed({ line }: { line: CartLineView }) {
  const { t } = useText();
  if (line.notice) {
    return (
      <Notice tone="todo">
        {t(`orders.cart.notice.${line.notice}`, { count: line.quantity, wanted: line.wanted })}
      </Notice>
    );
  }
  if (line.formerPrice === null) return null;
  return (
    <Notice tone="todo">
      {t("orders.cart.priceChanged", { before: formatRupiah(line.formerPrice), now: formatRupiah(line.unitPrice) })}
    </Notice>
  );
}
