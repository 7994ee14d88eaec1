import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { paths } from "#app/core/paths.ts";
import { owesFactor, requirePerson } from "#app/domain/accounts/accounts.server.ts";
import { workOf } from "#app/domain/accounts/accounts.ts";
import { unreadNotices } from "#app/domain/messages/messages.server.ts";
import { ordersOf } from "#app/domain/orders/orders.server.ts";
import { useText } from "#app/i18n/react.tsx";
import { refused } from "#app/platform/http/form.server.ts";
import { Button, LinkButton } from "#app/ui/Button.tsx";
import { Card } from "#app/ui/Card.tsx";
import { Notice } from "#app/ui/Notice.tsx";
import { PageHead } from "#app/ui/PageHead.tsx";
import { saveProfile } from "./changes.server.ts";
import { ownMeta } from "./meta.ts";
import { newsIn } from "./news.ts";
import { OrderList, orderRow } from "./OrderList.tsx";
import { Profile } from "./Profile.tsx";

export async function loader({ request }: LoaderFunctionArgs) {
  const person = await requirePerson(request);
  const [orders, sleeping, unread] = await Promise.all([
    ordersOf(person.id, { take: 5 }),
    owesFactor(person.id),
    unreadNotices(person),
  ]);
  return {
    name: person.name,
    email: person.email,
    language: person.language,
    work: workOf(person),
    orders: orders.map((order) => orderRow(order, person.language)),
    sleeping,
    unread,
    news: newsIn(new URL(request.url).searchParams),
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const person = await requirePerson(request);
  const posted = await request.formData().catch(() => null);
  if (!posted) return refused({ ok: false, code: "form.unreadable" });
  return saveProfile(person, posted);
}

export const meta = ownMeta("accounts.home.title");

export default function Account() {
  const { name, email, language, work, orders, sleeping, unread, news } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  const { t } = useText();
  return (
    <div className="stack">
      <PageHead title={t("accounts.home.hello", { name })} text={email}>
        <LinkButton tone={unread > 0 ? "primary" : "out"} href={paths.account.notices()}>
          {unread > 0 ? t("messages.notices.some", { n: unread }) : t("messages.notices.title")}
        </LinkButton>
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
          <a href={paths.account.wishes()}>{t("feedback.wish.title")}</a>
        </section>
        <div className="stack max-w-form">
          <Profile form={form} name={name} language={language} />
          <Card look={sleeping ? "todo" : "plain"}>
            <div className="stack">
              <h2>{t("accounts.security.title")}</h2>
              <p className="quiet">{t(sleeping ? "accounts.factor.sleeping" : "accounts.security.text")}</p>
              <span>
                <LinkButton tone="out" href={paths.account.security()}>
                  {t("accounts.security.open")}
                </LinkButton>
              </span>
            </div>
          </Card>
        </div>
      </div>
    </div>
  );
}
