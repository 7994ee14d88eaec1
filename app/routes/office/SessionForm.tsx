import type { FormState } from "#app/core/forms.ts";
import { paths } from "#app/core/paths.ts";
import { channels } from "#app/domain/services/services.ts";
import { useText } from "#app/i18n/react.tsx";
import { Button } from "#app/ui/Button.tsx";
import { ErrorSummary } from "#app/ui/ErrorSummary.tsx";
import { Field, SelectField, TextArea } from "#app/ui/Field.tsx";
import { fieldOf } from "#app/ui/form.ts";

/** A visit in half a minute: when and how long are filled in, only the advice is asked. */
export function SessionForm({ caseId, now, form }: { caseId: string; now: string; form: FormState | undefined }) {
  const { t } = useText();
  const labels = {
    channel: t("services.session.channel"),
    startedAt: t("services.session.startedAt"),
    minutes: t("services.session.minutes"),
    diagnosis: t("services.session.diagnosis"),
    advice: t("services.session.advice"),
    actionItem: t("services.session.actionItem"),
    actionDueOn: t("services.session.actionDueOn"),
    nextVisitOn: t("services.session.nextVisitOn"),
  };
  return (
    <form method="post" action={`${paths.office.case(caseId)}#sesi`} className="form">
      <ErrorSummary form={form} labels={labels} />
      <input type="hidden" name="part" value="session" />
      <div className="grid gap-4 sm:grid-cols-3">
        <SelectField
          label={labels.channel}
          options={channels.map((channel) => ({ value: channel, label: t(`services.channel.${channel}`) }))}
          {...fieldOf(form, "channel", "visit")}
        />
        <Field label={labels.startedAt} type="datetime-local" required {...fieldOf(form, "startedAt", now)} />
        <Field label={labels.minutes} inputMode="numeric" required {...fieldOf(form, "minutes", 60)} />
      </div>
      <TextArea label={labels.diagnosis} optional rows={3} {...fieldOf(form, "diagnosis")} />
      <TextArea label={labels.advice} rows={3} required {...fieldOf(form, "advice")} />
      <Field label={labels.actionItem} optional maxLength={300} {...fieldOf(form, "actionItem")} />
      <div className="grid gap-4 sm:grid-cols-3">
        <SelectField
          label={t("services.session.actionOwner")}
          options={(["owner", "consultant"] as const).map((who) => ({
            value: who,
            label: t(`services.session.${who}`),
          }))}
          {...fieldOf(form, "actionOwner", "owner")}
        />
        <Field label={labels.actionDueOn} type="date" optional {...fieldOf(form, "actionDueOn")} />
        <Field label={labels.nextVisitOn} type="date" optional {...fieldOf(form, "nextVisitOn")} />
      </div>
      <div className="actions">
        <Button name="keep" value="final">
          {t("services.session.final")}
        </Button>
        <Button tone="out" name="keep" value="draft">
          {t("services.session.draft")}
        </Button>
      </div>
    </form>
  );
}
