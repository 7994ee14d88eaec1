import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { paths } from "#app/core/paths.ts";
import { requireMember } from "#app/domain/accounts/accounts.server.ts";
import { deskHome } from "#app/domain/catalog/catalog.server.ts";
import { useText } from "#app/i18n/react.tsx";
import { LinkButton } from "#app/ui/Button.tsx";
import { Card } from "#app/ui/Card.tsx";
import { OwnerPage } from "#app/ui/frames/OwnerFrame.tsx";

export async function loader({ request }: LoaderFunctionArgs) {
  const { enterpriseId } = await requireMember(request);
  return deskHome(enterpriseId);
}

export const meta: MetaFunction = () => [{ title: "Lapak · UKM Mart" }];

export default function Home() {
  const { counts, tasks } = useLoaderData<typeof loader>();
  const { t } = useText();
  const [first, ...rest] = tasks;
  return (
    <OwnerPage title={t("ui.desk")}>
      {first ? (
        <Card look="next">
          <div className="stack gap-3">
            <h2 className="text-lg">{t("catalog.desk.first")}</h2>
            <p>{t(`catalog.desk.task.${first.what}`, { name: first.name })}</p>
            <LinkButton size="lg" wide href={paths.enterprise.product(first.productId)}>
              {t("catalog.desk.open")}
            </LinkButton>
          </div>
        </Card>
      ) : null}
      {rest.length > 0 ? (
        <ul className="stack gap-2">
          {rest.map(({ productId, name, what }) => (
            <li key={`${productId} ${what}`}>
              <Link to={paths.enterprise.product(productId)}>{t(`catalog.desk.task.${what}`, { name })}</Link>
            </li>
          ))}
        </ul>
      ) : null}
      <p className="lead">{t("catalog.desk.counts", counts)}</p>
      <LinkButton size="lg" wide href={paths.enterprise.newProduct()}>
        {t("catalog.desk.new")}
      </LinkButton>
      <LinkButton size="lg" wide tone="out" href={paths.enterprise.products()}>
        {t("catalog.desk.all")}
      </LinkButton>
    </OwnerPage>
  );
}
