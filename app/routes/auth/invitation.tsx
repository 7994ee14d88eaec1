import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { paths } from "#app/core/paths.ts";
import { acceptInvitation, invitationWith, openSession } from "#app/domain/accounts/accounts.server.ts";
import { invitedSchema } from "#app/domain/accounts/accounts.ts";
import { enterprisesById } from "#app/domain/enterprises/enterprises.server.ts";
import { languageOf } from "#app/i18n/language.ts";
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

export { DeadInvitation as ErrorBoundary } from "./DeadLink.tsx";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { enterpriseId, email, rights, roles, hasAccount } = found(await invitationWith(params["token"] ?? ""));
  const enterprise =
    enterpriseId && found((await enterprisesById([enterpriseId], languageOf(request.url))).get(enterpriseId)).name;
  return { enterprise, email, rights, roles, hasAccount };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const form = await readForm(request, invitedSchema);
  if (!form.ok) return form.reply;
  const late = await rateLimited(request, limits.links);
  if (late) return refused(late, form.form);
  const result = await acceptInvitation(params["token"] ?? "", form.value);
  if (!result.ok) return refused(result, form.form);
  const { userId, enterpriseId } = result.value;
  const headers = { "Set-Cookie": await openSession(request, userId) };
  return redirect(enterpriseId ? paths.enterprise.home() : paths.account.home(), { status: 303, headers });
}

export const meta = quietMeta("accounts.invitation.title");

export default function Invitation() {
  const { enterprise, email, rights, roles, hasAccount } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  const { t } = useText();
  const labels = { name: t("accounts.name"), password: t("accounts.password") };
  const asWhat = [...rights.map((right) => t(`accounts.right.${right}`)), ...roles.map((role) => t(`role.${role}`))];
  return (
    <>
      <h1>{t("accounts.invitation.title")}</h1>
      <p className="lead">
        {t("accounts.invitation.text", {
          enterprise: enterprise ?? t("accounts.invitation.centre"),
          rights: asWhat.join(", "),
        })}
      </p>
      <p className="quiet">{t(hasAccount ? "accounts.invitation.known" : "accounts.invitation.new", { email })}</p>
      <form method="post" className="form">
        <ErrorSummary form={form} labels={labels} />
        {hasAccount ? null : <Field label={labels.name} autoComplete="name" required {...fieldOf(form, "name")} />}
        <Field
          label={labels.password}
          hint={hasAccount ? undefined : t("accounts.password.hint")}
          type="password"
          autoComplete={hasAccount ? "current-password" : "new-password"}
          required
          {...fieldOf(form, "password")}
        />
        <Button wide size="lg">
          {t("accounts.invitation.do")}
        </Button>
      </form>
    </>
  );
}
