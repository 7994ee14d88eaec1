import { Form } from "@remix-run/react";
import { type FormState, typed } from "#app/core/forms.ts";
import type { PackToMake } from "#app/domain/catalog/catalog.server.ts";
import { packagingWorks } from "#app/domain/packaging/packaging.ts";
import { useText } from "#app/i18n/react.tsx";
import { Button } from "#app/ui/Button.tsx";
import { CheckField, OptionCard, OptionGroup } from "#app/ui/choice.tsx";
import { ErrorSummary } from "#app/ui/ErrorSummary.tsx";
import { Field, FieldError, TextArea } from "#app/ui/Field.tsx";
import { errorOf, fieldOf } from "#app/ui/form.ts";
import { Picture } from "#app/ui/Picture.tsx";
import { useLabels } from "./labels.ts";

type Given = {
  packs: readonly PackToMake[];
  form?: FormState;
  /** Asked by the owner: her own packs need no maker's name. */
  own?: boolean;
  chosen?: string;
};

/** Which pack, what is to be done, how many, and what one wishes for. */
export function RequestForm({ packs, form, own = false, chosen }: Given) {
  const { t } = useText();
  const labels = useLabels();
  const picked = typed(form, "variantId", chosen ?? (packs.length === 1 ? packs[0]?.variantId : ""));
  return (
    <Form method="post" className="form">
      <ErrorSummary form={form} labels={labels} />
      <OptionGroup name="variantId" legend={labels["variantId"]} error={errorOf(form, "variantId")}>
        {packs.map(({ variantId, product, pack, enterprise, picture }) => (
          <OptionCard
            key={variantId}
            name="variantId"
            value={variantId}
            defaultChecked={variantId === picked}
            title={product}
            note={own ? pack : `${pack}, ${enterprise}`}
            end={
              picture ? (
                <span className="thumb">
                  <Picture picture={picture} sizes="56px" alt="" />
                </span>
              ) : null
            }
          />
        ))}
      </OptionGroup>
      <fieldset className="fieldset" id="works">
        <legend className="fieldset-title">{labels["works"]}</legend>
        {packagingWorks.map((work) => (
          <CheckField
            key={work}
            id={`works-${work}`}
            name="works[]"
            value={work}
            label={t(`packaging.work.${work}.long`)}
            defaultChecked={form ? listed(form).includes(work) : work !== "pack"}
          />
        ))}
        <FieldError id="works" error={errorOf(form, "works")} />
      </fieldset>
      <Field label={labels["quantity"]} inputMode="numeric" {...fieldOf(form, "quantity")} />
      <TextArea
        label={labels["wish"]}
        hint={t("packaging.field.wish.hint")}
        optional
        rows={3}
        maxLength={1000}
        {...fieldOf(form, "wish")}
      />
      <Button size="lg" wide>
        {t("packaging.ask")}
      </Button>
    </Form>
  );
}

function listed(form: FormState): readonly string[] {
  const works = form.values["works[]"];
  return Array.isArray(works) ? works : [];
}
