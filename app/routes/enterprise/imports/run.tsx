import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { paths } from "#app/core/paths.ts";
import { requireMember } from "#app/domain/accounts/accounts.server.ts";
import { productImports } from "#app/domain/catalog/catalog.server.ts";
import { translator } from "#app/i18n/index.ts";
import { useText } from "#app/i18n/react.tsx";
import { uuidParam } from "#app/platform/http/found.server.ts";
import { OwnerPage } from "#app/ui/frames/OwnerFrame.tsx";
import { ImportDecision } from "../../ImportParts.tsx";
import { importShown, stepImport } from "../../import.server.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor: by, enterpriseId } = await requireMember(request, "catalog");
  const shown = await importShown({ by, desk: productImports(enterpriseId) }, uuidParam(params["id"]));
  return { title: translator(by.language)("desk.import.title"), shown };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor: by, enterpriseId } = await requireMember(request, "catalog");
  const id = uuidParam(params["id"]);
  return stepImport({ by, desk: productImports(enterpriseId) }, request, { id, to: paths.enterprise.import });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title} · UKM Mart` }];

export default function ProductImport() {
  const { title, shown } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  const { t } = useText();
  return (
    <OwnerPage title={title} back={{ href: paths.enterprise.imports(), label: t("ui.back") }}>
      <div className="stack gap-1.5">
        <h1 className="text-3xl">{title}</h1>
        <p className="lead">{t(`documents.import.phase.${shown.run.phase}`)}</p>
      </div>
      <ImportDecision
        shown={shown}
        form={form}
        faults={paths.enterprise.importFaults(shown.run.id)}
        said="desk.import"
        thumb
      />
    </OwnerPage>
  );
}
