import { Form } from "@remix-run/react";
import type { FormState } from "#app/core/forms.ts";
import { useText } from "#app/i18n/react.tsx";
import { Button } from "#app/ui/Button.tsx";
import { CheckField } from "#app/ui/choice.tsx";
import { ErrorSummary } from "#app/ui/ErrorSummary.tsx";
import { Field, SelectField } from "#app/ui/Field.tsx";
import { errorOf, fieldOf } from "#app/ui/form.ts";

type Option = { value: string; label: string };
type Shared = { form?: FormState; today: string; enterprises: readonly Option[] };

export function RateForm({ form, today, categories, enterprises }: Shared & { categories: readonly Option[] }) {
  const { t } = useText();
  const all = { value: "", label: t("settlement.commission.all") };
  const labels = {
    category: t("settlement.commission.category"),
    enterprise: t("settlement.commission.enterprise"),
    percent: t("settlement.commission.percent"),
    from: t("settlement.commission.from"),
  };
  return (
    <Form method="post" className="form card card-pad" noValidate>
      <input type="hidden" name="part" value="rate" />
      <h2 className="text-lg">{t("settlement.commission.new")}</h2>
      <ErrorSummary form={form} labels={labels} />
      <SelectField label={labels.category} options={[all, ...categories]} {...fieldOf(form, "category")} />
      <SelectField label={labels.enterprise} options={[all, ...enterprises]} {...fieldOf(form, "enterprise")} />
      <Field
        label={labels.percent}
        hint={t("settlement.commission.percentHint")}
        inputMode="decimal"
        maxLength={10}
        {...fieldOf(form, "percent")}
      />
      <Field type="date" label={labels.from} min={today} {...fieldOf(form, "from", today)} />
      <Button>{t("settlement.commission.save")}</Button>
    </Form>
  );
}

export function TermsForm({ form, today, enterprises }: Shared) {
  const { t } = useText();
  const labels = {
    enterprise: t("settlement.commission.enterprise"),
    percent: t("settlement.commission.percent"),
    from: t("settlement.commission.from"),
  };
  const field = (name: string, initial = "") => ({ ...fieldOf(form, name, initial), id: `syarat-${name}` });
  return (
    <Form method="post" className="form card card-pad" noValidate>
      <input type="hidden" name="part" value="terms" />
      <h2 className="text-lg">{t("settlement.commission.newTerms")}</h2>
      <ErrorSummary form={form} labels={labels} />
      <SelectField label={labels.enterprise} options={enterprises} {...field("enterprise")} />
      <Field
        label={labels.percent}
        hint={t("settlement.commission.percentHint")}
        inputMode="decimal"
        maxLength={10}
        {...field("percent")}
      />
      <CheckField
        name="collectsPpn"
        label={t("settlement.commission.ppn")}
        defaultChecked={form?.values["collectsPpn"] === "on"}
        error={errorOf(form, "collectsPpn")}
      />
      <Field type="date" label={labels.from} min={today} {...field("from", today)} />
      <Button>{t("settlement.commission.save")}</Button>
    </Form>
  );
}
