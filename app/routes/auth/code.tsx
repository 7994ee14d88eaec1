import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { paths } from "#app/core/paths.ts";
import { awaitingCode, openSession, takeCode } from "#app/domain/accounts/accounts.server.ts";
import { codeSchema, safeTarget } from "#app/domain/accounts/accounts.ts";
import { useText } from "#app/i18n/react.tsx";
import { readForm, refused } from "#app/platform/http/form.server.ts";
import { giveBack, rateLimited } from "#app/platform/http/limits.server.ts";
import { Button } from "#app/ui/Button.tsx";
import { ErrorSummary } from "#app/ui/ErrorSummary.tsx";
import { Field } from "#app/ui/Field.tsx";
import { fieldOf } from "#app/ui/form.ts";
import { useHref } from "#app/ui/href.ts";
import { limits } from "./limits.ts";
import { quietMeta } from "./meta.ts";

/** Only who has just given the right password is asked for a code. */
export async function loader({ request }: LoaderFunctionArgs) {
  if (!(await awaitingCode(request))) throw redirect(paths.auth.signIn());
  return { target: safeTarget(new URL(request.url).searchParams.get("ke")) };
}

export async function action({ request }: ActionFunctionArgs) {
  const awaiting = await awaitingCode(request);
  if (!awaiting) throw redirect(paths.auth.signIn(), 303);
  const form = await readForm(request, codeSchema);
  if (!form.ok) return form.reply;
  const { userId } = awaiting;
  const late = await rateLimited(request, limits.code, userId);
  if (late) return refused(late, form.form);
  if (!(await takeCode(userId, form.value.code)))
    return refused({ ok: false, code: "accounts.refused.code", field: "code" }, form.form);
  await giveBack(limits.code, userId);
  const headers = { "Set-Cookie": await openSession(request, userId, { codeGiven: true }) };
  return redirect(safeTarget(form.value.ke) ?? paths.account.home(), { status: 303, headers });
}

export const meta = quietMeta("accounts.code.title");

export default function Code() {
  const { target } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  const { t } = useText();
  const href = useHref();
  const labels = { code: t("accounts.code.label") };
  return (
    <>
      <h1>{t("accounts.code.title")}</h1>
      <p className="quiet">{t("accounts.code.text")}</p>
      <form method="post" className="form">
        <ErrorSummary form={form} labels={labels} />
        {target ? <input type="hidden" name="ke" value={target} /> : null}
        <Field
          label={labels.code}
          hint={t("accounts.code.hint")}
          autoComplete="one-time-code"
          autoCapitalize="characters"
          spellCheck={false}
          required
          {...fieldOf(form, "code")}
        />
        <Button wide size="lg">
          {t("accounts.code.do")}
        </Button>
      </form>
      <p>
        <a href={href(paths.auth.signIn())}>{t("accounts.code.other")}</a>
      </p>
    </>
  );
}
