import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { paths } from "#app/core/paths.ts";
import { refuse } from "#app/core/result.ts";
import { formatMoment } from "#app/core/time.ts";
import { requireRole } from "#app/domain/accounts/accounts.server.ts";
import { enterpriseImports } from "#app/domain/enterprises/enterprises.server.ts";
import { readUploads } from "#app/domain/media/media.server.ts";
import { translator } from "#app/i18n/index.ts";
import { useText } from "#app/i18n/react.tsx";
import { clock } from "#app/platform/clock.server.ts";
import { refused } from "#app/platform/http/form.server.ts";
import { Button, LinkButton } from "#app/ui/Button.tsx";
import { EmptyState } from "#app/ui/EmptyState.tsx";
import { ErrorSummary } from "#app/ui/ErrorSummary.tsx";
import { Field } from "#app/ui/Field.tsx";
import { errorOf } from "#app/ui/form.ts";
import { OfficeBody, OfficeHead } from "#app/ui/frames/OfficeFrame.tsx";
import { Table } from "#app/ui/Table.tsx";
import { servingRoles } from "../../staff.server.ts";

export async function loader({ request }: LoaderFunctionArgs) {
  const person = await requireRole(request, ...servingRoles);
  const runs = await enterpriseImports.last();
  return {
    title: translator(person.language)("documents.import.title"),
    runs: runs.map(({ createdAt, ...run }) => ({ ...run, when: formatMoment(createdAt, person.language) })),
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const person = await requireRole(request, ...servingRoles);
  const uploads = await readUploads(request, "file");
  if (!uploads.ok) return refused({ ...uploads, field: "file" });
  const [bytes] = uploads.value.files;
  if (!bytes) return refused(refuse("documents.refused.noFile", { field: "file" }));
  const started = await enterpriseImports.start(person, { fileName: "usaha.csv", bytes, now: clock.now() });
  return started.ok ? redirect(paths.office.import(started.value.id), 303) : refused(started);
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
          <form method="post" encType="multipart/form-data" className="form card card-pad max-w-2xl">
            <ErrorSummary form={form} labels={{ file: t("documents.import.file") }} />
            <p>{t("documents.import.lead")}</p>
            <Field
              type="file"
              name="file"
              accept=".csv,text/csv"
              required
              label={t("documents.import.file")}
              hint={t("documents.import.fileHint")}
              error={errorOf(form, "file")}
            />
            <Button>{t("documents.import.send")}</Button>
          </form>
          <h2 className="text-lg">{t("documents.import.earlier")}</h2>
          {runs.length === 0 ? (
            <EmptyState title={t("documents.import.none")} text={t("documents.import.noneText")} />
          ) : (
            <Table
              caption={t("documents.import.earlier")}
              rows={runs}
              rowKey={(run) => run.id}
              columns={[
                {
                  key: "when",
                  head: t("documents.import.col.when"),
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
