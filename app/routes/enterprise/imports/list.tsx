import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { paths } from "#app/core/paths.ts";
import { refuse } from "#app/core/result.ts";
import { formatMoment } from "#app/core/time.ts";
import { requireMember } from "#app/domain/accounts/accounts.server.ts";
import { productImports } from "#app/domain/catalog/catalog.server.ts";
import { readUploads } from "#app/domain/media/media.server.ts";
import { useText } from "#app/i18n/react.tsx";
import { clock } from "#app/platform/clock.server.ts";
import { refused } from "#app/platform/http/form.server.ts";
import { Button, LinkButton } from "#app/ui/Button.tsx";
import { ErrorSummary } from "#app/ui/ErrorSummary.tsx";
import { Field } from "#app/ui/Field.tsx";
import { errorOf } from "#app/ui/form.ts";
import { OwnerPage } from "#app/ui/frames/OwnerFrame.tsx";
import { Icon } from "#app/ui/Icon.tsx";

export async function loader({ request }: LoaderFunctionArgs) {
  const { actor, enterpriseId } = await requireMember(request, "catalog");
  const runs = await productImports(enterpriseId).last();
  return {
    runs: runs.map(({ createdAt, id, phase, total, bad }) => ({
      ...{ id, phase, total, bad, when: formatMoment(createdAt, actor.language) },
    })),
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const { actor, enterpriseId } = await requireMember(request, "catalog");
  const uploads = await readUploads(request, "file");
  if (!uploads.ok) return refused({ ...uploads, field: "file" });
  const [bytes] = uploads.value.files;
  if (!bytes) return refused(refuse("documents.refused.noFile", { field: "file" }));
  const started = await productImports(enterpriseId).start(actor, { fileName: "produk.csv", bytes, now: clock.now() });
  return started.ok ? redirect(paths.enterprise.import(started.value.id), 303) : refused(started);
}

export const meta: MetaFunction = () => [{ title: "Impor produk · UKM Mart" }];

export default function ProductImports() {
  const { runs } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  const { t } = useText();
  return (
    <OwnerPage title={t("desk.import.title")} back={{ href: paths.enterprise.products(), label: t("ui.back") }}>
      <div className="stack gap-1.5">
        <h1 className="text-3xl">{t("desk.import.title")}</h1>
        <p className="lead">{t("desk.import.lead")}</p>
      </div>
      <form method="post" encType="multipart/form-data" className="form card card-pad">
        <ErrorSummary form={form} labels={{ file: t("documents.import.file") }} />
        <Field
          type="file"
          name="file"
          accept=".csv,text/csv"
          required
          label={t("documents.import.file")}
          hint={t("documents.import.fileHint")}
          error={errorOf(form, "file")}
        />
        <Button size="lg" wide>
          {t("documents.import.send")}
        </Button>
      </form>
      <p className="row flex-wrap gap-2">
        <LinkButton tone="out" icon="download" href={paths.enterprise.importFile("template")}>
          {t("documents.import.template")}
        </LinkButton>
        <LinkButton tone="out" icon="download" href={paths.enterprise.importFile("everything")}>
          {t("desk.import.everything")}
        </LinkButton>
      </p>
      {runs.length > 0 ? (
        <section className="stack gap-3" aria-labelledby="sebelumnya">
          <h2 id="sebelumnya" className="text-2xl">
            {t("documents.import.earlier")}
          </h2>
          <ul className="links">
            {runs.map(({ id, when, phase, total, bad }) => (
              <li key={id}>
                <a href={paths.enterprise.import(id)}>
                  <span className="fill">
                    <b>{when}</b>
                    <small>
                      {t(`documents.import.phase.${phase}`)}. {t("desk.import.counted", { total, bad })}
                    </small>
                  </span>
                  <Icon name="chevron-right" size={20} />
                </a>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </OwnerPage>
  );
}
