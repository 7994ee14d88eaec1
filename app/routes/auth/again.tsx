import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { proveAgain, requirePerson } from "#app/domain/accounts/accounts.server.ts";
import { againSchema, homeOf, safeTarget } from "#app/domain/accounts/accounts.ts";
import { useText } from "#app/i18n/react.tsx";
import { readForm, refused } from "#app/platform/http/form.server.ts";
import { giveBack, rateLimited } from "#app/platform/http/limits.server.ts";
import { Button, LinkButton } from "#app/ui/Button.tsx";
import { ErrorSummary } from "#app/ui/ErrorSummary.tsx";
import { Field } from "#app/ui/Field.tsx";
import { fieldOf } from "#app/ui/form.ts";
import { limits } from "./limits.ts";
import { quietMeta } from "./meta.ts";

export async function loader({ request }: LoaderFunctionArgs) {
  const person = await requirePerson(request);
  const target = safeTarget(new URL(request.url).searchParams.get("ke"));
  return { name: person.name, email: person.email, target, back: target ?? homeOf(person) };
}

export async function action({ request }: ActionFunctionArgs) {
  const person = await requirePerson(request);
  const form = await readForm(request, againSchema);
  if (!form.ok) return form.reply;
  const late = await rateLimited(request, limits.again, person.id);
  if (late) return refused(late, form.form);
  const result = await proveAgain(request, person, form.value.password);
  if (!result.ok) return refused(result, form.form);
  await giveBack(limits.again, person.id);
  return redirect(safeTarget(form.value.ke) ?? homeOf(person), 303);
}

export const meta = quietMeta("accounts.again.title");

export default function Again() {
  const { name, email, target, back } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  const { t } = useText();
  const labels = { password: t("accounts.password") };
  return (
    <>
      <h1>{t("accounts.again.title")}</h1>
      <p className="quiet">{t("accounts.again.text", { name })}</p>
      <form method="post" className="form">
        <ErrorSummary form={form} labels={labels} />
        {target ? <input type="hidden" name="ke" value={target} /> : null}
        {/* Password managers need to know whose password this is. */}
        <input type="hidden" name="email" autoComplete="username" value={email} />
        <Field
          label={labels.password}
          type="password"
          autoComplete="current-password"
          required
          {...fieldOf(form, "password")}
        />
        <Button wide size="lg">
          {t("accounts.again.do")}
        </Button>
        <LinkButton tone="ghost" href={back}>
          {t("accounts.again.back")}
        </LinkButton>
      </form>
    </>
  );
}
