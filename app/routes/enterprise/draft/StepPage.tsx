import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import type { FormState } from "#app/core/forms.ts";
import { paths } from "#app/core/paths.ts";
import { useText } from "#app/i18n/react.tsx";
import { Button } from "#app/ui/Button.tsx";
import { ErrorSummary } from "#app/ui/ErrorSummary.tsx";
import { OwnerPage } from "#app/ui/frames/OwnerFrame.tsx";
import { Notice } from "#app/ui/Notice.tsx";
import { Stepper } from "#app/ui/Stepper.tsx";
import { useFieldLabels } from "./field-labels.ts";
import { SavingLine } from "./SavingLine.tsx";
import type { StepView } from "./step.view.ts";
import { useSaving } from "./use-saving.ts";

export type StepProps = { view: StepView; form?: FormState | undefined };

/** The frame of the screens: where one is, the question, what still lacks here. */
export function StepPage({
  view,
  form,
  said,
  children,
}: {
  view: StepView;
  form?: FormState | undefined;
  said: string | null;
  children: ReactNode;
}) {
  const { t } = useText();
  const labels = useFieldLabels();
  const { step, missing, productId } = view;
  return (
    <OwnerPage title={view.name} back={{ href: paths.enterprise.product(productId), label: t("ui.back") }}>
      <Stepper steps={view.steps} current={step} label={t("desk.steps")} />
      <ErrorSummary form={form} labels={labels(form)} />
      {said && !form ? <Notice tone="ok">{said}</Notice> : null}
      <div className="stack gap-1.5">
        <h1 className="text-3xl">{t(`desk.step.${step}.ask`)}</h1>
        <p className="lead">{t(`desk.step.${step}.lead`)}</p>
      </div>
      {missing.length > 0 ? (
        <Notice tone="todo" icon="list-checks">
          <p className="font-strong">{t("desk.here.missing")}</p>
          <ul className="stack gap-1">
            {missing.map(({ key, words, href }) => (
              <li key={key}>
                <a href={href}>{words}</a>
              </li>
            ))}
          </ul>
        </Notice>
      ) : null}
      {children}
    </OwnerPage>
  );
}

/** A form of a screen. Its first button saves and goes on, its second saves and comes back later. */
export function StepForm({ view, children }: { view: StepView; children: ReactNode }) {
  const { t } = useText();
  const { form, saving, asked, answer, ...listening } = useSaving(view);
  return (
    <Form method="post" className="form" ref={form} {...listening}>
      <input type="hidden" name="edition" defaultValue={view.edition} />
      <EnterSaves />
      <SavingLine saving={saving} asked={asked} answer={answer} />
      {children}
      <div className="stack gap-3">
        <Button name="action" value="next" size="lg" wide>
          {t(view.next ? "desk.save.next" : "desk.save.done")}
        </Button>
        <Button name="action" value="later" size="lg" wide tone="out">
          {t("desk.save.later")}
        </Button>
      </div>
    </Form>
  );
}

/** The Enter key presses the first button of a form: let it be one that saves, never one that removes. */
const EnterSaves = () => (
  <button type="submit" name="action" value="next" tabIndex={-1} aria-hidden="true" className="visually-hidden" />
);
