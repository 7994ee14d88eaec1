import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { paths } from "#app/core/paths.ts";
import { currentActor, openSession, owesCode, owesFactor, signIn } from "#app/domain/accounts/accounts.server.ts";
import { homeOf, safeTarget, signInSchema } from "#app/domain/accounts/accounts.ts";
import { useText } from "#app/i18n/react.tsx";
import { readForm, refused } from "#app/platform/http/form.server.ts";
import { addressOf, giveBack, rateLimited } from "#app/platform/http/limits.server.ts";
import { Button } from "#app/ui/Button.tsx";
import { ErrorSummary } from "#app/ui/ErrorSummary.tsx";
import { Field } from "#app/ui/Field.tsx";
import { fieldOf } from "#app/ui/form.ts";
import { useHref } from "#app/ui/href.ts";
import { Notice } from "#app/ui/Notice.tsx";
import { limits } from "./limits.ts";
import { quietMeta } from "./meta.ts";

const NEWS = ["sent", "changed", "out"] as const;

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await currentActor(request);
  const query = new URL(request.url).searchParams;
  const target = safeTarget(query.get("ke"));
  if (actor.kind === "person") throw redirect(target ?? homeOf(actor));
  return { target, news: NEWS.find((news) => query.get("kabar") === news) ?? null };
}

export async function action({ request }: ActionFunctionArgs) {
  const form = await readForm(request, signInSchema);
  if (!form.ok) return form.reply;
  const { email, password, ke } = form.value;
  const address = addressOf(request);
  const counted = [
    [limits.signInAddress, address],
    [limits.signInPair, `${email} ${address}`],
    [limits.signInPerson, email],
  ] as const;
  for (const [limit, subject] of counted) {
    const late = await rateLimited(request, limit, subject);
    if (late) return refused(late, form.form);
  }
  const result = await signIn({ email, password });
  if (!result.ok) return refused(result, form.form);
  await Promise.all(counted.map(([limit, subject]) => giveBack(limit, subject)));
  const { id } = result.value;
  const headers = { "Set-Cookie": await openSession(request, id) };
  const target = safeTarget(ke) ?? homeOf(result.value);
  const next = (await owesCode(id)) ? paths.auth.code(target) : target;
  return redirect((await owesFactor(id)) ? paths.account.security() : next, { status: 303, headers });
}

export const meta = quietMeta("accounts.signIn.title");

export default function SignIn() {
  const { target, news } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  const { t } = useText();
  const href = useHref();
  const labels = { email: t("accounts.email"), password: t("accounts.password") };
  return (
    <>
      <h1>{t("accounts.signIn.title")}</h1>
      <p className="quiet">{t("accounts.signIn.text")}</p>
      {news && !form ? <Notice tone="ok">{t(`accounts.signIn.${news}`)}</Notice> : null}
      <form method="post" className="form">
        <ErrorSummary form={form} labels={labels} />
        {target ? <input type="hidden" name="ke" value={target} /> : null}
        <Field label={labels.email} type="email" autoComplete="username" required {...fieldOf(form, "email")} />
        <Field
          label={labels.password}
          type="password"
          autoComplete="current-password"
          required
          {...fieldOf(form, "password")}
        />
        <Button wide size="lg">
          {t("accounts.signIn.do")}
        </Button>
      </form>
      <p>
        <a href={href(paths.auth.forgotten())}>{t("accounts.signIn.forgotten")}</a>
      </p>
      <p>
        <a href={href(paths.auth.signUp())}>{t("accounts.signIn.new")}</a>
      </p>
    </>
  );
}
