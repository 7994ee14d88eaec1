import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { memberOf } from "#app/core/actor.ts";
import { paths } from "#app/core/paths.ts";
import { requireMember } from "#app/domain/accounts/accounts.server.ts";
import { deskHome } from "#app/domain/catalog/catalog.server.ts";
import { enterprisesById } from "#app/domain/enterprises/enterprises.server.ts";
import { useText } from "#app/i18n/react.tsx";
import { LinkButton } from "#app/ui/Button.tsx";
import { Card } from "#app/ui/Card.tsx";
import { EmptyState } from "#app/ui/EmptyState.tsx";
import { OwnerPage } from "#app/ui/frames/OwnerFrame.tsx";
import { Icon } from "#app/ui/Icon.tsx";

export async function loader({ request }: LoaderFunctionArgs) {
  const { actor, enterpriseId } = await requireMember(request);
  const enterprise = (await enterprisesById([enterpriseId], actor.language)).get(enterpriseId);
  return {
    name: actor.name,
    enterprise: enterprise?.name ?? "",
    places: placesFor({
      mayList: memberOf(actor, enterpriseId, "catalog"),
      maySell: memberOf(actor, enterpriseId, "orders"),
      isOwner: memberOf(actor, enterpriseId, "owner"),
      seesMoney: memberOf(actor, enterpriseId, "money"),
    }),
    ...(await deskHome(enterpriseId)),
  };
}

type May = { mayList: boolean; maySell: boolean; isOwner: boolean; seesMoney: boolean };

/** Where else the desk leads, for those who may go there. */
const placesFor = ({ mayList, maySell, isOwner, seesMoney }: May) => [
  ...(seesMoney ? [{ href: paths.enterprise.money(), icon: "banknote", label: "desk.money" } as const] : []),
  ...(maySell
    ? [
        { href: paths.enterprise.complaints(), icon: "message-square-warning", label: "desk.complaints" } as const,
        { href: paths.enterprise.reviews(), icon: "star", label: "desk.reviews" } as const,
      ]
    : []),
  ...(mayList
    ? [
        { href: paths.enterprise.business(), icon: "store", label: "desk.business" } as const,
        { href: paths.enterprise.documents(), icon: "file-text", label: "desk.papers" } as const,
      ]
    : []),
  ...(isOwner ? [{ href: paths.enterprise.members(), icon: "users", label: "desk.members" } as const] : []),
];

export const meta: MetaFunction = () => [{ title: "Lapak · UKM Mart" }];

export default function Home() {
  const { name, enterprise, places, counts, tasks, empty } = useLoaderData<typeof loader>();
  const { t } = useText();
  const [first, ...rest] = tasks;
  const figures = ["live", "waiting", "drafts", "low"] as const;
  return (
    <OwnerPage title={t("ui.desk")}>
      <div>
        <h1 className="text-3xl">{t("desk.home.hello", { name })}</h1>
        <p className="lead">
          <a href={paths.enterprise.business()}>{enterprise}</a>
        </p>
      </div>
      {first ? (
        <Card look="next">
          <div className="stack gap-3">
            <div>
              <p className="small font-strong text-link">{t("catalog.desk.first")}</p>
              <h2 className="text-xl">{t(`catalog.desk.task.${first.what}`, { name: first.name })}</h2>
            </div>
            <LinkButton
              size="lg"
              wide
              href={
                first.what === "low"
                  ? paths.enterprise.shelf(first.productId)
                  : paths.enterprise.product(first.productId)
              }
            >
              {t("catalog.desk.open")}
            </LinkButton>
          </div>
        </Card>
      ) : null}
      {!first && !empty ? <EmptyState title={t("desk.home.calm")} text={t("desk.home.calm.text")} /> : null}
      {empty ? (
        <Card>
          <EmptyState title={t("desk.home.start")} text={t("desk.home.start.text")}>
            <LinkButton size="lg" icon="camera" href={paths.enterprise.newProduct()}>
              {t("catalog.desk.new")}
            </LinkButton>
          </EmptyState>
        </Card>
      ) : null}
      {rest.length > 0 ? (
        <section className="stack gap-3" aria-labelledby="lalu">
          <h2 id="lalu" className="text-2xl">
            {t("desk.home.rest")}
          </h2>
          <ul className="links">
            {rest.map(({ productId, name: product, what }) => (
              <li key={`${productId} ${what}`}>
                <a href={what === "low" ? paths.enterprise.shelf(productId) : paths.enterprise.product(productId)}>
                  <b className="fill">{t(`catalog.desk.task.${what}`, { name: product })}</b>
                  <Icon name="chevron-right" size={20} />
                </a>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <dl className="card figures">
        {figures.map((key) => (
          <div key={key}>
            <dt>{t(`desk.home.${key}`)}</dt>
            <dd className="num">{counts[key]}</dd>
          </div>
        ))}
      </dl>
      {empty ? null : (
        <LinkButton size="lg" wide tone="out" icon="plus" href={paths.enterprise.newProduct()}>
          {t("catalog.desk.new")}
        </LinkButton>
      )}
      <ul className="links">
        {places.map(({ href, icon, label }) => (
          <li key={href}>
            <a href={href}>
              <Icon name={icon} size={22} />
              <b className="fill">{t(label)}</b>
              <Icon name="chevron-right" size={20} />
            </a>
          </li>
        ))}
      </ul>
    </OwnerPage>
  );
}
