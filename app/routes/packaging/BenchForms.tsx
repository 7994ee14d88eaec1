import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import type { FormState } from "#app/core/forms.ts";
import type { Choice } from "#app/core/workflow.ts";
import { useText } from "#app/i18n/react.tsx";
import { ActionBar } from "#app/ui/ActionBar.tsx";
import { Card } from "#app/ui/Card.tsx";
import { Field, TextArea } from "#app/ui/Field.tsx";
import { fieldOf } from "#app/ui/form.ts";
import type { JobView } from "./job.view.ts";

type Given = { job: JobView; form?: FormState; choices: readonly Choice[] };

export function ProofForm({ job, form, choices }: Given) {
  const { t } = useText();
  if (choices.length === 0) return null;
  const [last] = job.proofs;
  return (
    <Bench title={t("packaging.proof.next", { n: job.proofs.length + 1 })} choices={choices} files>
      {last?.refusedNote ? <blockquote className="small">{last.refusedNote}</blockquote> : null}
      <Field
        type="file"
        accept="image/jpeg,image/png,image/webp"
        label={t("packaging.field.artwork")}
        hint={t("packaging.field.artwork.hint")}
        name="artwork"
        error={form?.errors["artwork"] ?? form?.errors["photo"]}
      />
      <TextArea label={t("packaging.field.note")} optional rows={2} maxLength={500} {...fieldOf(form, "note")} />
    </Bench>
  );
}

export function ArrivalForm({ job, form, choices }: Given) {
  const { t } = useText();
  if (choices.length === 0) return null;
  return (
    <Bench title={t("packaging.materials")} choices={choices}>
      {job.materials.length === 0 ? <p className="small">{t("packaging.materials.none")}</p> : null}
      {job.materials.map(({ id, name, needed, onhand, unit }, at) => (
        <div key={id} className="stack gap-2">
          <input type="hidden" name={`arrived[${at}].materialId`} value={id} />
          <Field
            label={t("packaging.arrived", { name })}
            hint={t("packaging.needed", { needed, onhand, unit })}
            optional
            inputMode="numeric"
            {...fieldOf(form, `arrived[${at}].quantity`)}
          />
        </div>
      ))}
    </Bench>
  );
}

export function FinishForm({ job, form, choices }: Given) {
  const { t } = useText();
  if (choices.length === 0) return null;
  return (
    <Bench title={t("packaging.print")} text={t("packaging.now.printing", { n: job.quantity })} choices={choices}>
      <div className="grid grid-cols-2 gap-3">
        <Field label={t("packaging.field.good")} inputMode="numeric" {...fieldOf(form, "good")} />
        <Field label={t("packaging.field.waste")} inputMode="numeric" {...fieldOf(form, "waste", 0)} />
      </div>
    </Bench>
  );
}

export function HandOverForm({ job, form, choices }: Given) {
  const { t } = useText();
  if (choices.length === 0) return null;
  const pieces = Math.min(job.quantity, job.goodSoFar);
  return (
    <Bench
      title={t("packaging.handOver")}
      text={t("packaging.now.readyForPickup", { n: job.goodSoFar })}
      choices={choices}
    >
      <Field label={t("packaging.field.handed")} inputMode="numeric" {...fieldOf(form, "quantity", pieces)} />
      <Field label={t("packaging.field.receiverName")} maxLength={80} {...fieldOf(form, "receiverName")} />
    </Bench>
  );
}

type BenchGiven = { title: string; text?: string; choices: readonly Choice[]; files?: boolean; children: ReactNode };

function Bench({ title, text, choices, files, children }: BenchGiven) {
  return (
    <Card look="next">
      <Form method="post" className="stack" encType={files ? "multipart/form-data" : undefined}>
        <h2 className="text-lg">{title}</h2>
        {text ? <p className="small">{text}</p> : null}
        {children}
        <ActionBar flow="packagingJob" choices={choices} size="lg" />
      </Form>
    </Card>
  );
}
