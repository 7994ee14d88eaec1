import { Link } from "@remix-run/react";
import { paths } from "#app/core/paths.ts";
import type { Account } from "#app/domain/settlement/settlement.ts";
import { useText } from "#app/i18n/react.tsx";
import { Table } from "#app/ui/Table.tsx";

type AccountRow = { account: Account; debit: string; credit: string };

export function Accounts({ rows }: { rows: readonly AccountRow[] }) {
  const { t } = useText();
  return (
    <section className="stack" aria-labelledby="akun">
      <h2 id="akun" className="text-lg">
        {t("settlement.office.accounts")}
      </h2>
      <Table
        nothing={{ title: t("settlement.office.noEntries"), text: t("settlement.office.noEntriesText") }}
        caption={t("settlement.office.accounts")}
        rows={rows}
        rowKey={(row) => row.account}
        columns={[
          { key: "account", head: t("settlement.col.account"), cell: (row) => t(`settlement.account.${row.account}`) },
          { key: "debit", head: t("settlement.col.debit"), right: true, cell: (row) => row.debit },
          { key: "credit", head: t("settlement.col.credit"), right: true, cell: (row) => row.credit },
        ]}
      />
    </section>
  );
}

type BatchRow = { id: string; number: string; when: string; total: string; count: number; open: number };

export function Batches({ rows }: { rows: readonly BatchRow[] }) {
  const { t } = useText();
  return (
    <Table
      nothing={{ title: t("settlement.noPayouts"), text: t("settlement.office.noBatchesText") }}
      caption={t("settlement.payouts")}
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        {
          key: "number",
          head: t("settlement.col.number"),
          cell: (row) => (
            <Link to={paths.office.batch(row.id)} className="font-strong num">
              {row.number}
            </Link>
          ),
        },
        { key: "when", head: t("settlement.col.when"), cell: (row) => row.when },
        {
          key: "open",
          head: t("settlement.col.open"),
          cell: (row) => t("settlement.office.openOf", { open: row.open, n: row.count }),
        },
        { key: "total", head: t("settlement.col.amount"), right: true, cell: (row) => row.total },
      ]}
    />
  );
}

type MakerRow = { id: string; name: string; held: string; due: string };

export function Makers({ rows }: { rows: readonly MakerRow[] }) {
  const { t } = useText();
  return (
    <section className="stack" aria-labelledby="usaha">
      <h2 id="usaha" className="text-lg">
        {t("settlement.office.makers")}
      </h2>
      <Table
        nothing={{ title: t("settlement.office.noMakers"), text: t("settlement.office.noEntriesText") }}
        caption={t("settlement.office.makers")}
        rows={rows}
        rowKey={(row) => row.id}
        columns={[
          {
            key: "name",
            head: t("settlement.col.maker"),
            cell: (row) => (
              <Link to={paths.office.makerMoney(row.id)} className="font-strong">
                {row.name}
              </Link>
            ),
          },
          { key: "held", head: t("settlement.held"), right: true, cell: (row) => row.held },
          { key: "due", head: t("settlement.due"), right: true, cell: (row) => row.due },
        ]}
      />
    </section>
  );
}
