import { Link } from "@remix-run/react";
import type { FormState } from "#app/core/forms.ts";
import { paths } from "#app/core/paths.ts";
import type { AttendanceLine } from "#app/domain/services/services.server.ts";
import { attendanceResults } from "#app/domain/services/services.ts";
import { useText } from "#app/i18n/react.tsx";
import { Button } from "#app/ui/Button.tsx";
import { Disclosure } from "#app/ui/Dialog.tsx";
import { ErrorSummary } from "#app/ui/ErrorSummary.tsx";
import { Field, SelectField } from "#app/ui/Field.tsx";
import { fieldOf } from "#app/ui/form.ts";
import { Icon } from "#app/ui/Icon.tsx";
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

/** Everybody of a class. */
export function AttendanceList({
  id,
  attendances,
  begins,
  serves,
  form,
}: {
  id: string;
  attendances: readonly AttendanceLine[];
  /** When it begins, while nobody can have come yet. */
  begins: string | null;
  serves: boolean;
  form: FormState | undefined;
}) {
  const { t } = useText();
  return (
    <Part id="hadir" title={t("services.class.attendance")}>
      {attendances.length === 0 ? <p className="quiet">{t("services.class.nobody")}</p> : null}
      {begins && attendances.length > 0 ? (
        <p className="small quiet">{t("services.class.notYet", { when: begins })}</p>
      ) : null}
      {attendances.map((line) => (
        <Seat
          key={line.id}
          id={id}
          line={line}
          begun={begins === null}
          serves={serves}
          form={form?.values["attendanceId"] === line.id ? form : undefined}
        />
      ))}
    </Part>
  );
}

type Seated = { id: string; line: AttendanceLine; form: FormState | undefined };

/** One person: came or not with one press, figures and certificate behind it. */
function Seat({ id, line, begun, serves, form }: Seated & { begun: boolean; serves: boolean }) {
  const { t } = useText();
  const waiting = line.result === "registered" || line.result === "selected";
  return (
    <div className="stack gap-1 border-t border-line pt-3">
      <div className="row flex-wrap gap-y-1">
        <div className="fill basis-48">
          <h3>{line.personName}</h3>
          <p className="small">
            <Link to={paths.office.enterprise(line.enterpriseId)}>{line.enterprise}</Link>
            {line.certificateNumber ? ` · ${line.certificateNumber}` : ""}
          </p>
        </div>
        {serves && begun && waiting ? <Came id={id} line={line} /> : null}
        <Pill tone={tones[line.result]} state={line.result}>
          {t(`services.class.result.${line.result}`)}
        </Pill>
      </div>
      {serves ? (
        <Disclosure
          open={form !== undefined}
          summary={
            <span className="small lead row gap-1">
              {t("services.class.more")}
              <Icon name="chevron-down" size={16} />
            </span>
          }
        >
          <Mark id={id} line={line} form={form} />
        </Disclosure>
      ) : null}
    </div>
  );
}

function Came({ id, line }: Omit<Seated, "form">) {
  const { t } = useText();
  const who = line.personName ?? line.enterprise;
  return (
    <form method="post" action={paths.office.class(id)} className="row gap-2">
      <input type="hidden" name="attendanceId" value={line.id} />
      {(["attended", "absent"] as const).map((result) => (
        <Button
          key={result}
          size="sm"
          tone={result === "attended" ? "primary" : "out"}
          name="result"
          value={result}
          aria-label={`${t(`services.class.result.${result}`)}: ${who}`}
        >
          {t(`services.class.result.${result}`)}
        </Button>
      ))}
    </form>
  );
}

function Mark({ id, line, form }: Seated) {
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
