import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { paths } from "#app/core/paths.ts";
import { currentActor, signUp } from "#app/domain/accounts/accounts.server.ts";
import { homeOf, signUpSchema } from "#app/domain/accounts/accounts.ts";
import { inLanguage, languageOf } from "#app/i18n/language.ts";
import { useText } from "#app/i18n/react.tsx";
import { answer, readForm, refused } from "#app/platform/http/form.server.ts";
import { rateLimited } from "#app/platform/http/limits.server.ts";
import { Button } from "#app/ui/Button.tsx";
import { CheckField } from "#app/ui/choice.tsx";
import { ErrorSummary } from "#app/ui/ErrorSummary.tsx";
import { Field } from "#app/ui/Field.tsx";
import { errorOf, fieldOf } from "#app/ui/form.ts";
import { useHref } from "#app/ui/href.ts";
import { limits } from "./limits.ts";
import { quietMeta } from "./meta.ts";

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await currentActor(request);
  if (actor.kind === "person") throw redirect(homeOf(actor));
  return null;
}

export async function action({ request }: ActionFunctionArgs) {
  const form = await readForm(request, signUpSchema);
  if (!form.ok) return form.reply;
  const late =
    (await rateLimited(request, limits.signUp)) ?? (await rateLimited(request, limits.letters, form.value.email));
  if (late) return refused(late, form.form);
  const language = languageOf(request.url);
  const result = await signUp({ ...form.value, language });
  return answer(result, {
    form: form.form,
    then: () => redirect(inLanguage(`${paths.auth.signIn()}?kabar=sent`, language), 303),
  });
}

export const meta = quietMeta("accounts.signUp.title");

export default function SignUp() {
  const form = useActionData<typeof action>()?.form;
  const { t } = useText();
  const href = useHref();
  const labels = {
    name: t("accounts.name"),
    email: t("accounts.email"),
    password: t("accounts.password"),
    agree: t("accounts.agree"),
  };
  return (
    <>
      <h1>{t("accounts.signUp.title")}</h1>
      <p className="quiet">{t("accounts.signUp.text")}</p>
      <form method="post" className="form">
        <ErrorSummary form={form} labels={labels} />
        <Field
          label={labels.name}
          hint={t("accounts.name.hint")}
          autoComplete="name"
          required
          {...fieldOf(form, "name")}
        />
        <Field label={labels.email} type="email" autoComplete="email" required {...fieldOf(form, "email")} />
        <Field
          label={labels.password}
          hint={t("accounts.password.hint")}
          type="password"
          autoComplete="new-password"
          required
          {...fieldOf(form, "password")}
        />
        <CheckField name="agree" label={labels.agree} required error={errorOf(form, "agree")} />
        <p className="small">
          <a href={href(paths.shop.terms())}>{t("accounts.agree.terms")}</a> ·{" "}
          <a href={href(paths.shop.privacy())}>{t("accounts.agree.privacy")}</a>
        </p>
        <Button wide size="lg">
          {t("accounts.signUp.do")}
        </Button>
      </form>
      <p>
        <a href={href(paths.auth.signIn())}>{t("accounts.signUp.known")}</a>
      </p>
    </>
  );
}
