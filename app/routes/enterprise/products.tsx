import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { isId } from "#app/core/ids.ts";
import { paths } from "#app/core/paths.ts";
import { requireMember } from "#app/domain/accounts/accounts.server.ts";
import { deskProducts } from "#app/domain/catalog/catalog.server.ts";
import { useText } from "#app/i18n/react.tsx";
import { LinkButton } from "#app/ui/Button.tsx";
import { EmptyState } from "#app/ui/EmptyState.tsx";
import { OwnerPage } from "#app/ui/frames/OwnerFrame.tsx";
import { Icon } from "#app/ui/Icon.tsx";
import { Pager } from "#app/ui/Pager.tsx";
import { Picture } from "#app/ui/Picture.tsx";
import { Price } from "#app/ui/Price.tsx";
import { StatusBadge } from "#app/ui/StatusBadge.tsx";

export async function loader({ request }: LoaderFunctionArgs) {
  const { actor, enterpriseId } = await requireMember(request, "catalog");
  const asked = new URL(request.url).searchParams.get("sesudah") ?? "";
  const after = isId(asked) ? asked : undefined;
  const { lines, next } = await deskProducts(enterpriseId, { after, language: actor.language });
  const here = paths.enterprise.products();
  return { lines, first: after ? here : null, next: next && `${here}?sesudah=${next}` };
}

export const meta: MetaFunction = () => [{ title: "Produk · UKM Mart" }];

export default function Products() {
  const { lines, first, next } = useLoaderData<typeof loader>();
  const { t } = useText();
  return (
    <OwnerPage title={t("ui.tab.products")} back={{ href: paths.enterprise.home(), label: t("ui.back") }}>
      <LinkButton size="lg" wide href={paths.enterprise.newProduct()}>
        {t("catalog.desk.new")}
      </LinkButton>
      {lines.length === 0 ? <EmptyState title={t("catalog.desk.none")} text={t("desk.home.start.text")} /> : null}
      {lines.length > 0 ? (
        <ul className="links">
          {lines.map((line) => (
            <li key={line.productId}>
              <a href={paths.enterprise.product(line.productId)}>
                <span className="thumb tint-3">
                  {line.picture ? <Picture picture={line.picture} sizes="56px" alt="" /> : <Icon name="image" />}
                </span>
                <span className="fill stack gap-1.5">
                  <b>{line.name}</b>
                  <span className="row flex-wrap gap-1.5">
                    <StatusBadge flow="product" state={line.held ? "held" : line.state} />
                    {line.versionState === "approved" ? null : (
                      <StatusBadge flow="listingVersion" state={line.versionState} turn="reader" />
                    )}
                  </span>
                  {line.priceFrom === null ? null : (
                    <span className="row flex-wrap gap-2">
                      <Price amount={line.priceFrom} />
                      <span className="small quiet">{t("catalog.desk.stock", { n: line.available })}</span>
                      {line.short.map(({ name, left }) => (
                        <span key={name} className="small font-strong text-bad-ink">
                          {t(left > 0 ? "catalog.desk.short" : "catalog.desk.soldOut", { pack: name, n: left })}
                        </span>
                      ))}
                    </span>
                  )}
                </span>
                <Icon name="chevron-right" size={20} />
              </a>
            </li>
          ))}
        </ul>
      ) : null}
      <Pager first={first} next={next} />
    </OwnerPage>
  );
}
