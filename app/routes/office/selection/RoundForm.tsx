import type { FormState } from "#app/core/forms.ts";
import { MOST_CRITERIA } from "#app/domain/services/services.ts";
import { useText } from "#app/i18n/react.tsx";
import { Button } from "#app/ui/Button.tsx";
import { CheckField } from "#app/ui/choice.tsx";
import { ErrorSummary } from "#app/ui/ErrorSummary.tsx";
import { Field, TextArea } from "#app/ui/Field.tsx";
import { fieldOf } from "#app/ui/form.ts";

type Written = {
  title: string;
  about: string;
  places: number | null;
  closesOn: string;
  criteria: readonly { title: string; weight: number; mandatory: boolean }[];
};

/** A call with its criteria: as many lines as there are, and a few empty ones. */
export function RoundForm({ form, round }: { form: FormState | undefined; round?: Written }) {
  const { t } = useText();
  const labels = {
    title: t("selection.field.title"),
    about: t("selection.field.about"),
    places: t("selection.field.places"),
    closesOn: t("selection.field.closesOn"),
  };
  const criteria = round?.criteria ?? [];
  const lines = Array.from({ length: Math.min(MOST_CRITERIA, Math.max(6, criteria.length + 2)) }, (_, at) => at);
  const ticked = (at: number) =>
    form ? form.values[`criteria[${at}].mandatory`] === "on" : (criteria[at]?.mandatory ?? false);
  return (
    <form method="post" className="form max-w-form">
      <ErrorSummary form={form} labels={labels} />
      <Field label={labels.title} required maxLength={120} {...fieldOf(form, "title", round?.title)} />
      <TextArea
        label={labels.about}
        hint={t("selection.field.about.hint")}
        required
        rows={6}
        maxLength={3000}
        {...fieldOf(form, "about", round?.about)}
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <Field label={labels.closesOn} type="date" required {...fieldOf(form, "closesOn", round?.closesOn)} />
        <Field label={labels.places} inputMode="numeric" optional {...fieldOf(form, "places", round?.places)} />
      </div>
      <fieldset className="fieldset">
        <legend className="label">{t("selection.criteria")}</legend>
        <p className="hint">{t("selection.criteria.hint")}</p>
        <div className="stack gap-4">
          {lines.map((at) => (
            <div key={at} className="grid gap-3 sm:grid-cols-[1fr_6rem_auto] sm:items-end">
              <Field
                label={t("selection.field.criterion", { n: at + 1 })}
                maxLength={160}
                {...fieldOf(form, `criteria[${at}].title`, criteria[at]?.title)}
              />
              <Field
                label={t("selection.field.weight")}
                inputMode="numeric"
                {...fieldOf(form, `criteria[${at}].weight`, criteria[at]?.weight ?? 1)}
              />
              <CheckField
                id={`mandatory-${at}`}
                name={`criteria[${at}].mandatory`}
                label={t("selection.field.mandatory")}
                defaultChecked={ticked(at)}
              />
            </div>
          ))}
        </div>
      </fieldset>
      <span>
        <Button>{t("selection.save")}</Button>
      </span>
    </form>
  );
}
