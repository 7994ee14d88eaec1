import { Form } from "@remix-run/react";
import type { FormState } from "#app/core/forms.ts";
import { paths } from "#app/core/paths.ts";
import { useText } from "#app/i18n/react.tsx";
import { Button } from "#app/ui/Button.tsx";
import { Card } from "#app/ui/Card.tsx";
import { ErrorSummary } from "#app/ui/ErrorSummary.tsx";
import { Field } from "#app/ui/Field.tsx";
import { fieldOf } from "#app/ui/form.ts";
import { Part } from "./OrderParts.tsx";
import type { byHandView } from "./order.view.ts";

type Waiting = NonNullable<ReturnType<typeof byHandView>>;

/** Money that people see and no provider tells of: what the buyer has shown, and what really came. */
export function TakeMoney({ waiting, form }: { waiting: Waiting; form: FormState | undefined }) {
  const { t } = useText();
  const labels = { amount: t("payments.office.came"), note: t("orders.office.note") };
  return (
    <Part id="uang-masuk" title={t("payments.office.title", { method: waiting.method })}>
      <Card look={waiting.unjudged > 0 ? "next" : "plain"}>
        <div className="stack">
          <p>{t("payments.office.expected", { amount: waiting.amount })}</p>
          {waiting.proofs.length > 0 ? (
            <ul className="stack gap-2">
              {waiting.proofs.map(({ id, documentId, when, note, verdict }) => (
                <li key={id} className="row flex-wrap small">
                  {documentId ? (
                    <a href={paths.documents.show(documentId)} target="_blank" rel="noreferrer">
                      {t("payments.office.proof", { when })}
                    </a>
                  ) : (
                    when
                  )}
                  <span className="fill">{[verdict, note].filter(Boolean).join(" · ")}</span>
                </li>
              ))}
            </ul>
          ) : (
            <p className="small quiet">{t("payments.office.noProofs")}</p>
          )}
          {waiting.mayTake ? (
            <Form method="post" className="stack" noValidate>
              <input type="hidden" name="part" value="money" />
              <ErrorSummary form={form} labels={labels} />
              <Field
                label={labels.amount}
                inputMode="numeric"
                hint={t("payments.office.cameHint")}
                {...fieldOf(form, "amount")}
              />
              <Field
                label={labels.note}
                maxLength={300}
                hint={t("orders.office.noteHint")}
                {...fieldOf(form, "note")}
                id="dasar-uang"
              />
              <div className="actions">
                <Button tone="primary" name="action" value="take">
                  {t("payments.office.take")}
                </Button>
                {waiting.unjudged > 0 ? (
                  <Button tone="out" name="action" value="refuseProof">
                    {t("payments.office.refuse")}
                  </Button>
                ) : null}
              </div>
            </Form>
          ) : null}
        </div>
      </Card>
    </Part>
  );
}
