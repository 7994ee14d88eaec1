import type { FormState } from "#app/core/forms.ts";
import { useText } from "#app/i18n/react.tsx";
import { Button } from "#app/ui/Button.tsx";
import { Card } from "#app/ui/Card.tsx";
import { ErrorSummary } from "#app/ui/ErrorSummary.tsx";
import { Field } from "#app/ui/Field.tsx";
import { fieldOf } from "#app/ui/form.ts";

export function ChangePassword({ form, email }: { form: FormState | undefined; email: string }) {
  const { t } = useText();
  const labels = { current: t("accounts.password.current"), password: t("accounts.password.new") };
  return (
    <Card className="stack">
      <h2>{t("accounts.changePassword.title")}</h2>
      <form method="post" className="form">
        <ErrorSummary form={form} labels={labels} />
        {/* Password managers need to know whose password this is. */}
        <input type="hidden" name="email" autoComplete="username" value={email} />
        <Field
          label={labels.current}
          type="password"
          autoComplete="current-password"
          required
          {...fieldOf(form, "current")}
        />
        <Field
          label={labels.password}
          hint={t("accounts.password.hint")}
          type="password"
          autoComplete="new-password"
          required
          {...fieldOf(form, "password")}
        />
        <Button name="part" value="password">
          {t("accounts.changePassword.do")}
        </Button>
      </form>
    </Card>
  );
}
