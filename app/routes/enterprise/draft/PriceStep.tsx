import { groups } from "#app/core/money.ts";
import { netUnits } from "#app/domain/catalog/catalog.ts";
import { useText } from "#app/i18n/react.tsx";
import { Button } from "#app/ui/Button.tsx";
import { Field, SelectField } from "#app/ui/Field.tsx";
import { fieldOf } from "#app/ui/form.ts";
import { CostHelper } from "./CostHelper.tsx";
import { PriceField } from "./PriceField.tsx";
import { StepForm, type StepProps } from "./StepPage.tsx";

/** What every pack holds, costs and, until it was first sold, how many there are. */
export function PriceStep({ view, form }: StepProps) {
  const { t } = useText();
  const packs = view.content.variants;
  return (
    <StepForm view={view}>
      {packs.map((pack, at) => {
        const field = (name: string, value: string | number | null) => fieldOf(form, `variants[${at}].${name}`, value);
        const stock = view.unsold[pack.variantId];
        return (
          <fieldset key={pack.variantId} className="card card-pad form" id={at === 0 ? "variants" : undefined}>
            <legend className="legend-in">{pack.name || t("catalog.desk.variant", { n: at + 1 })}</legend>
            <input type="hidden" name={`variants[${at}].variantId`} value={pack.variantId} />
            <Field
              label={t("catalog.field.variantName")}
              hint={t("desk.field.variantName.hint")}
              maxLength={60}
              {...field("name", pack.name)}
            />
            <div className="pair">
              <Field label={t("catalog.field.net")} inputMode="numeric" {...field("netQuantity", pack.netQuantity)} />
              <SelectField
                label={t("catalog.field.unit")}
                placeholder={t("catalog.field.choose")}
                options={netUnits.map((unit) => ({ value: unit, label: t(`catalog.unit.${unit}`) }))}
                {...field("netUnit", pack.netUnit)}
              />
            </div>
            <PriceField
              commissionBp={view.commissionBp}
              {...field("price", pack.proposedPrice === null ? null : groups(pack.proposedPrice))}
            />
            {stock === undefined ? null : (
              <Field
                label={t("catalog.field.stock")}
                hint={t("desk.field.stock.hint")}
                inputMode="numeric"
                {...field("onhand", stock || null)}
              />
            )}
            <Field
              label={t("desk.field.barcode")}
              hint={t("desk.field.barcode.hint")}
              optional
              inputMode="numeric"
              maxLength={14}
              {...field("barcode", pack.barcode)}
            />
            {packs.length > 1 ? (
              <Button name="remove" value={pack.variantId} tone="bad" icon="trash-2">
                {t("desk.variant.remove", { n: at + 1 })}
              </Button>
            ) : null}
          </fieldset>
        );
      })}
      <CostHelper packs={packs} commissionBp={view.commissionBp} form={form} />
      <Button name="action" value="addVariant" tone="ghost" icon="plus">
        {t("desk.variant.add")}
      </Button>
    </StepForm>
  );
}
