import type { Language } from "#app/core/actor.ts";
import { formatRupiah } from "#app/core/money.ts";
import { paths } from "#app/core/paths.ts";
import { formatDay } from "#app/core/time.ts";
import type { OwnOrder } from "#app/domain/orders/orders.server.ts";
import { useText } from "#app/i18n/react.tsx";
import { LinkButton } from "#app/ui/Button.tsx";
import { EmptyState } from "#app/ui/EmptyState.tsx";
import { StatusBadge } from "#app/ui/StatusBadge.tsx";
import { Table } from "#app/ui/Table.tsx";

export type OrderRow = { number: string; state: string; placed: string; total: string };

export const orderRow = (order: OwnOrder, language: Language): OrderRow => ({
  number: order.number,
  state: order.state,
  placed: formatDay(order.placedAt, language),
  total: formatRupiah(order.total),
});

export function OrderList({ orders }: { orders: readonly OrderRow[] }) {
  const { t } = useText();
  if (orders.length === 0) {
    return (
      <EmptyState title={t("accounts.home.noOrders")} text={t("accounts.home.noOrdersText")}>
        <LinkButton href={paths.shop.list()}>{t("accounts.home.shop")}</LinkButton>
      </EmptyState>
    );
  }
  return (
    <Table
      caption={t("accounts.home.orders")}
      rows={orders}
      rowKey={(order) => order.number}
      columns={[
        {
          key: "number",
          head: t("accounts.order.number"),
          cell: ({ number }) => <a href={paths.shop.order(number)}>{number}</a>,
        },
        { key: "placed", head: t("accounts.order.placed"), cell: ({ placed }) => placed },
        { key: "total", head: t("accounts.order.total"), right: true, cell: ({ total }) => total },
        {
          key: "state",
          head: t("accounts.order.state"),
          cell: ({ state }) => <StatusBadge flow="order" state={state} />,
        },
      ]}
    />
  );
}
