import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { paths } from "#app/core/paths.ts";
import { requireRole } from "#app/domain/accounts/accounts.server.ts";
import { likelyDoubles, registerEnterprise, sectors } from "#app/domain/enterprises/enterprises.server.ts";
import { registerSchema } from "#app/domain/enterprises/enterprises.ts";
import { regencies } from "#app/domain/places/places.server.ts";
import { translator } from "#app/i18n/index.ts";
import { clock } from "#app/platform/clock.server.ts";
import { readForm, refused } from "#app/platform/http/form.server.ts";
import { OfficeBody, OfficeHead } from "#app/ui/frames/OfficeFrame.tsx";
import { servingRoles } from "../staff.server.ts";
import { RegisterForm } from "./RegisterForm.tsx";

const PROVINCE = "82";

export async function loader({ request }: LoaderFunctionArgs) {
  const person = await requireRole(request, ...servingRoles);
  const [regions, lines] = await Promise.all([regencies(PROVINCE), sectors()]);
  return {
    title: translator(person.language)("enterprises.new"),
    regions: regions.map(({ code, name }) => ({ value: code, label: name })),
    sectors: lines.map(({ code, title }) => ({ value: code, label: `${code} ${title}` })),
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const person = await requireRole(request, ...servingRoles);
  const form = await readForm(request, registerSchema);
  if (!form.ok) return withDoubles(form.reply, []);
  const result = await registerEnterprise(person, { wish: form.value, now: clock.now() });
  if (result.ok) return redirect(paths.office.enterprise(result.value.id), 303);
  const doubles = result.code.startsWith("enterprises.refused.") ? await likelyDoubles(form.value) : [];
  return withDoubles(refused(result, form.form), doubles);
}

/** The refused form, with the businesses it may be. */
function withDoubles(reply: ReturnType<typeof refused>, doubles: Awaited<ReturnType<typeof likelyDoubles>>) {
  return data(
    { form: reply.data.form, doubles: doubles.map(({ id, name, because }) => ({ id, name, because })) },
    reply.init ?? undefined,
  );
}

export const meta: MetaFunction<typeof loader> = ({ data: found }) => [{ title: `${found?.title} · UKM Mart` }];

export default function NewEnterprise() {
  const { title, regions, sectors: lines } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  return (
    <>
      <OfficeHead title={title} />
      <OfficeBody>
        <RegisterForm form={answered?.form} doubles={answered?.doubles ?? []} regions={regions} sectors={lines} />
      </OfficeBody>
    </>
  );
}
