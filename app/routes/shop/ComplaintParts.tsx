import type { FormState } from "#app/core/forms.ts";
import { complaintKinds, MAX_PICTURES } from "#app/domain/feedback/feedback.ts";
import { useText } from "#app/i18n/react.tsx";
import { Button } from "#app/ui/Button.tsx";
import { ErrorSummary } from "#app/ui/ErrorSummary.tsx";
import { Field, type Option, SelectField, TextArea } from "#app/ui/Field.tsx";
import { errorOf, fieldOf } from "#app/ui/form.ts";
import { StatusBadge } from "#app/ui/StatusBadge.tsx";
import { spokenOf } from "./spoken.ts";

type Goods = readonly Option[];

export function ComplaintForm({ form, action, goods }: { form: FormState | undefined; action: string; goods: Goods }) {
  const { t } = useText();
  const labels = {
    about: t("feedback.complain.about"),
    kind: t("feedback.complain.kind"),
    text: t("feedback.complain.text"),
    photo: t("feedback.complain.photo"),
  };
  return (
    <form method="post" action={action} encType="multipart/form-data" className="form" noValidate>
      <ErrorSummary form={form} labels={spokenOf(labels)} />
      <SelectField
        label={labels.about}
        placeholder={t("feedback.complain.choose")}
        required
        options={goods}
        {...fieldOf(form, "about", goods.length === 2 ? (goods[0]?.value ?? "") : "")}
      />
      <SelectField
        label={labels.kind}
        placeholder={t("feedback.complain.choose")}
        required
        options={complaintKinds.map((kind) => ({ value: kind, label: t(`feedback.kind.${kind}`) }))}
        {...fieldOf(form, "kind")}
      />
      <TextArea
        label={labels.text}
        hint={t("feedback.complain.textHint")}
        rows={5}
        maxLength={1500}
        required
        {...fieldOf(form, "text")}
      />
      <Field
        name="photo"
        type="file"
        multiple={MAX_PICTURES > 1}
        accept="image/jpeg,image/png,image/webp"
        label={labels.photo}
        hint={t("feedback.complain.photoHint")}
        optional
        error={errorOf(form, "photo")}
      />
      <Button size="lg" wide>
        {t("feedback.complain.do")}
      </Button>
    </form>
  );
}

type Filed = {
  number: string;
  state: string;
  kind: (typeof complaintKinds)[number];
  goods: string;
  text: string;
  answer: string | null;
  photos: number;
  filed: string;
  due: string | null;
};

/** What was said about this order before, and what came of it. */
export function FiledComplaints({ complaints }: { complaints: readonly Filed[] }) {
  const { t } = useText();
  if (complaints.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="keluhanmu">
      <h2 id="keluhanmu">{t("feedback.complain.yours")}</h2>
      {complaints.map((one) => (
        <article key={one.number} className="card card-pad stack gap-2" aria-label={one.number}>
          <p className="row flex-wrap">
            <b className="fill num whitespace-nowrap">{one.number}</b>
            <StatusBadge flow="complaint" state={one.state} turn="other" />
          </p>
          <p className="font-strong">
            {t(`feedback.kind.${one.kind}`)}: {one.goods}
          </p>
          <p className="prose break-words">{one.text}</p>
          {one.photos > 0 ? <p className="small quiet">{t("feedback.complain.photos", { n: one.photos })}</p> : null}
          <p className="small quiet">{[one.filed, one.due].filter(Boolean).join(" · ")}</p>
          {one.answer ? (
            <>
              <h3>{t("feedback.complain.answer")}</h3>
              <p className="prose break-words whitespace-pre-line">{one.answer}</p>
            </>
          ) : null}
        </article>
      ))}
    </section>
  );
}
