import { Form } from "@remix-run/react";
import type { FormState } from "#app/core/forms.ts";
import type { Choice } from "#app/core/workflow.ts";
import { finishes, packForms } from "#app/domain/packaging/packaging.ts";
import { useText } from "#app/i18n/react.tsx";
import { ActionBar } from "#app/ui/ActionBar.tsx";
import { Button } from "#app/ui/Button.tsx";
import { Card } from "#app/ui/Card.tsx";
import { Disclosure } from "#app/ui/Dialog.tsx";
import { Field, SelectField, TextArea } from "#app/ui/Field.tsx";
import { fieldOf } from "#app/ui/form.ts";
import type { JobView } from "./job.view.ts";
import { Fold } from "./ReasonForms.tsx";

type Given = { job: JobView; form?: FormState };

/** What the pack must do and how it is made: the talk at the table, written down. */
export function BriefForm({ job, form, choices }: Given & { choices: readonly Choice[] }) {
  const { t } = useText();
  if (choices.length === 0) return null;
  return (
    <Card look="next">
      <Form method="post" className="stack">
        <h2 className="text-lg">{t("packaging.brief")}</h2>
        {job.wish ? <blockquote className="small">{job.wish}</blockquote> : null}
        <OptionFields job={job} form={form} />
        <TextArea label={t("packaging.field.goal")} rows={3} maxLength={1000} {...fieldOf(form, "goal", job.goal)} />
        <ActionBar flow="packagingJob" choices={choices} size="lg" />
      </Form>
    </Card>
  );
}

/** Later changes; the approval of a proof made for other options ends by them. */
export function OptionsForm({ job, form }: Given) {
  const { t } = useText();
  return (
    <Disclosure summary={<Fold words={t("packaging.changeOptions")} />} open={form !== undefined}>
      <Form method="post" className="stack mt-3">
        <p className="small quiet">{t("packaging.changeOptions.text")}</p>
        <OptionFields job={job} form={form} />
        <Button name="action" value="changeOptions" tone="out">
          {t("packaging.changeOptions.save")}
        </Button>
      </Form>
    </Disclosure>
  );
}

function OptionFields({ job: { options, quantity }, form }: Given) {
  const { t } = useText();
  const forms = packForms.map((value) => ({ value, label: t(`packaging.form.${value}`) }));
  const kinds = finishes.map((value) => ({ value, label: t(`packaging.finish.${value}`) }));
  const choose = t("packaging.choose");
  return (
    <>
      <SelectField
        label={t("packaging.field.form")}
        options={forms}
        placeholder={choose}
        {...fieldOf(form, "form", options?.form ?? "")}
      />
      <Field
        label={t("packaging.field.material")}
        hint={t("packaging.field.material.hint")}
        maxLength={80}
        {...fieldOf(form, "material", options?.material ?? "")}
      />
      <Field
        label={t("packaging.field.size")}
        hint={t("packaging.field.size.hint")}
        maxLength={60}
        {...fieldOf(form, "size", options?.size ?? "")}
      />
      <Field
        label={t("packaging.field.colours")}
        maxLength={80}
        {...fieldOf(form, "colours", options?.colours ?? "")}
      />
      <SelectField
        label={t("packaging.field.finish")}
        options={kinds}
        placeholder={choose}
        {...fieldOf(form, "finish", options?.finish ?? "")}
      />
      <Field label={t("packaging.field.quantity")} inputMode="numeric" {...fieldOf(form, "quantity", quantity)} />
    </>
  );
}
