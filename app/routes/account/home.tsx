import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { paths } from "#app/core/paths.ts";
import { formatDay, formatMoment } from "#app/core/time.ts";
import { requirePerson, sessionsOf } from "#app/domain/accounts/accounts.server.ts";
import { workOf } from "#app/domain/accounts/accounts.ts";
import { ordersOf } from "#app/domain/orders/orders.server.ts";
import { useText } from "#app/i18n/react.tsx";
import { refused } from "#app/platform/http/form.server.ts";
import { Button, LinkButton } from "#app/ui/Button.tsx";
import { Notice } from "#app/ui/Notice.tsx";
import { PageHead } from "#app/ui/PageHead.tsx";
import { ChangePassword } from "./ChangePassword.tsx";
import { endSessions, savePassword, saveProfile } from "./changes.server.ts";
import { Devices } from "./Devices.tsx";
import { ownMeta } from "./meta.ts";
import { newsIn } from "./news.ts";
import { OrderList, orderRow } from "./OrderList.tsx";
import { Profile } from "./Profile.tsx";

export async function loader({ request }: LoaderFunctionArgs) {
  const person = await requirePerson(request);
  const [orders, sessions] = await Promise.all([ordersOf(person.id, { take: 5 }), sessionsOf(request, person)]);
  return {
    name: person.name,
    email: person.email,
    language: person.language,
    work: workOf(person),
    orders: orders.map((order) => orderRow(order, person.language)),
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
  if (posted.get("part") === "profile") return saveProfile(person, posted);
  if (posted.get("part") === "password") return savePassword(request, person, posted);
  return endSessions(request, person, posted);
}

export const meta = ownMeta("accounts.home.title");

export default function Account() {
  const { name, email, language, work, orders, devices, news } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  const { t } = useText();
  const sent = (part: string) => (form?.values["part"] === part ? form : undefined);
  return (
    <div className="stack">
      <PageHead title={t("accounts.home.hello", { name })} text={email}>
        {work.map(({ area, path }) => (
          <LinkButton key={area} href={path}>
            {t(`accounts.home.${area}`)}
          </LinkButton>
        ))}
        <form method="post" action={paths.auth.signOut()}>
          <Button tone="ghost">{t("accounts.signOut.do")}</Button>
        </form>
      </PageHead>
      <div id="kabar">{news && !form ? <Notice tone="ok">{t(news.key, { n: news.n })}</Notice> : null}</div>
      <div className="grid gap-8 lg:grid-cols-2">
        <section className="stack">
          <h2>{t("accounts.home.orders")}</h2>
          <OrderList orders={orders} />
          {orders.length > 0 ? <a href={paths.account.orders()}>{t("accounts.home.allOrders")}</a> : null}
        </section>
        <div className="stack max-w-form">
          <Profile form={sent("profile")} name={name} language={language} />
          <ChangePassword form={sent("password")} email={email} />
          <Devices devices={devices} />
        </div>
      </div>
    </div>
  );
}
