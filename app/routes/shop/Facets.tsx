import { paths } from "#app/core/paths.ts";
import { useText } from "#app/i18n/react.tsx";
import { Button } from "#app/ui/Button.tsx";
import type { FacetList, FacetOption } from "./facets.server.ts";
import type { ListView } from "./list.server.ts";

/** The choices as one form; without script its button sends it. */
export function Facets({ view }: { view: ListView }) {
  const { t, lang } = useText();
  return (
    <form
      className="facets"
      id="saring"
      action={paths.shop.list()}
      method="get"
      data-autosend=""
      aria-label={t("shop.filter")}
    >
      {view.asked.text ? <input type="hidden" name="q" value={view.asked.text} /> : null}
      {lang === "en" ? <input type="hidden" name="lang" value="en" /> : null}
      {view.facets.map((list) => (
        <ChoiceList key={list.name} list={list} />
      ))}
      <fieldset>
        <legend>{t("shop.facet.range")}</legend>
        <div className="range">
          <PriceBox name="min" label={t("shop.facet.lowest")} value={view.typed.min} example="10.000" />
          <span aria-hidden="true">–</span>
          <PriceBox name="maks" label={t("shop.facet.highest")} value={view.typed.max} example="150.000" />
        </div>
      </fieldset>
      <fieldset>
        <legend>{t("shop.facet.stock")}</legend>
        <label>
          <input type="checkbox" name="stok" value="1" defaultChecked={view.asked.inStock} />
          {t("shop.facet.inStock")}
          <span className="count">{view.inStock}</span>
        </label>
      </fieldset>
      <Button tone="out" wide>
        {t("shop.facet.apply")}
      </Button>
    </form>
  );
}

function ChoiceList({ list }: { list: FacetList }) {
  if (list.options.length === 0) return null;
  const choices = list.options.map((option) => <Choice key={option.value} name={list.name} option={option} />);
  if (!list.long) {
    return (
      <fieldset>
        <legend>{list.legend}</legend>
        {choices}
      </fieldset>
    );
  }
  return (
    <details open={list.options.some(({ chosen }) => chosen)}>
      <summary>{list.legend}</summary>
      <fieldset aria-label={list.legend}>{choices}</fieldset>
      {list.note ? <p className="small quiet">{list.note}</p> : null}
    </details>
  );
}

function Choice({ name, option }: { name: string; option: FacetOption }) {
  return (
    <label className={option.inner ? "pl-6" : undefined}>
      <input type="checkbox" name={name} value={option.value} defaultChecked={option.chosen} />
      {option.label}
      <span className="count">{option.count}</span>
    </label>
  );
}

function PriceBox({ name, label, value, example }: { name: string; label: string; value: string; example: string }) {
  return (
    <label>
      <span className="visually-hidden">{label}</span>
      <input className="input" name={name} inputMode="numeric" defaultValue={value} placeholder={`Rp ${example}`} />
    </label>
  );
}
