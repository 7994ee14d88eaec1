import { Form } from "@remix-run/react";
import type { FormState } from "#app/core/forms.ts";
import type { Choice } from "#app/core/workflow.ts";
import { useText } from "#app/i18n/react.tsx";
import { ActionBar } from "#app/ui/ActionBar.tsx";
import { Card } from "#app/ui/Card.tsx";
import { Disclosure } from "#app/ui/Dialog.tsx";
import { TextArea } from "#app/ui/Field.tsx";
import { fieldOf } from "#app/ui/form.ts";
import { Notice } from "#app/ui/Notice.tsx";
import { among, postedWith } from "../packaging/forms.ts";
import { Money } from "../packaging/JobDetails.tsx";
import type { JobView } from "../packaging/job.view.ts";
import { Fold, ReasonForm } from "../packaging/ReasonForms.tsx";

type Given = { job: JobView; choices: readonly Choice[]; form?: FormState };

/** What the owner has to do now, or who is at it and until when. */
export function OwnStep({ job, choices, form }: Given) {
  const { t } = useText();
  const agree = among(choices, "agreeQuote");
  const approve = among(choices, "approveProof");
  return (
    <>
      <Card look={agree.length + approve.length > 0 ? "next" : "sand"}>
        <div className="stack gap-3">
          <p className="font-strong">{t(`packaging.own.now.${job.state}`)}</p>
          {job.dueForOwner ? <p className="small">{job.dueForOwner}</p> : null}
          {job.hold ? <p className="small">{t("packaging.onHold", { reason: job.hold.reason })}</p> : null}
          {job.closedReason ? (
            <p className="small">{t("packaging.closedBecause", { reason: job.closedReason })}</p>
          ) : null}
        </div>
      </Card>
      {agree.length > 0 ? (
        <>
          <Money job={job} />
          <Form method="post">
            <ActionBar flow="packagingJob" choices={agree} size="lg" />
          </Form>
          <ReasonForm
            action="refuseQuote"
            choices={among(choices, "refuseQuote")}
            form={postedWith(form, "refuseQuote")}
          />
        </>
      ) : null}
      {approve.length > 0 ? <ProofToApprove job={job} choices={choices} form={form} /> : null}
    </>
  );
}

/** The picture as large as the screen, what the label says beside it, then yes or what should be different. */
function ProofToApprove({ job, choices, form }: Given) {
  const { t } = useText();
  const [proof] = job.proofs;
  if (!proof) return null;
  const changes = among(choices, "askChanges");
  const refused = postedWith(form, "askChanges");
  return (
    <section className="stack" aria-labelledby="proof">
      <h2 id="proof" className="text-lg">
        {t("packaging.proof", { n: proof.number })}
      </h2>
      <a href={proof.href} className="proof-large">
        <img src={proof.href} alt={t("packaging.proof.alt", { n: proof.number, title: job.title })} />
      </a>
      <p className="small quiet">{t("packaging.own.zoom")}</p>
      {job.stops.map((words) => (
        <Notice key={words} tone="bad" icon="ban">
          {words}
        </Notice>
      ))}
      <p className="small">{t("packaging.own.binding")}</p>
      <Form method="post">
        <input type="hidden" name="proofId" value={proof.id} />
        <ActionBar flow="packagingJob" choices={among(choices, "approveProof")} size="lg" />
      </Form>
      <Disclosure summary={<Fold words={t("packaging.own.changes.summary")} />} open={refused !== undefined}>
        <Form method="post" className="stack mt-3">
          <input type="hidden" name="proofId" value={proof.id} />
          <p className="small quiet">{t("packaging.own.rounds", { n: job.rounds, of: job.freeRounds })}</p>
          <TextArea label={t("packaging.own.changes")} rows={4} maxLength={500} {...fieldOf(refused, "note")} />
          <ActionBar flow="packagingJob" choices={changes} size="lg" />
        </Form>
      </Disclosure>
    </section>
  );
}
