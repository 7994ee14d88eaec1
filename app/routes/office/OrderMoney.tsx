import { Form } from "@remix-run/react";
import type { FormState } from "#app/core/forms.ts";
import { useText } from "#app/i18n/react.tsx";
import { ActionBar } from "#app/ui/ActionBar.tsx";
import { Card } from "#app/ui/Card.tsx";
import { CheckField } from "#app/ui/choice.tsx";
import { ErrorSummary } from "#app/ui/ErrorSummary.tsx";
import { Facts } from "#app/ui/Facts.tsx";
import { Field } from "#app/ui/Field.tsx";
import { fieldOf } from "#app/ui/form.ts";
import { Notice } from "#app/ui/Notice.tsx";
import { StatusBadge } from "#app/ui/StatusBadge.tsx";
import { Table } from "#app/ui/Table.tsx";
import { answered, Part } from "./OrderParts.tsx";
import type { ledgerView, moneyView } from "./order.view.ts";

type Money = ReturnType<typeof moneyView>;

export function Payments({ money }: { money: Money }) {
  const { t } = useText();
  const title = t("orders.office.payments");
  return (
    <Part id="bayar" title={title}>
      <Table
        caption={title}
        rows={money.attempts}
        rowKey={(row) => row.id}
        columns={[
          { key: "when", head: t("orders.office.when"), cell: (row) => row.when },
          {
            key: "outcome",
            head: t("orders.office.state"),
            cell: (row) => (
              <span>
                {row.outcome}
                {row.doubt ? <b className="block">{row.doubt}</b> : null}
              </span>
            ),
          },
          { key: "amount", head: t("orders.office.asked"), right: true, cell: (row) => row.amount },
          { key: "captured", head: t("orders.office.came"), right: true, cell: (row) => row.captured },
          { key: "fee", head: t("orders.office.fee"), right: true, cell: (row) => row.fee },
          { key: "refunded", head: t("orders.office.wentBack"), right: true, cell: (row) => row.refunded },
        ]}
      />
    </Part>
  );
}

export function Refunds({ money, form }: { money: Money; form?: FormState }) {
  const { t } = useText();
  if (money.refunds.length === 0) return null;
  return (
    <Part id="pengembalian" title={t("orders.office.refunds")}>
      <div className="grid gap-4 lg:grid-cols-2">
        {money.refunds.map((refund) => (
          <Refund key={refund.id} refund={refund} form={answered(form, "refund", ["refund", refund.id])} />
        ))}
      </div>
    </Part>
  );
}

function Refund({ refund, form }: { refund: Money["refunds"][number]; form?: FormState }) {
  const { t } = useText();
  const { id, choices } = refund;
  return (
    <Card>
      <div className="stack gap-2">
        <p className="row flex-wrap">
          <b className="fill num">{refund.amount}</b>
          <StatusBadge flow="refund" state={refund.state} turn={choices.length > 0 ? "reader" : "other"} />
        </p>
        <Facts
          facts={[
            { key: "why", label: t("orders.desk.reason"), value: refund.reason },
            { key: "way", label: t("orders.office.way"), value: refund.way },
            { key: "when", label: t("orders.office.when"), value: refund.when },
          ]}
        />
        {choices.length > 0 ? (
          <Form method="post" className="stack" noValidate>
            <input type="hidden" name="part" value="refund" />
            <input type="hidden" name="refund" value={id} />
            <ErrorSummary form={form} labels={{ note: t("orders.office.note") }} />
            {choices.some(({ action }) => action === "retry") ? (
              <CheckField name="byHand" id={`tangan-${id}`} value="on" label={t("payments.payByHand")} />
            ) : null}
            <Field label={t("orders.office.note")} maxLength={300} {...fieldOf(form, "note")} id={`catatan-${id}`} />
            <ActionBar flow="refund" choices={choices} />
          </Form>
        ) : null}
      </div>
    </Card>
  );
}

export function Books({ ledger }: { ledger: ReturnType<typeof ledgerView> }) {
  const { t } = useText();
  const title = t("orders.office.books");
  return (
    <Part id="buku" title={title}>
      {ledger.rows.length === 0 ? <p className="quiet">{t("orders.office.noBooks")}</p> : null}
      {ledger.rows.length > 0 ? (
        <Table
          caption={title}
          rows={ledger.rows}
          rowKey={(row) => row.key}
          columns={[
            { key: "when", head: t("orders.office.when"), cell: (row) => row.when },
            { key: "entry", head: t("orders.office.entry"), cell: (row) => row.entry },
            { key: "account", head: t("orders.office.account"), cell: (row) => row.account },
            { key: "debit", head: t("orders.office.debit"), right: true, cell: (row) => row.debit },
            { key: "credit", head: t("orders.office.credit"), right: true, cell: (row) => row.credit },
          ]}
        />
      ) : null}
      {ledger.balanced ? null : <Notice tone="bad">{t("orders.office.unbalanced")}</Notice>}
    </Part>
  );
}
