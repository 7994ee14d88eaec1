import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { paths } from "#app/core/paths.ts";
import { requireRole } from "#app/domain/accounts/accounts.server.ts";
import { everyProduct } from "#app/domain/catalog/catalog.server.ts";
import { gradesOf } from "#app/domain/curation/curation.server.ts";
import { namedEnterprises } from "#app/domain/enterprises/enterprises.server.ts";
import { translator } from "#app/i18n/index.ts";
import { useText } from "#app/i18n/react.tsx";
import { OfficeBody, OfficeHead } from "#app/ui/frames/OfficeFrame.tsx";
import { Pager } from "#app/ui/Pager.tsx";
import { StatusBadge } from "#app/ui/StatusBadge.tsx";
import { Table } from "#app/ui/Table.tsx";
import { serviceRoles } from "../staff.server.ts";
import { addressOf, askedIn } from "./asked.ts";
import { SearchForm } from "./SearchForm.tsx";

export async function loader({ request }: LoaderFunctionArgs) {
  const person = await requireRole(request, ...serviceRoles);
  const { q, after } = askedIn(request.url);
  const { products, next } = await everyProduct({ text: q, after });
  const [enterprises, grades] = await Promise.all([
    namedEnterprises(products.map(({ enterpriseId }) => enterpriseId)),
    gradesOf(products.map(({ id }) => id)),
  ]);
  const path = paths.office.products();
  return {
    title: translator(person.language)("ui.rail.products"),
    q,
    rows: products.map((product) => ({
      ...product,
      enterprise: enterprises.get(product.enterpriseId)?.name ?? "",
      grade: grades.get(product.id)?.letter ?? null,
    })),
    first: after ? addressOf(path, { q }) : null,
    next: next && addressOf(path, { q, sesudah: next }),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title} · UKM Mart` }];

export default function Products() {
  const { title, q, rows, first, next } = useLoaderData<typeof loader>();
  const { t } = useText();
  return (
    <>
      <OfficeHead title={title}>
        <SearchForm action={paths.office.products()} label={t("office.product.search")} value={q} />
      </OfficeHead>
      <OfficeBody>
        <Table
          nothing={{ title: t("office.product.none"), text: t("office.product.noneText") }}
          brief
          caption={title}
          rows={rows}
          rowKey={(row) => row.id}
          columns={[
            {
              key: "name",
              head: t("office.product.col.name"),
              phone: "title",
              cell: (row) => (
                <Link to={paths.office.product(row.id)} className="font-strong">
                  {row.name}
                </Link>
              ),
            },
            {
              key: "enterprise",
              head: t("office.product.col.enterprise"),
              cell: (row) => <Link to={paths.office.enterprise(row.enterpriseId)}>{row.enterprise}</Link>,
            },
            {
              key: "state",
              head: t("office.product.col.state"),
              cell: (row) => (
                <span className="row">
                  <StatusBadge flow="product" state={row.state} />
                </span>
              ),
            },
            { key: "grade", head: t("office.product.col.grade"), cell: (row) => row.grade ?? "–" },
          ]}
        />
        <Pager first={first} next={next} />
      </OfficeBody>
    </>
  );
}
