import { Form, Link } from "@remix-run/react";
import type { FormState } from "#app/core/forms.ts";
import { paths } from "#app/core/paths.ts";
import type { Choice } from "#app/core/workflow.ts";
import type { PayoutState } from "#app/domain/settlement/settlement.ts";
import { useText } from "#app/i18n/react.tsx";
import { ActionBar } from "#app/ui/ActionBar.tsx";
import { Card } from "#app/ui/Card.tsx";
import { ErrorSummary } from "#app/ui/ErrorSummary.tsx";
import { Facts } from "#app/ui/Facts.tsx";
import { Field } from "#app/ui/Field.tsx";
import { fieldOf } from "#app/ui/form.ts";
import { StatusBadge } from "#app/ui/StatusBadge.tsx";

type Payout = {
  id: string;
  enterpriseId: string;
  enterprise: string;
  statementId: string | null;
  amount: string;
  state: PayoutState;
  bank: string | null;
  account: string;
  reference: string | null;
  failure: string | null;
  choices: Choice[];
};

export function PayoutCard({ payout, form }: { payout: Payout; form?: FormState }) {
  const { t } = useText();
  const { id, enterpriseId, statementId, choices, state } = payout;
  const note = `catatan-${id}`;
  return (
    <Card>
      <div className="stack gap-3">
        <h2 className="text-lg">
          <Link to={paths.office.makerMoney(enterpriseId)}>{payout.enterprise}</Link>
        </h2>
        <p className="row flex-wrap">
          <b className="fill num text-xl">{payout.amount}</b>
          <StatusBadge flow="payout" state={state} turn={choices.length > 0 ? "reader" : "other"} />
        </p>
        <Facts
          facts={[
            {
              key: "account",
              label: t("settlement.bank.account"),
              value: [payout.bank, payout.account].filter(Boolean).join(" "),
            },
            { key: "reference", label: t("settlement.col.reference"), value: payout.reference },
            { key: "failure", label: t("settlement.bank.failure"), value: payout.failure },
          ]}
        />
        {statementId ? (
          <p className="small">
            <Link to={paths.office.statement(enterpriseId, statementId)}>{t("settlement.statement")}</Link>
          </p>
        ) : null}
        {choices.length > 0 ? (
          <Form method="post" className="stack" noValidate>
            <input type="hidden" name="payout" value={id} />
            <ErrorSummary form={form} labels={{ note: t("settlement.bank.note") }} />
            {state === "released" ? (
              <Field
                label={t("settlement.bank.note")}
                hint={t("settlement.bank.noteHint")}
                maxLength={120}
                {...fieldOf(form, "note")}
                id={note}
              />
            ) : null}
            <ActionBar flow="payout" choices={choices} />
          </Form>
        ) : null}
      </div>
    </Card>
  );
}
