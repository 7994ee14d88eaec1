import { Link } from "@remix-run/react";
import { type FormState, typed } from "#app/core/forms.ts";
import { paths } from "#app/core/paths.ts";
import { enterpriseKinds, genders, ownerTitles, scales } from "#app/domain/enterprises/enterprises.ts";
import { useText } from "#app/i18n/react.tsx";
import { Button } from "#app/ui/Button.tsx";
import { CheckField, OptionCard, OptionGroup } from "#app/ui/choice.tsx";
import { ErrorSummary } from "#app/ui/ErrorSummary.tsx";
import { Field, type Option, SelectField } from "#app/ui/Field.tsx";
import { errorOf, fieldOf } from "#app/ui/form.ts";
import { Notice } from "#app/ui/Notice.tsx";

export type Double = { id: string; name: string; because: readonly ("name" | "phone" | "nib")[] };

type Props = {
  form: FormState | undefined;
  doubles: readonly Double[];
  regions: readonly Option[];
  sectors: readonly Option[];
};

const named = [
  "name",
  "ownerName",
  "phone",
  "email",
  "nib",
  "regionCode",
  "sector",
  "scale",
  "sinceYear",
  "employeesFemale",
  "employeesMale",
] as const;

/** All of an enterprise in three parts; likely doubles stand above, and the box that says it is another one. */
export function RegisterForm({ form, doubles, regions, sectors }: Props) {
  const { t } = useText();
  const say = (field: (typeof named)[number]) => t(`enterprises.field.${field}`);
  const labels = Object.fromEntries(named.map((field) => [field, say(field)]));
  return (
    <form method="post" action={`${paths.office.newEnterprise()}#galat`} className="form max-w-form">
      <ErrorSummary form={form} labels={{ ...labels, another: t("enterprises.field.another") }} />
      {doubles.length > 0 ? <Doubles doubles={doubles} form={form} /> : null}
      <fieldset className="fieldset">
        <legend className="fieldset-title">{t("enterprises.part.business")}</legend>
        <div className="stack">
          <SelectField
            label={t("enterprises.field.kind")}
            options={enterpriseKinds.map((kind) => ({ value: kind, label: t(`enterprises.kind.${kind}`) }))}
            {...fieldOf(form, "kind", "enterprise")}
          />
          <Field label={say("name")} required maxLength={120} {...fieldOf(form, "name")} />
          <Field
            label={t("enterprises.field.legalForm")}
            hint={t("enterprises.field.legalFormHint")}
            optional
            maxLength={40}
            {...fieldOf(form, "legalForm")}
          />
          <Field
            label={say("nib")}
            hint={t("enterprises.field.nibHint")}
            optional
            inputMode="numeric"
            {...fieldOf(form, "nib")}
          />
          <SelectField
            label={say("regionCode")}
            options={regions}
            placeholder={t("enterprises.field.choose")}
            required
            {...fieldOf(form, "regionCode")}
          />
          <Field label={t("enterprises.field.street")} optional maxLength={200} {...fieldOf(form, "street")} />
          <SelectField
            label={say("sector")}
            options={sectors}
            placeholder={t("enterprises.field.choose")}
            optional
            {...fieldOf(form, "sector")}
          />
        </div>
      </fieldset>
      <Owner form={form} />
      <Size form={form} />
      <span>
        <Button>{t("enterprises.register")}</Button>
      </span>
    </form>
  );
}

function Owner({ form }: { form: FormState | undefined }) {
  const { t } = useText();
  return (
    <fieldset className="fieldset">
      <legend className="fieldset-title">{t("enterprises.part.owner")}</legend>
      <div className="stack">
        <Field label={t("enterprises.field.ownerName")} required maxLength={120} {...fieldOf(form, "ownerName")} />
        <div className="grid gap-4 sm:grid-cols-2">
          <SelectField
            label={t("enterprises.field.ownerTitle")}
            options={ownerTitles.map((title) => ({ value: title, label: title }))}
            placeholder={t("enterprises.field.choose")}
            optional
            {...fieldOf(form, "ownerTitle")}
          />
          <SelectField
            label={t("enterprises.field.ownerGender")}
            options={genders.map((gender) => ({ value: gender, label: t(`enterprises.gender.${gender}`) }))}
            placeholder={t("enterprises.field.choose")}
            optional
            {...fieldOf(form, "ownerGender")}
          />
        </div>
        <Field label={t("enterprises.field.phone")} type="tel" inputMode="tel" required {...fieldOf(form, "phone")} />
        <Field label={t("enterprises.field.email")} type="email" optional {...fieldOf(form, "email")} />
      </div>
    </fieldset>
  );
}

function Size({ form }: { form: FormState | undefined }) {
  const { t } = useText();
  return (
    <fieldset className="fieldset">
      <legend className="fieldset-title">{t("enterprises.part.size")}</legend>
      <div className="stack">
        <OptionGroup name="scale" legend={t("enterprises.field.scale")} error={errorOf(form, "scale")}>
          {scales.map((scale) => (
            <OptionCard
              key={scale}
              name="scale"
              value={scale}
              defaultChecked={typed(form, "scale", "micro") === scale}
              title={t(`enterprises.scale.${scale}`)}
              note={t(`enterprises.scaleHint.${scale}`)}
            />
          ))}
        </OptionGroup>
        <Field
          label={t("enterprises.field.scaleReason")}
          hint={t("enterprises.field.scaleReasonHint")}
          optional
          maxLength={200}
          {...fieldOf(form, "scaleReason")}
        />
        <div className="grid gap-4 sm:grid-cols-3">
          {(["sinceYear", "employeesFemale", "employeesMale"] as const).map((field) => (
            <Field
              key={field}
              label={t(`enterprises.field.${field}`)}
              optional
              inputMode="numeric"
              {...fieldOf(form, field)}
            />
          ))}
        </div>
      </div>
    </fieldset>
  );
}

function Doubles({ doubles, form }: { doubles: readonly Double[]; form: FormState | undefined }) {
  const { t } = useText();
  return (
    <Notice tone="todo" icon="triangle-alert">
      <div className="stack">
        <p className="font-strong">{t("enterprises.doubles")}</p>
        <ul className="stack gap-2">
          {doubles.map(({ id, name, because }) => (
            <li key={id}>
              <Link to={paths.office.enterprise(id)}>{name}</Link>{" "}
              <span className="small quiet">{because.map((why) => t(`enterprises.because.${why}`)).join(", ")}</span>
            </li>
          ))}
        </ul>
        <CheckField
          name="another"
          label={t("enterprises.field.another")}
          error={errorOf(form, "another")}
          defaultChecked={typed(form, "another") === "on"}
        />
      </div>
    </Notice>
  );
}
