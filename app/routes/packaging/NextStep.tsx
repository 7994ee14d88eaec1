import { Form } from "@remix-run/react";
import type { FormState } from "#app/core/forms.ts";
import type { Choice } from "#app/core/workflow.ts";
import type { MaterialView, PriceOfList } from "#app/domain/packaging/packaging.server.ts";
import { useText } from "#app/i18n/react.tsx";
import { ActionBar } from "#app/ui/ActionBar.tsx";
import { Button } from "#app/ui/Button.tsx";
import { Card } from "#app/ui/Card.tsx";
import { ErrorSummary } from "#app/ui/ErrorSummary.tsx";
import { Notice } from "#app/ui/Notice.tsx";
import { StatusBadge } from "#app/ui/StatusBadge.tsx";
import { ArrivalForm, FinishForm, HandOverForm, ProofForm } from "./BenchForms.tsx";
import { BriefForm } from "./BriefForm.tsx";
import { CheckForm } from "./CheckForm.tsx";
import { among, postedWith } from "./forms.ts";
import type { JobView } from "./job.view.ts";
import { useLabels } from "./labels.ts";
import { QuoteForm } from "./QuoteForm.tsx";
import { HoldForm, ReasonForm } from "./ReasonForms.tsx";

type Given = {
  job: JobView;
  choices: readonly Choice[];
  works: boolean;
  form?: FormState;
  shelf: readonly MaterialView[];
  prices: readonly PriceOfList[];
};

/** What stops the job, then the one form its state asks for, then the ways out. */
export function NextStep({ job, choices, works, form, shelf, prices }: Given) {
  const { t } = useText();
  const labels = useLabels();
  const simple = among(choices, "accept", "awaitMaterial", "print", "close");
  const of = (...actions: string[]) => ({
    choices: among(choices, ...actions),
    form: postedWith(form, ...actions),
    job,
  });
  return (
    <>
      <ErrorSummary form={form} labels={labels} />
      <Standing job={job} works={works} />
      {simple.length > 0 ? (
        <Card look="next">
          <Form method="post" className="stack">
            <p>{t(`packaging.now.${job.state}`)}</p>
            <ActionBar flow="packagingJob" choices={simple} size="lg" />
          </Form>
        </Card>
      ) : null}
      <BriefForm {...of("brief")} />
      <QuoteForm {...of("quote")} shelf={shelf} prices={prices} />
      <ProofForm {...of("sendProof")} />
      <ArrivalForm {...of("receiveMaterial")} />
      <FinishForm {...of("finishPrinting")} />
      <CheckForm {...of("passCheck", "rework")} />
      <HandOverForm {...of("handOver")} />
      <ReasonForm {...of("decline")} action="decline" />
      {works && job.running && !job.hold ? <HoldForm form={postedWith(form, "hold")} /> : null}
      <ReasonForm {...of("cancel")} action="cancel" />
    </>
  );
}

function Standing({ job, works }: { job: JobView; works: boolean }) {
  const { t } = useText();
  return (
    <div className="stack gap-3">
      <div className="row flex-wrap gap-2">
        <StatusBadge flow="packagingJob" state={job.state} />
        {job.due ? <span className="small quiet">{job.due}</span> : null}
      </div>
      {job.hold ? (
        <Notice tone="bad" icon="ban">
          <p className="font-strong">{t("packaging.onHold", { reason: job.hold.reason })}</p>
          <p className="small">{t("packaging.holdSince", job.hold)}</p>
          {works ? (
            <Form method="post" className="mt-3">
              <Button name="action" value="resume" tone="out" size="sm">
                {t("packaging.resume")}
              </Button>
            </Form>
          ) : null}
        </Notice>
      ) : null}
      {job.stops.length > 0 ? (
        <Notice tone="bad" icon="ban">
          <p className="font-strong">{t("packaging.notYet")}</p>
          {job.stops.map((words) => (
            <p key={words} className="small">
              {words}
            </p>
          ))}
        </Notice>
      ) : null}
      {job.closedReason ? <Notice>{t("packaging.closedBecause", { reason: job.closedReason })}</Notice> : null}
      {waits.has(job.state) ? <p className="small">{t(`packaging.now.${job.state}`)}</p> : null}
      {works && job.running && job.rounds >= job.freeRounds ? (
        <Form method="post" className="stack gap-2">
          <p className="small">{t("packaging.roundsUsed", { n: job.rounds })}</p>
          <Button name="action" value="grantRound" tone="out" size="sm">
            {t("packaging.grantRound")}
          </Button>
        </Form>
      ) : null}
    </div>
  );
}

/** Somebody else is at it: said in a sentence even to who has no button here. */
const waits: ReadonlySet<string> = new Set(["quoted", "designing", "proofSent"]);
