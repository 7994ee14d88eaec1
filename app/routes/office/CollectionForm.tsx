import type { FormState } from "#app/core/forms.ts";
import { useText } from "#app/i18n/react.tsx";
import { Button } from "#app/ui/Button.tsx";
import { ErrorSummary } from "#app/ui/ErrorSummary.tsx";
import { Field } from "#app/ui/Field.tsx";
import { fieldOf } from "#app/ui/form.ts";

type Was = {
  nameId?: string;
  nameEn?: string;
  textId?: string;
  textEn?: string;
  position: number;
  shownFrom: string;
  shownTo?: string | null;
};

/** Words in both languages, the days it is shown, and how high it stands. */
export function CollectionForm({ form, at, was }: { form: FormState | undefined; at: string; was: Was }) {
  const { t } = useText();
  const labels = {
    nameId: t("catalog.collection.nameId"),
    nameEn: t("catalog.collection.nameEn"),
    textId: t("catalog.collection.textId"),
    textEn: t("catalog.collection.textEn"),
    shownFrom: t("catalog.collection.from"),
    shownTo: t("catalog.collection.to"),
    position: t("catalog.collection.position"),
  };
  return (
    <form method="post" action={`${at}#galat`} className="form max-w-form">
      <ErrorSummary form={form} labels={labels} />
      <Field label={labels.nameId} required maxLength={60} {...fieldOf(form, "nameId", was.nameId)} />
      <Field label={labels.nameEn} optional maxLength={60} {...fieldOf(form, "nameEn", was.nameEn)} />
      <Field label={labels.textId} optional maxLength={200} {...fieldOf(form, "textId", was.textId)} />
      <Field label={labels.textEn} optional maxLength={200} {...fieldOf(form, "textEn", was.textEn)} />
      <div className="grid gap-4 sm:grid-cols-3">
        <Field label={labels.shownFrom} type="date" required {...fieldOf(form, "shownFrom", was.shownFrom)} />
        <Field label={labels.shownTo} type="date" optional {...fieldOf(form, "shownTo", was.shownTo)} />
        <Field
          label={labels.position}
          hint={t("catalog.collection.positionHint")}
          inputMode="numeric"
          required
          {...fieldOf(form, "position", was.position)}
        />
      </div>
      <Button name="intent" value="save">
        {t("catalog.collection.save")}
      </Button>
    </form>
  );
}
