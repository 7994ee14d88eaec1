import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { paths } from "#app/core/paths.ts";
import { requireRole } from "#app/domain/accounts/accounts.server.ts";
import { enterpriseImports } from "#app/domain/enterprises/enterprises.server.ts";
import { translator } from "#app/i18n/index.ts";
import { useText } from "#app/i18n/react.tsx";
import { uuidParam } from "#app/platform/http/found.server.ts";
import { OfficeBody, OfficeHead } from "#app/ui/frames/OfficeFrame.tsx";
import { ImportDecision } from "../../ImportParts.tsx";
import { importShown, stepImport } from "../../import.server.ts";
import { servingRoles } from "../../staff.server.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const by = await requireRole(request, ...servingRoles);
  const shown = await importShown({ by, desk: enterpriseImports }, uuidParam(params["id"]));
  return { title: translator(by.language)("documents.import.title"), shown };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const by = await requireRole(request, ...servingRoles);
  const id = uuidParam(params["id"]);
  return stepImport({ by, desk: enterpriseImports }, request, { id, to: paths.office.import });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title} · UKM Mart` }];

export default function ImportRun() {
  const { title, shown } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  const { t } = useText();
  return (
    <>
      <OfficeHead title={title}>
        <p className="small quiet">{t(`documents.import.phase.${shown.run.phase}`)}</p>
      </OfficeHead>
      <OfficeBody>
        <ImportDecision
          shown={shown}
          form={form}
          faults={paths.office.importFaults(shown.run.id)}
          said="documents.import"
        />
      </OfficeBody>
    </>
  );
}
