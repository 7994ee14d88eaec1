import { packagingKinds } from "#app/domain/catalog/catalog.ts";
import { useText } from "#app/i18n/react.tsx";
import { Disclosure } from "#app/ui/Dialog.tsx";
import { Field, SelectField } from "#app/ui/Field.tsx";
import { fieldOf } from "#app/ui/form.ts";
import { Icon } from "#app/ui/Icon.tsx";
import { StepForm, type StepProps } from "./StepPage.tsx";

/** How each pack travels: its packaging, its weight, and its size where it is bulky. */
export function ShippingStep({ view, form }: StepProps) {
  const { t } = useText();
  return (
    <StepForm view={view}>
      {view.content.variants.map((pack, at) => {
        const field = (name: string, value: string | number | null) => fieldOf(form, `variants[${at}].${name}`, value);
        const { lengthMm, widthMm, heightMm } = pack;
        const sized = lengthMm !== null || widthMm !== null || heightMm !== null;
        return (
          <fieldset key={pack.variantId} className="card card-pad form">
            <legend className="legend-in">{pack.name || t("catalog.desk.variant", { n: at + 1 })}</legend>
            <input type="hidden" name={`variants[${at}].variantId`} value={pack.variantId} />
            <SelectField
              label={t("catalog.field.packaging")}
              placeholder={t("catalog.field.choose")}
              options={packagingKinds.map((kind) => ({ value: kind, label: t(`catalog.packaging.${kind}`) }))}
              {...field("packaging", pack.packaging)}
            />
            <Field
              label={t("catalog.field.weight")}
              hint={t("desk.field.weight.hint")}
              inputMode="numeric"
              {...field("weightGrams", pack.weightGrams)}
            />
            <Disclosure
              open={sized || form !== undefined}
              summary={
                <>
                  {t("desk.size")}
                  <Icon name="chevron-down" size={20} />
                </>
              }
            >
              <div className="stack">
                <p className="small lead">{t("desk.size.lead")}</p>
                <div className="trio">
                  <Field label={t("desk.field.length")} inputMode="numeric" {...field("lengthCm", cm(lengthMm))} />
                  <Field label={t("desk.field.width")} inputMode="numeric" {...field("widthCm", cm(widthMm))} />
                  <Field label={t("desk.field.height")} inputMode="numeric" {...field("heightCm", cm(heightMm))} />
                </div>
              </div>
            </Disclosure>
          </fieldset>
        );
      })}
    </StepForm>
  );
}

/** To the next whole centimetre: a parcel is never smaller than what is in it. */
const cm = (mm: number | null): number | null => (mm === null ? null : Math.ceil(mm / 10));
