import { Form } from "@remix-run/react";
import type { FormState } from "#app/core/forms.ts";
import { useText } from "#app/i18n/react.tsx";
import { Button } from "#app/ui/Button.tsx";
import { ErrorSummary } from "#app/ui/ErrorSummary.tsx";
import { Pill } from "#app/ui/StatusBadge.tsx";
import { Table } from "#app/ui/Table.tsx";

type Rate = { id: string; about: string; rate: string; from: string; to: string; ahead: boolean; past: boolean };

export function Rates({ rows, maySet, form }: { rows: readonly Rate[]; maySet: boolean; form?: FormState }) {
  const { t } = useText();
  return (
    <section className="stack" aria-labelledby="tarif">
      <h2 id="tarif" className="text-lg">
        {t("settlement.commission.rates")}
      </h2>
      <ErrorSummary form={form} />
      <Table
        nothing={{ title: t("settlement.commission.noRates"), text: t("settlement.commission.noRatesText") }}
        caption={t("settlement.commission.rates")}
        rows={rows}
        rowKey={(row) => row.id}
        columns={[
          {
            key: "about",
            head: t("settlement.col.about"),
            cell: (row) => <span className={row.past ? "quiet" : "font-strong"}>{row.about}</span>,
          },
          { key: "rate", head: t("settlement.col.rate"), right: true, cell: (row) => row.rate },
          { key: "from", head: t("settlement.col.from"), cell: (row) => row.from },
          {
            key: "to",
            head: t("settlement.col.to"),
            cell: (row) => (
              <span className="row flex-wrap">
                {row.to}
                {row.ahead && maySet ? (
                  <Form method="post">
                    <input type="hidden" name="part" value="drop" />
                    <Button
                      tone="out"
                      name="rate"
                      value={row.id}
                      aria-label={`${t("settlement.commission.drop")}: ${row.about}`}
                    >
                      {t("settlement.commission.drop")}
                    </Button>
                  </Form>
                ) : null}
              </span>
            ),
          },
        ]}
      />
    </section>
  );
}

type Terms = { id: string; enterprise: string; rate: string; collectsPpn: boolean; from: string; to: string };

export function TermsTable({ rows }: { rows: readonly Terms[] }) {
  const { t } = useText();
  return (
    <section className="stack" aria-labelledby="syarat">
      <h2 id="syarat" className="text-lg">
        {t("settlement.commission.terms")}
      </h2>
      <Table
        nothing={{ title: t("settlement.commission.noTerms"), text: t("settlement.commission.noRatesText") }}
        caption={t("settlement.commission.terms")}
        rows={rows}
        rowKey={(row) => row.id}
        columns={[
          { key: "enterprise", head: t("settlement.col.maker"), cell: (row) => row.enterprise },
          { key: "rate", head: t("settlement.col.rate"), right: true, cell: (row) => row.rate },
          {
            key: "ppn",
            head: t("settlement.col.ppn"),
            cell: (row) => (row.collectsPpn ? <Pill tone="line">{t("settlement.commission.taxed")}</Pill> : "–"),
          },
          { key: "from", head: t("settlement.col.from"), cell: (row) => row.from },
          { key: "to", head: t("settlement.col.to"), cell: (row) => row.to },
        ]}
      />
    </section>
  );
}
