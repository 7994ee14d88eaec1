import type { FormState } from "#app/core/forms.ts";
import { paths } from "#app/core/paths.ts";
import { useText } from "#app/i18n/react.tsx";
import { Button } from "#app/ui/Button.tsx";
import { Disclosure } from "#app/ui/Dialog.tsx";
import { Field } from "#app/ui/Field.tsx";
import { fieldOf } from "#app/ui/form.ts";
import { StatusBadge } from "#app/ui/StatusBadge.tsx";
import type { CaseSheet } from "./case.view.server.ts";
import { Part } from "./Part.tsx";
import { SessionForm } from "./SessionForm.tsx";

type FormOf = (part: string) => FormState | undefined;
type Session = CaseSheet["sessions"][number];

const meets: ReadonlySet<string> = new Set(["scheduled", "inProgress", "delivered", "followUp"]);

/** The meetings of a case, the newest first, and a form for the next one. */
export function Sessions({
  sheet,
  now,
  consults,
  formOf,
}: {
  sheet: CaseSheet;
  now: string;
  consults: boolean;
  formOf: FormOf;
}) {
  const { t } = useText();
  const form = formOf("session");
  const opens = consults && !sheet.mirrored && meets.has(sheet.state);
  return (
    <Part id="sesi" title={t("services.session.title")}>
      {sheet.sessions.length === 0 ? <p className="quiet">{t("services.session.none")}</p> : null}
      {sheet.sessions.map((session) => (
        <Held key={session.id} caseId={sheet.id} session={session} consults={consults} formOf={formOf} />
      ))}
      {opens ? (
        <Disclosure summary={t("services.session.new")} open={form !== undefined}>
          <SessionForm caseId={sheet.id} now={now} form={form} />
        </Disclosure>
      ) : null}
    </Part>
  );
}

function Held({
  caseId,
  session,
  consults,
  formOf,
}: {
  caseId: string;
  session: Session;
  consults: boolean;
  formOf: FormOf;
}) {
  const { t } = useText();
  const lasted = session.minutes === null ? null : t("services.session.minutesValue", { n: session.minutes });
  return (
    <article className="stack gap-2 border-t border-line pt-4">
      <div className="row flex-wrap">
        <h3 className="fill">{session.startedAt}</h3>
        <StatusBadge flow="serviceSession" state={session.state} />
      </div>
      <p className="small quiet">
        {[t(`services.channel.${session.channel}`), lasted, t("services.session.by", { name: session.consultant })]
          .filter(Boolean)
          .join(" · ")}
      </p>
      {session.diagnosis ? <p className="whitespace-pre-line">{session.diagnosis}</p> : null}
      {session.advice ? <p className="whitespace-pre-line font-strong">{session.advice}</p> : null}
      {session.actionItems.map((item) => (
        <p key={item.id} className="small">
          {t("services.session.actionItem")}: {item.text} (
          {t(item.ownedBy === "consultant" ? "services.session.consultant" : "services.session.owner")}
          {item.dueOn ? `, ${item.dueOn}` : ""})
        </p>
      ))}
      {session.nextVisitOn ? (
        <p className="small">
          {t("services.session.nextVisitOn")}: {session.nextVisitOn}
        </p>
      ) : null}
      {session.notes.map((note) => (
        <blockquote key={note.id} className="small">
          {note.text} <span className="quiet">{`${note.by}, ${note.at}`}</span>
        </blockquote>
      ))}
      {session.state === "draft" && session.mine ? (
        <form method="post" action={`${paths.office.case(caseId)}#sesi`} className="row flex-wrap">
          <input type="hidden" name="part" value="finalise" />
          <Button tone="out" size="sm" name="sessionId" value={session.id}>
            {t("services.session.finalise")}
          </Button>
          <span className="small quiet">{t("services.session.draftNote")}</span>
        </form>
      ) : null}
      {session.state === "final" && consults ? (
        <NoteForm caseId={caseId} id={session.id} form={formOf("note")} />
      ) : null}
    </article>
  );
}

function NoteForm({ caseId, id, form }: { caseId: string; id: string; form: FormState | undefined }) {
  const { t } = useText();
  const own = form?.values["sessionId"] === id ? form : undefined;
  return (
    <Disclosure summary={t("services.session.note")} open={own !== undefined}>
      <form method="post" action={`${paths.office.case(caseId)}#sesi`} className="form">
        <input type="hidden" name="part" value="note" />
        <input type="hidden" name="sessionId" value={id} />
        <Field
          label={t("services.session.note")}
          maxLength={2000}
          required
          {...fieldOf(own, "text")}
          id={`text-${id}`}
        />
        <span>
          <Button tone="out" size="sm">
            {t("services.session.noteDo")}
          </Button>
        </span>
      </form>
    </Disclosure>
  );
}
