import { type FormState, typed } from "#app/core/forms.ts";
import { paths } from "#app/core/paths.ts";
import type { ApplicationSheet } from "#app/domain/services/services.server.ts";
import { useText } from "#app/i18n/react.tsx";
import { Button } from "#app/ui/Button.tsx";
import { Card } from "#app/ui/Card.tsx";
import { CheckField, OptionCard, OptionGroup } from "#app/ui/choice.tsx";
import { ErrorSummary } from "#app/ui/ErrorSummary.tsx";
import { Field, SelectField } from "#app/ui/Field.tsx";
import { errorOf, fieldOf } from "#app/ui/form.ts";
import { SearchForm } from "../SearchForm.tsx";

type Known = { id: string; name: string; owner: string | null };
type Given = {
  sheet: Pick<ApplicationSheet, "id" | "roundId" | "enterpriseId" | "person">;
  /** What was searched for; empty where the list follows the name she told. */
  q: string;
  known: readonly Known[];
  form: FormState | undefined;
};

/** Into the house, with a case for what follows: as one of the registry's businesses, found by a search, or as a new one. */
export function OnboardForm({ sheet, q, known, form }: Given) {
  const { t } = useText();
  const labels = {
    enterpriseId: t("selection.onboard.which"),
    ownerName: t("selection.onboard.owner"),
    scale: t("selection.onboard.scale"),
    another: t("selection.onboard.another"),
  };
  const here = paths.office.applicant(sheet.roundId, sheet.id);
  const chosen = typed(form, "enterpriseId");
  return (
    <Card>
      <section className="form max-w-form" aria-labelledby="masuk">
        <h2 id="masuk" className="text-xl">
          {t("selection.onboard")}
        </h2>
        <p>{t("selection.onboard.text")}</p>
        {sheet.enterpriseId ? null : <SearchForm action={`${here}#masuk`} label={t("enterprises.search")} value={q} />}
        <form method="post" action={q ? `${here}?q=${encodeURIComponent(q)}` : here} className="form">
          <ErrorSummary form={form} labels={labels} />
          <input type="hidden" name="part" value="onboard" />
          {sheet.enterpriseId ? null : (
            <>
              <OptionGroup name="enterpriseId" legend={labels.enterpriseId} error={errorOf(form, "enterpriseId")}>
                <OptionCard
                  name="enterpriseId"
                  value=""
                  defaultChecked={chosen === ""}
                  title={t("selection.onboard.new")}
                  note={known.length === 0 ? t("selection.onboard.none") : t("selection.onboard.new.note")}
                />
                {known.map(({ id, name, owner }) => (
                  <OptionCard
                    key={id}
                    name="enterpriseId"
                    value={id}
                    defaultChecked={chosen === id}
                    title={name}
                    note={owner}
                  />
                ))}
              </OptionGroup>
              <Field label={labels.ownerName} maxLength={120} {...fieldOf(form, "ownerName", sheet.person.name)} />
              <SelectField
                label={labels.scale}
                options={(["micro", "small"] as const).map((value) => ({
                  value,
                  label: t(`enterprises.scale.${value}`),
                }))}
                {...fieldOf(form, "scale", "micro")}
              />
              <CheckField name="another" label={labels.another} />
            </>
          )}
          <span>
            <Button>{t("action.selectionApplication.onboard")}</Button>
          </span>
        </form>
      </section>
    </Card>
  );
}
