import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { readOrderNumber } from "#app/core/ids.ts";
import { paths } from "#app/core/paths.ts";
import { requirePerson } from "#app/domain/accounts/accounts.server.ts";
import { ordersOf } from "#app/domain/orders/orders.server.ts";
import { useText } from "#app/i18n/react.tsx";
import { LinkButton } from "#app/ui/Button.tsx";
import { PageHead } from "#app/ui/PageHead.tsx";
import { ownMeta } from "./meta.ts";
import { OrderList, orderRow } from "./OrderList.tsx";

const PAGE = 20;

export async function loader({ request }: LoaderFunctionArgs) {
  const person = await requirePerson(request);
  const before = readOrderNumber(new URL(request.url).searchParams.get("sesudah") ?? "");
  const orders = await ordersOf(person.id, { take: PAGE + 1, ...(before && { before }) });
  const shown = orders.slice(0, PAGE);
  return {
    language: person.language,
    orders: shown.map((order) => orderRow(order, person.language)),
    next: orders.length > PAGE ? (shown.at(-1)?.number ?? null) : null,
  };
}

export const meta = ownMeta("accounts.home.orders");

export default function Orders() {
  const { orders, next } = useLoaderData<typeof loader>();
  const { t } = useText();
  return (
    <>
      <PageHead title={t("accounts.home.orders")} />
      <OrderList orders={orders} />
      {next ? (
        <LinkButton tone="out" href={`${paths.account.orders()}?sesudah=${next}`}>
          {t("accounts.order.next")}
        </LinkButton>
      ) : null}
    </>
  );
}
