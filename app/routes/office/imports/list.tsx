import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { paths } from "#app/core/paths.ts";
import { requireRole } from "#app/domain/accounts/accounts.server.ts";
import { enterpriseImports } from "#app/domain/enterprises/enterprises.server.ts";
import { translator } from "#app/i18n/index.ts";
import { useText } from "#app/i18n/react.tsx";
import { LinkButton } from "#app/ui/Button.tsx";
import { EmptyState } from "#app/ui/EmptyState.tsx";
import { OfficeBody, OfficeHead } from "#app/ui/frames/OfficeFrame.tsx";
import { Table } from "#app/ui/Table.tsx";
import { SendList } from "../../ImportParts.tsx";
import { lastImports, sendImport } from "../../import.server.ts";
import { servingRoles } from "../../staff.server.ts";

export async function loader({ request }: LoaderFunctionArgs) {
  const by = await requireRole(request, ...servingRoles);
  const runs = await lastImports({ by, desk: enterpriseImports });
  return { title: translator(by.language)("documents.import.title"), runs };
}

export async function action({ request }: ActionFunctionArgs) {
  const by = await requireRole(request, ...servingRoles);
  return sendImport({ by, desk: enterpriseImports }, request, { fileName: "usaha.csv", to: paths.office.import });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title} · UKM Mart` }];

export default function Imports() {
  const { title, runs } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  const { t } = useText();
  return (
    <>
      <OfficeHead title={title}>
        <LinkButton tone="out" icon="download" href={paths.office.importTemplate()}>
          {t("documents.import.template")}
        </LinkButton>
      </OfficeHead>
      <OfficeBody>
        <div className="stack gap-6">
          <SendList form={form} lead={t("documents.import.lead")} />
          <h2 className="text-lg">{t("documents.import.earlier")}</h2>
          {runs.length === 0 ? (
            <EmptyState title={t("documents.import.none")} text={t("documents.import.noneText")} />
          ) : (
            <Table
              brief
              caption={t("documents.import.earlier")}
              rows={runs}
              rowKey={(run) => run.id}
              columns={[
                {
                  key: "when",
                  head: t("documents.import.col.when"),
                  phone: "title",
                  cell: (run) => <Link to={paths.office.import(run.id)}>{run.when}</Link>,
                },
                { key: "rows", head: t("documents.import.col.rows"), cell: (run) => run.total },
                { key: "bad", head: t("documents.import.col.bad"), cell: (run) => run.bad },
                {
                  key: "phase",
                  head: t("documents.import.col.phase"),
                  cell: (run) => t(`documents.import.phase.${run.phase}`),
                },
              ]}
            />
          )}
        </div>
      </OfficeBody>
    </>
  );
}
