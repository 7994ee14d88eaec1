import type { FormState } from "#app/core/forms.ts";
import { paths } from "#app/core/paths.ts";
import { useText } from "#app/i18n/react.tsx";
import { Button } from "#app/ui/Button.tsx";
import { Field } from "#app/ui/Field.tsx";
import { fieldOf } from "#app/ui/form.ts";
import { Pill } from "#app/ui/StatusBadge.tsx";
import type { CaseSheet } from "./case.view.server.ts";
import { Part } from "./Part.tsx";

type FollowUp = CaseSheet["followUps"][number];

/** When the centre asks again, and what it heard. */
export function FollowUps({ sheet, serves, form }: { sheet: CaseSheet; serves: boolean; form: FormState | undefined }) {
  const { t } = useText();
  return (
    <Part id="tindak-lanjut" title={t("services.follow.title")}>
      {sheet.followUps.length === 0 ? <p className="quiet">{t("services.follow.none")}</p> : null}
      {sheet.followUps.map((followUp) => (
        <div key={followUp.id} className="stack gap-2 border-t border-line pt-4">
          <div className="row flex-wrap">
            <h3 className="fill">{t("services.follow.after", { n: followUp.afterDays })}</h3>
            <Due followUp={followUp} />
          </div>
          {followUp.note ? <p>{followUp.note}</p> : null}
          {serves && followUp.doneAt === null ? (
            <form method="post" action={`${paths.office.case(sheet.id)}#tindak-lanjut`} className="form">
              <input type="hidden" name="part" value="followUp" />
              <input type="hidden" name="followUpId" value={followUp.id} />
              <Field
                label={t("services.follow.note")}
                maxLength={1000}
                required
                {...fieldOf(form?.values["followUpId"] === followUp.id ? form : undefined, "note")}
                id={`note-${followUp.id}`}
              />
              <span>
                <Button tone="out" size="sm">
                  {t("services.follow.do")}
                </Button>
              </span>
            </form>
          ) : null}
        </div>
      ))}
    </Part>
  );
}

function Due({ followUp: { doneAt, dueOn, late } }: { followUp: FollowUp }) {
  const { t } = useText();
  if (doneAt) {
    return (
      <Pill tone="ok" icon="check">
        {t("services.follow.done", { day: doneAt })}
      </Pill>
    );
  }
  return (
    <Pill tone={late ? "bad" : "mute"} icon={late ? "clock-alert" : "calendar"}>
      {t("services.follow.due", { day: dueOn })}
    </Pill>
  );
}
