import { Form } from "@remix-run/react";
import { type ReactNode, type RefObject, useEffect, useMemo, useRef, useState } from "react";
import type { FormState } from "#app/core/forms.ts";
import { paths } from "#app/core/paths.ts";
import { useText } from "#app/i18n/react.tsx";
import { ErrorSummary } from "#app/ui/ErrorSummary.tsx";
import { Checklist } from "./Checklist.tsx";
import { Compare } from "./Compare.tsx";
import { Decision } from "./Decision.tsx";
import { DecisionBar } from "./DecisionBar.tsx";
import { Licences } from "./Licences.tsx";
import { progressOf, type Written, writtenIn } from "./progress.ts";
import type { ReviewView } from "./review.view.ts";
import { RejectForm, TieForm, WaiveForm } from "./SideForms.tsx";
import { Said, Standing } from "./Standing.tsx";
import { UndoBar, useWhatCameOfIt } from "./UndoBar.tsx";
import { barKeys, itemKeys, useQueueKeys } from "./use-keys.ts";

type Given = {
  view: ReviewView;
  all: boolean;
  said: string | null;
  form?: FormState;
  here: string;
  children: ReactNode;
};

const keys = { ...itemKeys, ...barKeys };

/** Queue, both versions, checklist, and the bar at the foot: all of it works as plain forms and links. */
export function ReviewDesk({ view, all, said, form, here, children }: Given) {
  const { t } = useText();
  const desk = useRef<HTMLFormElement>(null);
  const { written, ticked, live, look } = useWritten(view, desk);
  useQueueKeys(keys);
  useWhatCameOfIt(view.undo);
  const items = view.checklist?.items ?? [];
  const holds = view.mine !== null && view.checklist !== null;
  const progress = holds ? progressOf(items, written, ticked) : null;
  return (
    <>
      <main id="isi" className="curation">
        {children}
        <section>
          <Said words={said} />
          <ErrorSummary form={form} labels={labelsOf(view, t("curation.noConflict"))} />
          <Standing {...view} />
          {view.appeal ? (
            <Decision
              decision={{
                title: t("curation.appeal.title"),
                sentence: view.appeal.text,
                when: t("curation.appeal.due", { date: view.appeal.due }),
                note: null,
                items: [],
              }}
            />
          ) : null}
          {view.versions.after > 1 ? (
            <p className="small">
              <a href={paths.curation.versions(view.id)}>{t("curation.versions.all")}</a>
            </p>
          ) : null}
          {view.decision ? <Decision decision={view.decision} /> : null}
          <Compare
            rows={view.rows}
            photos={view.photos}
            versions={view.versions}
            all={all}
            here={here}
            talk={view.talk && { mine: view.talk, form }}
          />
          <Licences cards={view.licences} />
        </section>
        <aside aria-label={t("curation.checklist")}>
          <Form method="post" id="review" ref={desk} onChange={look} onInput={look}>
            {progress && view.checklist && view.mine ? (
              <Checklist
                checklist={view.checklist}
                mine={view.mine}
                progress={progress}
                written={written}
                form={form}
                live={live}
              />
            ) : (
              <Questions view={view} />
            )}
          </Form>
          <div className="stack mt-6">
            {view.bar.seat.length > 0 || view.bar.claim ? <TieForm form={form} /> : null}
            {view.bar.reject ? <WaiveForm items={items} form={form} /> : null}
            {view.bar.reject ? <RejectForm form={form} /> : null}
          </div>
        </aside>
      </main>
      {view.undo ? (
        <UndoBar key={view.undo.until} undo={view.undo} />
      ) : (
        <DecisionBar bar={view.bar} progress={progress} live={live} idle={idleWords(view, t)} />
      )}
    </>
  );
}

/** What the form says now: from the server at first, from the page once it is alive. */
function useWritten(view: ReviewView, desk: RefObject<HTMLFormElement>) {
  const items = useMemo(() => view.checklist?.items ?? [], [view.checklist]);
  const given = useMemo(
    () => new Map(items.map(({ code, answer, points, note }): [string, Written] => [code, { answer, points, note }])),
    [items],
  );
  const [written, setWritten] = useState<ReadonlyMap<string, Written>>(given);
  const [ticked, setTicked] = useState(view.mine?.noConflict ?? false);
  const [live, setLive] = useState(false);
  const look = () => {
    if (!desk.current) return;
    const now = new FormData(desk.current);
    setWritten(writtenIn(now, items));
    setTicked(now.has("noConflict"));
  };
  useEffect(() => {
    setLive(true);
    setWritten(given);
    setTicked(view.mine?.noConflict ?? false);
  }, [given, view.mine]);
  return { written, ticked, live, look };
}

/** The questions as a list, for a reader who holds no seat. */
function Questions({ view }: { view: ReviewView }) {
  const { t } = useText();
  if (!view.checklist) return <p className="small quiet">{t("curation.checklist.none")}</p>;
  return (
    <div className="stack">
      <h2 className="text-lg">{t("curation.checklist")}</h2>
      <ul className="stack gap-2 small">
        {view.checklist.items.map((item) => (
          <li key={item.code}>
            {item.title} {item.hardGate ? <span className="tiny quiet">{t("curation.item.gate")}</span> : null}
          </li>
        ))}
      </ul>
    </div>
  );
}

function labelsOf(view: ReviewView, tick: string): Record<string, string> {
  const items = (view.checklist?.items ?? []).flatMap(({ code, title }) => [
    [`answers.${code}.points`, title],
    [`answers.${code}.note`, title],
  ]);
  return { ...Object.fromEntries(items), noConflict: tick };
}

function idleWords(view: ReviewView, t: ReturnType<typeof useText>["t"]): string {
  if (view.bar.claim?.blocked) return t.code(view.bar.claim.blocked);
  if (view.bar.claim) return t("curation.bar.claim");
  return t(view.spoken && view.state === "inReview" ? "curation.bar.waiting" : "curation.bar.closed");
}
