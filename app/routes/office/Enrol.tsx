import { type FormState, typed } from "#app/core/forms.ts";
import { paths } from "#app/core/paths.ts";
import { useText } from "#app/i18n/react.tsx";
import { Button } from "#app/ui/Button.tsx";
import { OptionCard, OptionGroup } from "#app/ui/choice.tsx";
import { ErrorSummary } from "#app/ui/ErrorSummary.tsx";
import { Field } from "#app/ui/Field.tsx";
import { errorOf, fieldOf } from "#app/ui/form.ts";
import { Part } from "./Part.tsx";
import { SearchForm } from "./SearchForm.tsx";

type Choice = { id: string; name: string; owner: string | null };

/** First the enterprise by a search, then the person. Works as two plain forms. */
export function Enrol({
  id,
  q,
  choices,
  form,
}: {
  id: string;
  q: string;
  choices: readonly Choice[];
  form: FormState | undefined;
}) {
  const { t } = useText();
  const labels = { enterpriseId: t("services.class.enterprise"), personName: t("services.class.person") };
  const action = q ? `${paths.office.class(id)}?q=${encodeURIComponent(q)}` : paths.office.class(id);
  return (
    <Part id="daftar" title={t("services.class.enrol")} text={t("services.class.enterpriseHint")}>
      <SearchForm action={paths.office.class(id)} label={t("enterprises.search")} value={q} />
      {q && choices.length === 0 ? <p className="quiet">{t("enterprises.none")}</p> : null}
      {choices.length > 0 ? (
        <form method="post" action={action} className="form max-w-form">
          <ErrorSummary form={form} labels={labels} />
          <input type="hidden" name="part" value="enrol" />
          <OptionGroup name="enterpriseId" legend={labels.enterpriseId} error={errorOf(form, "enterpriseId")}>
            {choices.map((choice) => (
              <OptionCard
                key={choice.id}
                name="enterpriseId"
                value={choice.id}
                required
                defaultChecked={typed(form, "enterpriseId", choices.length === 1 ? choice.id : "") === choice.id}
                title={choice.name}
                note={choice.owner}
              />
            ))}
          </OptionGroup>
          <Field label={labels.personName} required maxLength={120} {...fieldOf(form, "personName")} />
          <span>
            <Button>{t("services.class.enrolDo")}</Button>
          </span>
        </form>
      ) : (
        <ErrorSummary form={form} labels={labels} />
      )}
    </Part>
  );
}
