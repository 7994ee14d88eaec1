import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { hasRole } from "#app/core/actor.ts";
import { paths } from "#app/core/paths.ts";
import { requireRole } from "#app/domain/accounts/accounts.server.ts";
import { countEnterprises, findEnterprises } from "#app/domain/enterprises/enterprises.server.ts";
import { regionNames } from "#app/domain/places/places.server.ts";
import { translator } from "#app/i18n/index.ts";
import { useText } from "#app/i18n/react.tsx";
import { LinkButton } from "#app/ui/Button.tsx";
import { OfficeBody, OfficeHead } from "#app/ui/frames/OfficeFrame.tsx";
import { Pager } from "#app/ui/Pager.tsx";
import { Table } from "#app/ui/Table.tsx";
import { serviceRoles, servingRoles } from "../staff.server.ts";
import { addressOf, askedIn } from "./asked.ts";
import { SearchForm } from "./SearchForm.tsx";

export async function loader({ request }: LoaderFunctionArgs) {
  const person = await requireRole(request, ...serviceRoles);
  const { q, after } = askedIn(request.url);
  const [{ lines, next }, count] = await Promise.all([findEnterprises({ text: q, after }), countEnterprises()]);
  const regions = await regionNames(lines.map(({ regionCode }) => regionCode));
  const path = paths.office.enterprises();
  return {
    title: translator(person.language)("enterprises.title"),
    q,
    count,
    mayRegister: hasRole(person, ...servingRoles),
    first: after ? addressOf(path, { q }) : null,
    next: next && addressOf(path, { q, sesudah: next }),
    rows: lines.map((line) => ({ ...line, region: regions.get(line.regionCode) ?? line.regionCode })),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title} · UKM Mart` }];

export default function Enterprises() {
  const { title, q, count, rows, first, next, mayRegister } = useLoaderData<typeof loader>();
  const { t } = useText();
  return (
    <>
      <OfficeHead title={title}>
        <SearchForm action={paths.office.enterprises()} label={t("enterprises.search")} value={q} />
        <LinkButton tone="out" href={paths.office.registryFile("xlsx")}>
          {t("documents.export.xlsx")}
        </LinkButton>
        <LinkButton tone="out" href={paths.office.registryFile("pdf")}>
          {t("documents.export.pdf")}
        </LinkButton>
        {mayRegister ? (
          <LinkButton tone="out" href={paths.office.imports()}>
            {t("documents.import.title")}
          </LinkButton>
        ) : null}
        {mayRegister ? (
          <LinkButton icon="plus" href={paths.office.newEnterprise()}>
            {t("enterprises.new")}
          </LinkButton>
        ) : null}
      </OfficeHead>
      <OfficeBody>
        <p className="quiet">{t("enterprises.count", { n: count })}</p>
        <Table
          nothing={{ title: t("enterprises.none"), text: t("enterprises.noneText") }}
          brief
          caption={title}
          rows={rows}
          rowKey={(row) => row.id}
          columns={[
            {
              key: "name",
              head: t("enterprises.col.name"),
              phone: "title",
              cell: (row) => (
                <Link to={paths.office.enterprise(row.id)} className="font-strong">
                  {row.name}
                </Link>
              ),
            },
            { key: "owner", head: t("enterprises.col.owner"), cell: (row) => row.owner ?? "–" },
            { key: "region", head: t("enterprises.col.region"), cell: (row) => row.region },
            {
              key: "scale",
              head: t("enterprises.col.scale"),
              cell: (row) => (row.scale ? t(`enterprises.scale.${row.scale}`) : "–"),
            },
            { key: "sector", head: t("enterprises.col.sector"), cell: (row) => row.sector ?? "–" },
          ]}
        />
        <Pager first={first} next={next} />
      </OfficeBody>
    </>
  );
}
