import type { FormState } from "#app/core/forms.ts";
import type { ApplicationSheet } from "#app/domain/services/services.server.ts";
import { useText } from "#app/i18n/react.tsx";
import { ActionBar } from "#app/ui/ActionBar.tsx";
import { Button } from "#app/ui/Button.tsx";
import { Card } from "#app/ui/Card.tsx";
import { ErrorSummary } from "#app/ui/ErrorSummary.tsx";
import { Field, SelectField, TextArea } from "#app/ui/Field.tsx";
import { fieldOf } from "#app/ui/form.ts";

type Given = {
  sheet: Pick<ApplicationSheet, "lines" | "choices">;
  form: FormState | undefined;
};

const scores = ["0", "1", "2", "3", "4"] as const;

/** The checklist of the call: a score and a note on each criterion. */
export function MarksForm({ sheet, form, open }: Given & { open: boolean }) {
  const { t } = useText();
  return (
    <Card>
      <form method="post" className="form max-w-form">
        <h2 className="text-xl">{t("selection.marks")}</h2>
        <ErrorSummary form={form} labels={{}} />
        <input type="hidden" name="part" value="marks" />
        {sheet.lines.map(({ id, title, weight, mandatory, score, note }, at) => (
          <fieldset key={id} className="fieldset" disabled={!open}>
            <legend className="label">
              {at + 1}. {title}{" "}
              <span className="small quiet">
                {[mandatory ? t("selection.mandatory") : null, t("selection.weight", { n: weight })]
                  .filter(Boolean)
                  .join(", ")}
              </span>
            </legend>
            <input type="hidden" name={`marks[${at}].criterionId`} value={id} />
            <div className="grid gap-3 sm:grid-cols-[12rem_1fr]">
              <SelectField
                label={t("selection.score")}
                placeholder={t("selection.score.none")}
                options={scores.map((value) => ({ value, label: t(`selection.score.${value}`) }))}
                {...fieldOf(form, `marks[${at}].score`, score)}
              />
              <Field label={t("selection.note")} maxLength={500} {...fieldOf(form, `marks[${at}].note`, note)} />
            </div>
          </fieldset>
        ))}
        {open ? (
          <span>
            <Button>{t("selection.marks.save")}</Button>
          </span>
        ) : null}
      </form>
    </Card>
  );
}

/** The answer the applicant gets, with its reason. */
export function AnswerForm({ sheet, form }: Given) {
  const { t } = useText();
  const choices = sheet.choices.filter(({ action }) => action !== "onboard" && action !== "withdraw");
  if (choices.length === 0) return null;
  return (
    <Card>
      <form method="post" className="form max-w-form">
        <h2 className="text-xl">{t("selection.answer")}</h2>
        <ErrorSummary form={form} labels={{ reason: t("selection.reason") }} />
        <input type="hidden" name="part" value="answer" />
        <TextArea
          label={t("selection.reason")}
          hint={t("selection.reason.hint")}
          rows={3}
          maxLength={1000}
          {...fieldOf(form, "reason")}
        />
        <ActionBar flow="selectionApplication" choices={choices} tones={{ wait: "out" }} />
      </form>
    </Card>
  );
}
