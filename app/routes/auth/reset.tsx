import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { paths } from "#app/core/paths.ts";
import { endSession, openLink, resetPassword } from "#app/domain/accounts/accounts.server.ts";
import { resetSchema } from "#app/domain/accounts/accounts.ts";
import { inLanguage, languageOf } from "#app/i18n/language.ts";
import { useText } from "#app/i18n/react.tsx";
import { readForm, refused } from "#app/platform/http/form.server.ts";
import { found } from "#app/platform/http/found.server.ts";
import { rateLimited } from "#app/platform/http/limits.server.ts";
import { Button } from "#app/ui/Button.tsx";
import { ErrorSummary } from "#app/ui/ErrorSummary.tsx";
import { Field } from "#app/ui/Field.tsx";
import { fieldOf } from "#app/ui/form.ts";
import { limits } from "./limits.ts";
import { quietMeta } from "./meta.ts";

export { DeadLink as ErrorBoundary } from "./DeadLink.tsx";

export async function loader({ params }: LoaderFunctionArgs) {
  found(await openLink("passwordReset", params["token"] ?? ""));
  return null;
}

export async function action({ request, params }: ActionFunctionArgs) {
  const form = await readForm(request, resetSchema);
  if (!form.ok) return form.reply;
  const late = await rateLimited(request, limits.links);
  if (late) return refused(late, form.form);
  const result = await resetPassword(params["token"] ?? "", form.value.password);
  if (!result.ok) return refused(result, form.form);
  const target = inLanguage(`${paths.auth.signIn()}?kabar=changed`, languageOf(request.url));
  return redirect(target, { status: 303, headers: { "Set-Cookie": await endSession(request) } });
}

export const meta = quietMeta("accounts.reset.title");

export default function Reset() {
  const form = useActionData<typeof action>()?.form;
  const { t } = useText();
  const labels = { password: t("accounts.password.new") };
  return (
    <>
      <h1>{t("accounts.reset.title")}</h1>
      <p className="quiet">{t("accounts.reset.text")}</p>
      <form method="post" className="form">
        <ErrorSummary form={form} labels={labels} />
        <Field
          label={labels.password}
          hint={t("accounts.password.hint")}
          type="password"
          autoComplete="new-password"
          required
          {...fieldOf(form, "password")}
        />
        <Button wide size="lg">
          {t("accounts.reset.do")}
        </Button>
      </form>
    </>
  );
}
