import { type FormState, typed } from "#app/core/forms.ts";
import { ratings } from "#app/domain/feedback/feedback.ts";
import { useText } from "#app/i18n/react.tsx";
import { Button } from "#app/ui/Button.tsx";
import { OptionCard, OptionGroup } from "#app/ui/choice.tsx";
import { ErrorSummary } from "#app/ui/ErrorSummary.tsx";
import { Field, type Option, SelectField, TextArea } from "#app/ui/Field.tsx";
import { errorOf, fieldOf } from "#app/ui/form.ts";
import { Stars } from "#app/ui/Stars.tsx";
import { spokenOf } from "./spoken.ts";

type Asked = { form: FormState | undefined; action: string; goods: readonly Option[] };

export function ReviewForm({ form, action, goods }: Asked) {
  const { t } = useText();
  const labels = {
    goods: t("feedback.review.goods"),
    rating: t("feedback.review.rating"),
    text: t("feedback.review.text"),
    photo: t("feedback.review.photo"),
  };
  const chosen = typed(form, "rating");
  return (
    <form method="post" action={action} encType="multipart/form-data" className="form" noValidate>
      <ErrorSummary form={form} labels={spokenOf(labels)} />
      <SelectField label={labels.goods} options={goods} required {...fieldOf(form, "goods", goods[0]?.value)} />
      <OptionGroup name="rating" legend={labels.rating} error={errorOf(form, "rating")}>
        {ratings.map((rating) => (
          <OptionCard
            key={rating}
            name="rating"
            value={rating}
            required
            defaultChecked={rating === chosen}
            title={t(`feedback.rating.${rating}`)}
            end={<Stars rating={Number(rating)} />}
          />
        ))}
      </OptionGroup>
      <TextArea
        label={labels.text}
        hint={t("feedback.review.textHint")}
        rows={4}
        maxLength={1000}
        optional
        {...fieldOf(form, "text")}
      />
      <Field
        name="photo"
        type="file"
        multiple
        accept="image/jpeg,image/png,image/webp"
        label={labels.photo}
        hint={t("feedback.review.photoHint")}
        optional
        error={errorOf(form, "photo")}
      />
      <Button size="lg" wide>
        {t("feedback.review.do")}
      </Button>
      <p className="small quiet">{t("feedback.review.rules")}</p>
    </form>
  );
}
