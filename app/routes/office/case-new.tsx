import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { isId } from "#app/core/ids.ts";
import { paths } from "#app/core/paths.ts";
import { requireRole } from "#app/domain/accounts/accounts.server.ts";
import { ownProducts } from "#app/domain/catalog/catalog.server.ts";
import { enterpriseRecord } from "#app/domain/enterprises/enterprises.server.ts";
import { openCase } from "#app/domain/services/services.server.ts";
import { openCaseSchema, openedByHand, templates } from "#app/domain/services/services.ts";
import { translator } from "#app/i18n/index.ts";
import { useText } from "#app/i18n/react.tsx";
import { clock } from "#app/platform/clock.server.ts";
import { answer, readForm } from "#app/platform/http/form.server.ts";
import { found } from "#app/platform/http/found.server.ts";
import { LinkButton } from "#app/ui/Button.tsx";
import { EmptyState } from "#app/ui/EmptyState.tsx";
import { OfficeBody, OfficeHead } from "#app/ui/frames/OfficeFrame.tsx";
import { servingRoles } from "../staff.server.ts";
import { OpenCaseForm } from "./OpenCaseForm.tsx";

export async function loader({ request }: LoaderFunctionArgs) {
  const person = await requireRole(request, ...servingRoles);
  const query = new URL(request.url).searchParams;
  const id = query.get("usaha");
  const enterprise = id === null ? null : found(isId(id) ? await enterpriseRecord(person, id) : null);
  const products = enterprise ? await ownProducts(enterprise.id) : [];
  return {
    title: translator(person.language)("services.open.title"),
    enterprise: enterprise && { id: enterprise.id, name: enterprise.name },
    products: products.map((product) => ({ id: product.id, name: product.name })),
    service: openedByHand.find((code) => code === query.get("layanan")) ?? null,
    services: openedByHand.map((code) => ({ code, asks: [...templates[code].asks] })),
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const person = await requireRole(request, ...servingRoles);
  const form = await readForm(request, openCaseSchema);
  if (!form.ok) return form.reply;
  const result = await openCase(person, { wish: form.value, now: clock.now() });
  return answer(result, { form: form.form, then: ({ id }) => redirect(paths.office.case(id), 303) });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title} · UKM Mart` }];

export default function NewCase() {
  const { title, enterprise, products, service, services } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  const { t } = useText();
  return (
    <>
      <OfficeHead title={title}>
        {enterprise ? <p className="quiet">{t("services.open.for", { enterprise: enterprise.name })}</p> : null}
      </OfficeHead>
      <OfficeBody>
        {enterprise ? (
          <OpenCaseForm form={form} enterprise={enterprise} products={products} service={service} services={services} />
        ) : (
          <EmptyState title={t("services.open.pick")}>
            <LinkButton href={paths.office.enterprises()}>{t("services.open.pickDo")}</LinkButton>
          </EmptyState>
        )}
      </OfficeBody>
    </>
  );
}
