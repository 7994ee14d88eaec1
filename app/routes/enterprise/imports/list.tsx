import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { paths } from "#app/core/paths.ts";
import { requireMember } from "#app/domain/accounts/accounts.server.ts";
import { productImports } from "#app/domain/catalog/catalog.server.ts";
import { translator } from "#app/i18n/index.ts";
import { useText } from "#app/i18n/react.tsx";
import { LinkButton } from "#app/ui/Button.tsx";
import { OwnerPage } from "#app/ui/frames/OwnerFrame.tsx";
import { Icon } from "#app/ui/Icon.tsx";
import { SendList } from "../../ImportParts.tsx";
import { lastImports, sendImport } from "../../import.server.ts";

export async function loader({ request }: LoaderFunctionArgs) {
  const { actor: by, enterpriseId } = await requireMember(request, "catalog");
  const runs = await lastImports({ by, desk: productImports(enterpriseId) });
  return { title: translator(by.language)("desk.import.title"), runs };
}

export async function action({ request }: ActionFunctionArgs) {
  const { actor: by, enterpriseId } = await requireMember(request, "catalog");
  const desk = productImports(enterpriseId);
  return sendImport({ by, desk }, request, { fileName: "produk.csv", to: paths.enterprise.import });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title} · UKM Mart` }];

export default function ProductImports() {
  const { title, runs } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  const { t } = useText();
  return (
    <OwnerPage title={title} back={{ href: paths.enterprise.products(), label: t("ui.back") }}>
      <div className="stack gap-1.5">
        <h1 className="text-3xl">{title}</h1>
        <p className="lead">{t("desk.import.lead")}</p>
      </div>
      <SendList form={form} thumb />
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
