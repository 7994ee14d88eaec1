import type { FormState } from "#app/core/forms.ts";
import { paths } from "#app/core/paths.ts";
import { salesChannels } from "#app/domain/services/services.ts";
import { useText } from "#app/i18n/react.tsx";
import { ActionBar } from "#app/ui/ActionBar.tsx";
import { Button } from "#app/ui/Button.tsx";
import { Disclosure } from "#app/ui/Dialog.tsx";
import { ErrorSummary } from "#app/ui/ErrorSummary.tsx";
import { Field, SelectField } from "#app/ui/Field.tsx";
import { fieldOf } from "#app/ui/form.ts";
import type { CaseSheet } from "./case.view.server.ts";
import { Part } from "./Part.tsx";
import { Ticks } from "./Ticks.tsx";

type FormOf = (part: string) => FormState | undefined;
type Props = { sheet: CaseSheet; stages: readonly string[]; now: string; serves: boolean; formOf: FormOf };

/** What may happen next: the baseline where it is missing, the steps of the table, the stage of the service. */
export function CaseStep({ sheet, stages, now, serves, formOf }: Props) {
  const { t } = useText();
  if (!serves) return null;
  if (sheet.mirrored) {
    return <Part id="langkah" title={t("services.step.title")} text={t("services.step.mirrored")} />;
  }
  const form = formOf("move");
  const dated = sheet.choices.some(({ action }) => action === "schedule" || action === "reschedule");
  return (
    <Part id="langkah" title={t("services.step.title")}>
      {sheet.state === "scheduled" && !sheet.hasBaseline ? <Baseline id={sheet.id} form={formOf("baseline")} /> : null}
      {sheet.choices.length === 0 ? (
        <p className="quiet">{t("services.step.none")}</p>
      ) : (
        <form method="post" action={`${paths.office.case(sheet.id)}#langkah`} className="form">
          <ErrorSummary form={form} labels={{ note: t("services.step.note"), scheduledAt: t("services.step.when") }} />
          <input type="hidden" name="part" value="move" />
          <input type="hidden" name="seen" value={sheet.state} />
          {dated ? (
            <Field label={t("services.step.when")} type="datetime-local" {...fieldOf(form, "scheduledAt", now)} />
          ) : null}
          <Field
            label={t("services.step.note")}
            hint={t("services.step.noteHint")}
            optional
            maxLength={500}
            {...fieldOf(form, "note")}
          />
          <ActionBar flow="serviceCase" choices={sheet.choices} tones={quietly} />
        </form>
      )}
      {sheet.state === "inProgress" ? <Stage sheet={sheet} stages={stages} form={formOf("stage")} /> : null}
    </Part>
  );
}

const quietly = { referOut: "out", miss: "out", closeMissed: "out", reopen: "out" } as const;

function Stage({ sheet, stages, form }: { sheet: CaseSheet; stages: readonly string[]; form: FormState | undefined }) {
  const { t } = useText();
  return (
    <form method="post" action={`${paths.office.case(sheet.id)}#langkah`} className="row flex-wrap items-end">
      <input type="hidden" name="part" value="stage" />
      <SelectField
        label={t("services.stage.title")}
        options={stages.map((stage) => ({ value: stage, label: t.lookup(`services.stageName.${stage}`) ?? stage }))}
        {...fieldOf(form, "stage", sheet.stage)}
      />
      <Button tone="out">{t("services.stage.do")}</Button>
    </form>
  );
}

function Baseline({ id, form }: { id: string; form: FormState | undefined }) {
  const { t } = useText();
  return (
    <Disclosure summary={t("services.baseline.title")} open>
      <form method="post" action={`${paths.office.case(id)}#langkah`} className="form">
        <p className="small quiet">{t("services.baseline.text")}</p>
        <ErrorSummary
          form={form}
          labels={{
            turnoverMonth: t("services.baseline.turnover"),
            staffFemale: t("services.baseline.female"),
            staffMale: t("services.baseline.male"),
          }}
        />
        <input type="hidden" name="part" value="baseline" />
        <Field
          label={t("services.baseline.turnover")}
          prefix="Rp"
          inputMode="numeric"
          required
          {...fieldOf(form, "turnoverMonth")}
        />
        <div className="grid gap-4 sm:grid-cols-2">
          <Field label={t("services.baseline.female")} inputMode="numeric" required {...fieldOf(form, "staffFemale")} />
          <Field label={t("services.baseline.male")} inputMode="numeric" required {...fieldOf(form, "staffMale")} />
        </div>
        <Ticks
          name="channels"
          legend={t("services.baseline.channels")}
          options={salesChannels.map((channel) => ({ value: channel, label: t(`services.sales.${channel}`) }))}
          form={form}
        />
        <span>
          <Button>{t("services.baseline.do")}</Button>
        </span>
      </form>
    </Disclosure>
  );
}
