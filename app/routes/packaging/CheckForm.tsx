import { Form } from "@remix-run/react";
import { type FormState, typed } from "#app/core/forms.ts";
import type { Choice } from "#app/core/workflow.ts";
import { checkAnswers, checkItems } from "#app/domain/packaging/packaging.ts";
import { useText } from "#app/i18n/react.tsx";
import { ActionBar } from "#app/ui/ActionBar.tsx";
import { Card } from "#app/ui/Card.tsx";
import { Segments } from "#app/ui/choice.tsx";
import { FieldError, TextArea } from "#app/ui/Field.tsx";
import { errorOf, fieldOf } from "#app/ui/form.ts";
import type { JobView } from "./job.view.ts";

const tones = { pass: "ok", fail: "bad", notApplicable: undefined } as const;

/** Another pair of eyes on a sample. Blocked for the printer and the designer, with the reason beside the buttons. */
export function CheckForm({ job, form, choices }: { job: JobView; form?: FormState; choices: readonly Choice[] }) {
  const { t } = useText();
  if (choices.length === 0) return null;
  const answers = checkAnswers.map((value) => ({ value, label: t(`packaging.answer.${value}`), tone: tones[value] }));
  return (
    <Card look="next">
      <Form method="post" className="stack">
        <h2 className="text-lg">{t("packaging.check")}</h2>
        <p className="small">{t("packaging.now.qualityCheck", { n: job.goodSoFar })}</p>
        {checkItems.map((item) => (
          <div key={item} className="stack gap-2">
            <b className="small">{t(`packaging.check.${item}`)}</b>
            <Segments
              name={`results.${item}`}
              label={t(`packaging.check.${item}`)}
              segments={answers}
              chosen={typed(form, `results.${item}`) || null}
            />
            <FieldError id={`results.${item}`} error={errorOf(form, `results.${item}`)} />
          </div>
        ))}
        <TextArea label={t("packaging.field.note")} optional rows={2} maxLength={500} {...fieldOf(form, "note")} />
        <ActionBar flow="packagingJob" choices={choices} />
      </Form>
    </Card>
  );
}
