import type { FormState } from "#app/core/forms.ts";
import { paths } from "#app/core/paths.ts";
import { useText } from "#app/i18n/react.tsx";
import { Button } from "#app/ui/Button.tsx";
import { Card } from "#app/ui/Card.tsx";
import { Disclosure } from "#app/ui/Dialog.tsx";
import { ErrorSummary } from "#app/ui/ErrorSummary.tsx";
import { Field, type Option, SelectField, TextArea } from "#app/ui/Field.tsx";
import { fieldOf } from "#app/ui/form.ts";

type Props = {
  form: FormState | undefined;
  regions: readonly Option[];
  proposed: { startsAt: string; endsAt: string };
};

/** A class of the training service, or a fair of the promotion service. */
export function ActivityForm({ form, regions, proposed }: Props) {
  const { t } = useText();
  const labels = {
    serviceCode: t("services.class.service"),
    title: t("services.class.name"),
    about: t("services.class.about"),
    startsAt: t("services.class.starts"),
    endsAt: t("services.class.ends"),
    quota: t("services.class.quota"),
    regionCode: t("services.class.region"),
  };
  return (
    <Card>
      <Disclosure summary={t("services.class.new")} open={form !== undefined}>
        <form method="post" action={`${paths.office.classes()}#galat`} className="form max-w-form">
          <ErrorSummary form={form} labels={labels} />
          <SelectField
            label={labels.serviceCode}
            options={[
              { value: "S3", label: t("services.class.kind.class") },
              { value: "S7", label: t("services.class.kind.expo") },
            ]}
            {...fieldOf(form, "serviceCode", "S3")}
          />
          <Field label={labels.title} required maxLength={160} {...fieldOf(form, "title")} />
          <TextArea label={labels.about} optional rows={3} maxLength={2000} {...fieldOf(form, "about")} />
          <div className="grid gap-4 sm:grid-cols-2">
            <Field
              label={labels.startsAt}
              type="datetime-local"
              required
              {...fieldOf(form, "startsAt", proposed.startsAt)}
            />
            <Field label={labels.endsAt} type="datetime-local" required {...fieldOf(form, "endsAt", proposed.endsAt)} />
            <Field label={labels.quota} inputMode="numeric" optional {...fieldOf(form, "quota")} />
            <SelectField
              label={labels.regionCode}
              optional
              options={regions}
              placeholder={t("enterprises.field.choose")}
              {...fieldOf(form, "regionCode")}
            />
          </div>
          <span>
            <Button>{t("services.class.open")}</Button>
          </span>
        </form>
      </Disclosure>
    </Card>
  );
}
