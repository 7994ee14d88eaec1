import { paths } from "#app/core/paths.ts";
import { useText } from "#app/i18n/react.tsx";
import { Button } from "#app/ui/Button.tsx";
import { Disclosure } from "#app/ui/Dialog.tsx";
import { Facts } from "#app/ui/Facts.tsx";
import { Icon } from "#app/ui/Icon.tsx";
import type { DeliveryView } from "./delivery.server.ts";

const FORM = "tujuan";

/** Cost and days for one destination, asked by an ordinary form whose answer is an address; all others folded below. */
export function Delivery({ delivery }: { delivery: DeliveryView }) {
  const { t } = useText();
  const { asked } = delivery;
  return (
    <div id="kirim">
      {asked ? (
        <p className="small" role="status">
          <b>{t("shop.delivery.asked", { place: asked.place })}</b> {asked.words}
          {asked.arrival ? `. ${asked.arrival}` : ""}
        </p>
      ) : null}
      <div className="row mt-2 flex-wrap items-end">
        <div className="fill">
          <label className="label" htmlFor="ke">
            {asked ? t("shop.delivery.other") : t("shop.delivery.where")}
          </label>
          <select className="input mt-1.5" id="ke" name="ke" form={FORM} defaultValue={asked?.value}>
            {delivery.places.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </div>
        <Button tone="out" form={FORM}>
          {t("shop.delivery.ask")}
        </Button>
      </div>
      <Disclosure
        summary={
          <>
            {t("shop.delivery.all")}
            <Icon name="chevron-down" />
          </>
        }
      >
        <Facts facts={delivery.facts} />
        {delivery.note ? <p className="small mt-2">{delivery.note}</p> : null}
        <p className="small quiet mt-2">{t("shop.delivery.note")}</p>
      </Disclosure>
    </div>
  );
}

/** Stands beside the buying form, which no other form may lie in; its fields name it. */
export function DeliveryForm({ slug }: { slug: string }) {
  const { lang } = useText();
  return (
    <form id={FORM} method="get" action={`${paths.shop.product(slug)}#kirim`}>
      {lang === "en" ? <input type="hidden" name="lang" value="en" /> : null}
    </form>
  );
}
