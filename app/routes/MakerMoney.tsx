import { useText } from "#app/i18n/react.tsx";
import { KpiRow } from "#app/ui/Kpi.tsx";
import { StatusBadge } from "#app/ui/StatusBadge.tsx";
import { Table } from "#app/ui/Table.tsx";
import type { makerMoney } from "./maker.money.server.ts";
import { RUNNING } from "./statement.view.ts";

type Money = Awaited<ReturnType<typeof makerMoney>>;

/** The money of one maker: for her own desk and for finance. */
export function MakerMoney({ money, hrefOf }: { money: Money; hrefOf(statement: string): string }) {
  const { t } = useText();
  return (
    <div className="stack gap-6">
      <KpiRow
        figures={[
          { key: "due", label: t("settlement.due"), figure: money.due, note: t("settlement.dueNote") },
          { key: "held", label: t("settlement.held"), figure: money.held, note: t("settlement.heldNote") },
        ]}
      />
      <section className="stack" aria-labelledby="laporan">
        <h2 id="laporan" className="text-lg">
          {t("settlement.statements")}
        </h2>
        <p>
          <a href={hrefOf(RUNNING)}>{t("settlement.running")}</a>
        </p>
        <Table
          nothing={{ title: t("settlement.noStatements"), text: t("settlement.noStatementsText") }}
          caption={t("settlement.statements")}
          rows={money.statements}
          rowKey={(row) => row.id}
          columns={[
            {
              key: "number",
              head: t("settlement.col.number"),
              cell: (row) => (
                <a href={hrefOf(row.id)} className="font-strong num">
                  {row.number}
                </a>
              ),
            },
            { key: "period", head: t("settlement.col.period"), cell: (row) => row.period },
            { key: "closing", head: t("settlement.col.balance"), right: true, cell: (row) => row.closing },
          ]}
        />
      </section>
      <section className="stack" aria-labelledby="pencairan">
        <h2 id="pencairan" className="text-lg">
          {t("settlement.payouts")}
        </h2>
        <Table
          nothing={{ title: t("settlement.noPayouts"), text: t("settlement.noPayoutsText") }}
          caption={t("settlement.payouts")}
          rows={money.payouts}
          rowKey={(row) => row.id}
          columns={[
            { key: "when", head: t("settlement.col.when"), cell: (row) => row.when },
            {
              key: "state",
              head: t("settlement.col.state"),
              cell: (row) => <StatusBadge flow="payout" state={row.state} />,
            },
            { key: "reference", head: t("settlement.col.reference"), cell: (row) => row.reference },
            { key: "amount", head: t("settlement.col.amount"), right: true, cell: (row) => row.amount },
          ]}
        />
      </section>
    </div>
  );
}
