import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { paths } from "#app/core/paths.ts";
import { confirmSignUp, openLink, openSession } from "#app/domain/accounts/accounts.server.ts";
import { confirmSchema } from "#app/domain/accounts/accounts.ts";
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
  found(await openLink("emailCheck", params["token"] ?? ""));
  return null;
}

export async function action({ request, params }: ActionFunctionArgs) {
  const form = await readForm(request, confirmSchema);
  if (!form.ok) return form.reply;
  const late = await rateLimited(request, limits.links);
  if (late) return refused(late, form.form);
  const result = await confirmSignUp(params["token"] ?? "", form.value.password);
  if (!result.ok) return refused(result, form.form);
  const cookie = await openSession(request, result.value.userId);
  return redirect(paths.account.home(), { status: 303, headers: { "Set-Cookie": cookie } });
}

export const meta = quietMeta("accounts.confirm.title");

export default function Confirm() {
  const form = useActionData<typeof action>()?.form;
  const { t } = useText();
  const labels = { password: t("accounts.password") };
  return (
    <>
      <h1>{t("accounts.confirm.title")}</h1>
      <p className="quiet">{t("accounts.confirm.text")}</p>
      <form method="post" className="form">
        <ErrorSummary form={form} labels={labels} />
        <Field
          label={labels.password}
          type="password"
          autoComplete="current-password"
          required
          {...fieldOf(form, "password")}
        />
        <Button wide size="lg">
          {t("accounts.confirm.do")}
        </Button>
      </form>
    </>
  );
}
