import { Form } from "@remix-run/react";
import type { FormState } from "#app/core/forms.ts";
import type { Choice } from "#app/core/workflow.ts";
import { waitsFor } from "#app/domain/packaging/packaging.ts";
import { useText } from "#app/i18n/react.tsx";
import { ActionBar } from "#app/ui/ActionBar.tsx";
import { Button } from "#app/ui/Button.tsx";
import { Disclosure } from "#app/ui/Dialog.tsx";
import { SelectField, TextArea } from "#app/ui/Field.tsx";
import { fieldOf } from "#app/ui/form.ts";
import { Icon } from "#app/ui/Icon.tsx";

type Given = { action: "decline" | "cancel" | "refuseQuote"; choices: readonly Choice[]; form?: FormState };

/** A way out of the job, folded away; it wants a reason that both sides will read. */
export function ReasonForm({ action, choices, form }: Given) {
  const { t } = useText();
  if (choices.length === 0) return null;
  return (
    <Disclosure summary={<Fold words={t(`packaging.${action}.summary`)} />} open={form !== undefined}>
      <Form method="post" className="stack mt-3">
        <p className="small quiet">{t(`packaging.${action}.text`)}</p>
        <TextArea
          id={`${action}-reason`}
          label={t("packaging.field.reason")}
          rows={2}
          maxLength={300}
          {...fieldOf(form, "reason")}
        />
        <ActionBar flow="packagingJob" choices={choices} />
      </Form>
    </Disclosure>
  );
}

export function HoldForm({ form }: { form?: FormState }) {
  const { t } = useText();
  return (
    <Disclosure summary={<Fold words={t("packaging.hold.summary")} />} open={form !== undefined}>
      <Form method="post" className="stack mt-3">
        <TextArea
          id="hold-reason"
          label={t("packaging.field.reason")}
          rows={2}
          maxLength={300}
          {...fieldOf(form, "reason")}
        />
        <SelectField
          label={t("packaging.field.waitsFor")}
          placeholder={t("packaging.choose")}
          options={waitsFor.map((value) => ({ value, label: t(`packaging.waitsFor.${value}`) }))}
          {...fieldOf(form, "waitsFor")}
        />
        <Button name="action" value="hold" tone="out">
          {t("packaging.hold")}
        </Button>
      </Form>
    </Disclosure>
  );
}

/** What can be folded out says so by its arrow. */
export function Fold({ words }: { words: string }) {
  return (
    <>
      {words}
      <Icon name="chevron-down" size={20} />
    </>
  );
}
