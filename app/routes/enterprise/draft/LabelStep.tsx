import { type LabelKey, labelSizes, nutrients } from "#app/domain/catalog/catalog.ts";
import { useText } from "#app/i18n/react.tsx";
import { CheckField } from "#app/ui/choice.tsx";
import { Disclosure } from "#app/ui/Dialog.tsx";
import { Field, SelectField, TextArea } from "#app/ui/Field.tsx";
import { fieldOf } from "#app/ui/form.ts";
import { Icon } from "#app/ui/Icon.tsx";
import { LabelList, LabelPreview } from "../label/LabelParts.tsx";
import { StepForm, type StepProps } from "./StepPage.tsx";
import type { Around } from "./step.server.ts";
import { ticked } from "./ticked.ts";

/** What the labels say beyond the words of the product, and how they look with it. */
export function LabelStep({ view, around, form }: StepProps & { around: Around }) {
  const { t } = useText();
  const { goods, address } = around.label;
  const said = (key: LabelKey) => view.content.variants[0]?.label[key] ?? null;
  const eaten = goods === "food" || goods === "drink";
  const composed = eaten || goods === "cosmetic" || goods === "herbal";
  return (
    <>
      {around.label.packs.map((label) => (
        <section key={label.variantId} className="stack gap-3" aria-label={`${t("label.check")}: ${label.pack}`}>
          <h2 className="text-2xl">{label.pack}</h2>
          <div className="label-look">
            <LabelPreview label={label} />
            <LabelList label={label} />
          </div>
        </section>
      ))}
      <StepForm view={view}>
        <Field
          label={t("catalog.label.address")}
          hint={address ? t("catalog.label.address.hint", { address }) : t("catalog.label.address.none")}
          maxLength={160}
          {...fieldOf(form, "address", said("address"))}
        />
        {composed ? (
          <Field
            label={t("catalog.label.productionCode")}
            hint={t("catalog.label.productionCode.hint")}
            maxLength={60}
            {...fieldOf(form, "productionCode", said("productionCode"))}
          />
        ) : null}
        {eaten ? <Food view={view} form={form} said={said} /> : null}
        <Disclosure
          open={form !== undefined || ["howToUse", "howToStore", "warning"].some((key) => said(key as LabelKey))}
          summary={
            <>
              {t("label.more")}
              <Icon name="chevron-down" size={20} />
            </>
          }
        >
          <div className="form">
            <TextArea
              label={t("catalog.label.howToUse")}
              rows={2}
              maxLength={300}
              {...fieldOf(form, "howToUse", said("howToUse"))}
            />
            {composed ? (
              <Field
                label={t("catalog.label.howToStore")}
                maxLength={160}
                {...fieldOf(form, "howToStore", said("howToStore"))}
              />
            ) : null}
            <Field label={t("catalog.label.warning")} maxLength={200} {...fieldOf(form, "warning", said("warning"))} />
          </div>
        </Disclosure>
        <SelectField
          label={t("catalog.label.size")}
          options={labelSizes.map((size) => ({ value: size, label: t(`label.size.${size}`) }))}
          {...fieldOf(form, "size", said("size") ?? "100x60")}
        />
      </StepForm>
    </>
  );
}

function Food({ view, form, said }: StepProps & { said: (key: LabelKey) => string | null }) {
  const { t } = useText();
  const amount = (key: LabelKey) => (
    <Field key={key} label={t(`catalog.label.${key}`)} inputMode="decimal" {...fieldOf(form, key, said(key))} />
  );
  return (
    <>
      <Field
        label={t("catalog.label.origin")}
        hint={t("catalog.label.origin.hint")}
        maxLength={160}
        {...fieldOf(form, "origin", said("origin"))}
      />
      <CheckField
        name="noOrigin"
        label={t("catalog.label.noOrigin")}
        defaultChecked={ticked(form, "noOrigin", "on", said("noOrigin") !== null)}
      />
      <CheckField
        id="noAllergens"
        name="noAllergens"
        label={t("catalog.label.noAllergens")}
        defaultChecked={ticked(form, "noAllergens", "on", said("noAllergens") !== null)}
      />
      <Field
        label={t("catalog.label.alsoMade")}
        hint={t("catalog.label.alsoMade.hint")}
        maxLength={120}
        optional
        {...fieldOf(form, "alsoMade", said("alsoMade"))}
      />
      <fieldset className="card card-pad form">
        <legend className="legend-in">{t("label.nutrition")}</legend>
        <p className="hint">{t("label.nutrition.hint")}</p>
        <div className="pair">
          {amount("serving")}
          {nutrients.map(amount)}
          {view.content.variants.map(({ variantId, name, label }, at) => (
            <div key={variantId}>
              <input type="hidden" name={`variants[${at}].variantId`} value={variantId} />
              <Field
                label={t("catalog.label.servings", { pack: name || t("catalog.desk.variant", { n: at + 1 }) })}
                inputMode="decimal"
                {...fieldOf(form, `variants[${at}].servings`, label["servings"] ?? null)}
              />
            </div>
          ))}
        </div>
      </fieldset>
    </>
  );
}
