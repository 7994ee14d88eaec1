import type { Language } from "#app/core/actor.ts";
import { type FormState, typed } from "#app/core/forms.ts";
import { useText } from "#app/i18n/react.tsx";
import { Button } from "#app/ui/Button.tsx";
import { Card } from "#app/ui/Card.tsx";
import { OptionCard, OptionGroup } from "#app/ui/choice.tsx";
import { ErrorSummary } from "#app/ui/ErrorSummary.tsx";
import { Field } from "#app/ui/Field.tsx";
import { errorOf, fieldOf } from "#app/ui/form.ts";

export function Profile({ form, name, language }: { form: FormState | undefined; name: string; language: Language }) {
  const { t } = useText();
  const chosen = typed(form, "language", language);
  const labels = { name: t("accounts.name"), language: t("accounts.profile.language") };
  return (
    <Card className="stack">
      <h2>{t("accounts.profile.title")}</h2>
      <form method="post" className="form">
        <ErrorSummary form={form} labels={labels} />
        <Field label={labels.name} autoComplete="name" required {...fieldOf(form, "name", name)} />
        <OptionGroup name="language" legend={labels.language} error={errorOf(form, "language")}>
          {(["id", "en"] as const).map((each) => (
            <OptionCard
              key={each}
              name="language"
              value={each}
              defaultChecked={each === chosen}
              title={t(`accounts.profile.${each}`)}
            />
          ))}
        </OptionGroup>
        <Button name="part" value="profile">
          {t("accounts.profile.do")}
        </Button>
      </form>
    </Card>
  );
}
