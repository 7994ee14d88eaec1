import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { paths } from "#app/core/paths.ts";
import { formatMoment } from "#app/core/time.ts";
import { accesses, requireRole } from "#app/domain/accounts/accounts.server.ts";
import { enterprisesById } from "#app/domain/enterprises/enterprises.server.ts";
import { translator } from "#app/i18n/index.ts";
import { useText } from "#app/i18n/react.tsx";
import { OfficeBody, OfficeHead } from "#app/ui/frames/OfficeFrame.tsx";
import { Pager } from "#app/ui/Pager.tsx";
import { Table } from "#app/ui/Table.tsx";

export async function loader({ request }: LoaderFunctionArgs) {
  const reader = await requireRole(request, "head", "admin");
  const after = new URL(request.url).searchParams.get("sesudah");
  const { rows, next } = await accesses(after);
  const ids = rows.filter(({ subjectKind }) => subjectKind === "enterprise").map(({ subjectId }) => subjectId);
  const names = ids.length > 0 ? await enterprisesById(ids, reader.language) : new Map<string, { name: string }>();
  return {
    title: translator(reader.language)("accounts.access.title"),
    rows: rows.map(({ id, by, field, reason, subjectId, at }) => ({
      id,
      by,
      field,
      reason,
      about: names.get(subjectId)?.name ?? subjectId.slice(-8),
      when: formatMoment(at, reader.language),
    })),
    first: after ? paths.office.access() : null,
    next: next && `${paths.office.access()}?sesudah=${next}`,
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title} · UKM Mart` }];

export default function Accesses() {
  const { title, rows, first, next } = useLoaderData<typeof loader>();
  const { t } = useText();
  return (
    <>
      <OfficeHead title={title}>
        <p className="small quiet">{t("accounts.access.lead")}</p>
      </OfficeHead>
      <OfficeBody>
        <Table
          nothing={{ title: t("accounts.access.none"), text: t("accounts.access.noneText") }}
          caption={title}
          rows={rows}
          rowKey={(row) => row.id}
          columns={[
            { key: "when", head: t("accounts.access.when"), cell: (row) => row.when },
            { key: "by", head: t("accounts.access.by"), cell: (row) => row.by ?? "–" },
            {
              key: "field",
              head: t("accounts.access.field"),
              cell: (row) => t.lookup(`accounts.access.of.${row.field}`) ?? row.field,
            },
            { key: "about", head: t("accounts.access.about"), cell: (row) => row.about },
            {
              key: "reason",
              head: t("accounts.access.reason"),
              cell: (row) => <span className="break-words">{row.reason ?? "–"}</span>,
            },
          ]}
        />
        <Pager first={first} next={next} />
      </OfficeBody>
    </>
  );
}
