import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { paths } from "#app/core/paths.ts";
import { askForReset } from "#app/domain/accounts/accounts.server.ts";
import { forgottenSchema } from "#app/domain/accounts/accounts.ts";
import { inLanguage, languageOf } from "#app/i18n/language.ts";
import { useText } from "#app/i18n/react.tsx";
import { readForm, refused } from "#app/platform/http/form.server.ts";
import { rateLimited } from "#app/platform/http/limits.server.ts";
import { Button } from "#app/ui/Button.tsx";
import { ErrorSummary } from "#app/ui/ErrorSummary.tsx";
import { Field } from "#app/ui/Field.tsx";
import { fieldOf } from "#app/ui/form.ts";
import { Notice } from "#app/ui/Notice.tsx";
import { limits } from "./limits.ts";
import { quietMeta } from "./meta.ts";

export const loader = ({ request }: LoaderFunctionArgs) => ({
  sent: new URL(request.url).searchParams.get("kabar") === "sent",
});

export async function action({ request }: ActionFunctionArgs) {
  const form = await readForm(request, forgottenSchema);
  if (!form.ok) return form.reply;
  const { email } = form.value;
  const late = (await rateLimited(request, limits.forgotten)) ?? (await rateLimited(request, limits.letters, email));
  if (late) return refused(late, form.form);
  await askForReset(email);
  return redirect(inLanguage(`${paths.auth.forgotten()}?kabar=sent`, languageOf(request.url)), 303);
}

export const meta = quietMeta("accounts.forgotten.title");

export default function Forgotten() {
  const { sent } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  const { t } = useText();
  const labels = { email: t("accounts.email") };
  return (
    <>
      <h1>{t("accounts.forgotten.title")}</h1>
      {sent && !form ? <Notice tone="ok">{t("accounts.forgotten.sent")}</Notice> : null}
      <p className="quiet">{t("accounts.forgotten.text")}</p>
      <form method="post" className="form">
        <ErrorSummary form={form} labels={labels} />
        <Field label={labels.email} type="email" autoComplete="username" required {...fieldOf(form, "email")} />
        <Button wide size="lg">
          {t("accounts.forgotten.do")}
        </Button>
      </form>
    </>
  );
}
