import { Link } from "@remix-run/react";
import type { FormState } from "#app/core/forms.ts";
import { paths } from "#app/core/paths.ts";
import type { SecretView } from "#app/domain/enterprises/enterprises.server.ts";
import { type SecretField, secretFields } from "#app/domain/enterprises/enterprises.ts";
import { useText } from "#app/i18n/react.tsx";
import { Button } from "#app/ui/Button.tsx";
import { Card } from "#app/ui/Card.tsx";
import { ErrorSummary } from "#app/ui/ErrorSummary.tsx";
import { Facts } from "#app/ui/Facts.tsx";
import { Field, SelectField } from "#app/ui/Field.tsx";
import { fieldOf } from "#app/ui/form.ts";
import { Notice } from "#app/ui/Notice.tsx";

export function Numbers({ secrets }: { secrets: readonly SecretView[] }) {
  const { t } = useText();
  return (
    <Card>
      <Facts
        facts={secrets.map(({ field, masked, bank }) => ({
          key: field,
          label: t(`enterprises.secret.${field}`),
          value: masked ? (
            <span className="num">
              {bank} {masked}
            </span>
          ) : (
            t("enterprises.identity.none")
          ),
        }))}
      />
      {secrets
        .filter(({ sameIn }) => sameIn.length > 0)
        .map(({ field, sameIn }) => (
          <Notice key={field} tone="todo">
            {t("enterprises.identity.same", { field: t(`enterprises.secret.${field}`) })}{" "}
            {sameIn.map(({ id, name }) => (
              <Link key={id} to={paths.office.enterprise(id)}>
                {name}{" "}
              </Link>
            ))}
          </Notice>
        ))}
    </Card>
  );
}

export function KeepNumber({ form }: { form: FormState | undefined }) {
  const { t } = useText();
  const labels = {
    field: t("enterprises.identity.which"),
    number: t("enterprises.identity.number"),
    bankName: t("enterprises.identity.bankName"),
    bankHolder: t("enterprises.identity.bankHolder"),
  };
  return (
    <Card className="stack">
      <h2 className="text-lg">{t("enterprises.identity.keep")}</h2>
      <p className="small quiet">{t("enterprises.identity.keepText")}</p>
      <form method="post" className="form">
        <ErrorSummary form={form} labels={labels} />
        <SelectField
          label={labels.field}
          placeholder={t("enterprises.identity.choose")}
          required
          options={optionsOf(t, secretFields)}
          {...fieldOf(form, "field")}
          id="keep-field"
        />
        <Field label={labels.number} inputMode="numeric" autoComplete="off" required {...fieldOf(form, "number")} />
        <Field
          label={labels.bankName}
          hint={t("enterprises.identity.bankHint")}
          optional
          {...fieldOf(form, "bankName")}
        />
        <Field label={labels.bankHolder} optional {...fieldOf(form, "bankHolder")} />
        <Button name="part" value="keep">
          {t("enterprises.identity.keepDo")}
        </Button>
      </form>
    </Card>
  );
}

export function OpenNumber({ fields, form }: { fields: readonly SecretField[]; form: FormState | undefined }) {
  const { t } = useText();
  const labels = { field: t("enterprises.identity.which"), reason: t("enterprises.identity.reason") };
  return (
    <Card className="stack">
      <h2 className="text-lg">{t("enterprises.identity.open")}</h2>
      <p className="small quiet">{t("enterprises.identity.openText")}</p>
      <form method="post" className="form">
        <ErrorSummary form={form} labels={labels} />
        <SelectField
          label={labels.field}
          placeholder={t("enterprises.identity.choose")}
          required
          options={optionsOf(t, fields)}
          {...fieldOf(form, "field")}
        />
        <Field
          label={labels.reason}
          hint={t("enterprises.identity.reasonHint")}
          autoComplete="off"
          required
          {...fieldOf(form, "reason")}
        />
        <Button tone="out" icon="eye" name="part" value="open">
          {t("enterprises.identity.openDo")}
        </Button>
      </form>
    </Card>
  );
}

const optionsOf = (t: ReturnType<typeof useText>["t"], fields: readonly SecretField[]) =>
  fields.map((field) => ({ value: field, label: t(`enterprises.secret.${field}`) }));
