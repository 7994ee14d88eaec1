import type { FormState } from "#app/core/forms.ts";
import { paths } from "#app/core/paths.ts";
import { useText } from "#app/i18n/react.tsx";
import { Button } from "#app/ui/Button.tsx";
import { SelectField, TextArea } from "#app/ui/Field.tsx";
import { fieldOf } from "#app/ui/form.ts";
import { useHref } from "#app/ui/href.ts";
import type { CheckoutView } from "./checkout.server.ts";

type Address = { form: FormState | undefined; regions: CheckoutView["regions"] };

/** Where a signed-in buyer has sent to before: one press fills it in, another forgets it. */
export function SavedAddresses({ addresses }: Pick<CheckoutView, "addresses">) {
  const { t } = useText();
  const href = useHref();
  if (addresses.length === 0) return null;
  return (
    <section className="stack gap-2" aria-labelledby="alamat-tersimpan">
      <h2 id="alamat-tersimpan" className="fieldset-title">
        {t("orders.checkout.saved")}
      </h2>
      <ul className="stack gap-2">
        {addresses.map(({ id, words, href: fill, chosen }) => (
          <li key={id} className="row small">
            {chosen ? (
              <b className="fill">{words}</b>
            ) : (
              <a className="fill" href={fill}>
                {words}
              </a>
            )}
            <Button
              tone="ghost"
              size="sm"
              name="forget"
              value={id}
              formNoValidate
              aria-label={t("orders.checkout.forgetOf", { address: words })}
            >
              {t("orders.checkout.forget")}
            </Button>
          </li>
        ))}
      </ul>
      <p className="small">
        <a href={href(`${paths.shop.checkout()}?alamat=baru`)}>{t("orders.checkout.newAddress")}</a>
      </p>
    </section>
  );
}

/** Region by region; without a script the button brings the next list, and nothing typed is lost on the way. */
export function AddressFields({ form, regions }: Address) {
  const { t } = useText();
  const choose = t("orders.checkout.choose");
  const options = (list: readonly { code: string; name: string }[]) =>
    list.map(({ code, name }) => ({ value: code, label: name }));
  return (
    <fieldset className="fieldset stack">
      <legend className="fieldset-title">{t("orders.checkout.address")}</legend>
      <div className="stack" data-part="regions">
        <SelectField
          label={t("orders.checkout.province")}
          options={options(regions.provinces)}
          placeholder={choose}
          data-regions=""
          {...fieldOf(form, "province")}
        />
        {regions.regencies.length > 0 ? (
          <SelectField
            label={t("orders.checkout.regency")}
            options={options(regions.regencies)}
            placeholder={choose}
            data-regions=""
            {...fieldOf(form, "regency")}
          />
        ) : null}
        {regions.districts.length > 0 ? (
          <SelectField
            label={t("orders.checkout.district")}
            options={options(regions.districts)}
            placeholder={choose}
            data-regions=""
            {...fieldOf(form, "district")}
          />
        ) : null}
        {regions.villages.length > 0 ? (
          <SelectField
            label={t("orders.checkout.village")}
            optional
            options={options(regions.villages)}
            placeholder={choose}
            {...fieldOf(form, "village")}
          />
        ) : null}
      </div>
      <Button tone="out" name="intent" value="regions" formNoValidate>
        {t(regions.districts.length > 0 ? "orders.checkout.recount" : "orders.checkout.nextRegion")}
      </Button>
      <TextArea
        label={t("orders.checkout.street")}
        rows={3}
        autoComplete="street-address"
        hint={t("orders.checkout.streetHint")}
        {...fieldOf(form, "street")}
      />
    </fieldset>
  );
}
