import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { paths } from "#app/core/paths.ts";
import { formatDay, formatMoment } from "#app/core/time.ts";
import { factorOf, owesFactor, requirePerson, sessionsOf } from "#app/domain/accounts/accounts.server.ts";
import { useText } from "#app/i18n/react.tsx";
import { refused } from "#app/platform/http/form.server.ts";
import { LinkButton } from "#app/ui/Button.tsx";
import { Notice } from "#app/ui/Notice.tsx";
import { PageHead } from "#app/ui/PageHead.tsx";
import { ChangePassword } from "./ChangePassword.tsx";
import { endSessions, savePassword } from "./changes.server.ts";
import { Devices } from "./Devices.tsx";
import { begin, confirm, drop, renewCodes } from "./factor.server.ts";
import { ownMeta } from "./meta.ts";
import { newsIn } from "./news.ts";
import { RecoveryCodes, SecondFactor } from "./SecondFactor.tsx";

export async function loader({ request }: LoaderFunctionArgs) {
  const person = await requirePerson(request);
  const [factor, sleeping, sessions] = await Promise.all([
    factorOf(person),
    owesFactor(person.id),
    sessionsOf(request, person),
  ]);
  return {
    email: person.email,
    language: person.language,
    factor,
    sleeping,
    devices: sessions.map(({ createdAt, seenAt, ...session }) => ({
      ...session,
      since: formatDay(createdAt, person.language),
      seen: formatMoment(seenAt, person.language),
    })),
    news: newsIn(new URL(request.url).searchParams),
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const person = await requirePerson(request);
  const posted = await request.formData().catch(() => null);
  if (!posted) return refused({ ok: false, code: "form.unreadable" });
  const part = posted.get("part");
  if (part === "begin") return begin(request);
  if (part === "confirm") return confirm(request, person, posted);
  if (part === "codes") return renewCodes(request);
  if (part === "drop") return drop(request, posted);
  if (part === "password") return savePassword(request, person, posted);
  return endSessions(request, person, posted);
}

export const meta = ownMeta("accounts.security.title");

export default function Security() {
  const { email, factor, sleeping, devices, news } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const form = answered && "form" in answered ? answered.form : undefined;
  const codes = answered && "codes" in answered ? answered.codes : null;
  const { t } = useText();
  const sent = (part: string) => (form?.values["part"] === part ? form : undefined);
  return (
    <div className="stack">
      <PageHead title={t("accounts.security.title")} text={email}>
        <LinkButton tone="out" href={paths.account.home()} icon="arrow-left">
          {t("accounts.home.title")}
        </LinkButton>
      </PageHead>
      <div id="kabar">{news && !answered ? <Notice tone="ok">{t(news.key, { n: news.n })}</Notice> : null}</div>
      {codes ? <RecoveryCodes codes={codes} /> : null}
      {sleeping ? <Notice tone="todo">{t("accounts.factor.sleeping")}</Notice> : null}
      <div className="grid gap-8 lg:grid-cols-2">
        <SecondFactor factor={factor} form={sent("confirm") ?? sent("drop")} />
        <div className="stack max-w-form">
          <ChangePassword form={sent("password")} email={email} />
          <Devices devices={devices} />
        </div>
      </div>
    </div>
  );
}
