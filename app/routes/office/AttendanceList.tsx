import { Link } from "@remix-run/react";
import type { FormState } from "#app/core/forms.ts";
import { paths } from "#app/core/paths.ts";
import type { AttendanceLine } from "#app/domain/services/services.server.ts";
import { attendanceResults } from "#app/domain/services/services.ts";
import { useText } from "#app/i18n/react.tsx";
import { Button } from "#app/ui/Button.tsx";
import { ErrorSummary } from "#app/ui/ErrorSummary.tsx";
import { Field, SelectField } from "#app/ui/Field.tsx";
import { fieldOf } from "#app/ui/form.ts";
import { Pill } from "#app/ui/StatusBadge.tsx";
import type { Tone } from "#app/ui/status.ts";
import { Part } from "./Part.tsx";

const tones: Readonly<Record<AttendanceLine["result"], Tone>> = {
  registered: "mute",
  selected: "wait",
  attended: "ok",
  passed: "ok",
  absent: "line",
};

/** Everybody of a class, one small form a person. */
export function AttendanceList({
  id,
  attendances,
  serves,
  form,
}: {
  id: string;
  attendances: readonly AttendanceLine[];
  serves: boolean;
  form: FormState | undefined;
}) {
  const { t } = useText();
  return (
    <Part id="hadir" title={t("services.class.attendance")}>
      {attendances.length === 0 ? <p className="quiet">{t("services.class.nobody")}</p> : null}
      {attendances.map((line) => (
        <div key={line.id} className="stack gap-2 border-t border-line pt-4">
          <div className="row flex-wrap">
            <h3 className="fill">{line.personName}</h3>
            <Pill tone={tones[line.result]} state={line.result}>
              {t(`services.class.result.${line.result}`)}
            </Pill>
          </div>
          <p className="small">
            <Link to={paths.office.enterprise(line.enterpriseId)}>{line.enterprise}</Link>
            {line.certificateNumber ? ` · ${line.certificateNumber}` : ""}
          </p>
          {serves ? (
            <Mark id={id} line={line} form={form?.values["attendanceId"] === line.id ? form : undefined} />
          ) : null}
        </div>
      ))}
    </Part>
  );
}

function Mark({ id, line, form }: { id: string; line: AttendanceLine; form: FormState | undefined }) {
  const { t } = useText();
  const labels = {
    result: t("services.class.attendance"),
    scoreBefore: t("services.class.before"),
    scoreAfter: t("services.class.after"),
    certificateNumber: t("services.class.certificate"),
  };
  return (
    <form method="post" action={paths.office.class(id)}>
      <ErrorSummary form={form} labels={labels} />
      <input type="hidden" name="attendanceId" value={line.id} />
      <div className="grid gap-3 grid-cols-2 lg:grid-cols-5 items-end">
        <SelectField
          label={labels.result}
          options={attendanceResults.map((result) => ({ value: result, label: t(`services.class.result.${result}`) }))}
          {...fieldOf(form, "result", line.result)}
          id={`result-${line.id}`}
        />
        <Field
          label={labels.scoreBefore}
          inputMode="numeric"
          {...fieldOf(form, "scoreBefore", line.scoreBefore)}
          id={`before-${line.id}`}
        />
        <Field
          label={labels.scoreAfter}
          inputMode="numeric"
          {...fieldOf(form, "scoreAfter", line.scoreAfter)}
          id={`after-${line.id}`}
        />
        <Field
          label={labels.certificateNumber}
          maxLength={60}
          {...fieldOf(form, "certificateNumber", line.certificateNumber)}
          id={`certificate-${line.id}`}
        />
        <span>
          <Button tone="out" aria-label={`${t("services.class.save")}: ${line.personName ?? line.enterprise}`}>
            {t("services.class.save")}
          </Button>
        </span>
      </div>
    </form>
  );
}
