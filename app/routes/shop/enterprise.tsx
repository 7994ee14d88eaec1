import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { paths } from "#app/core/paths.ts";
import { languageOf } from "#app/i18n/language.ts";
import { useText } from "#app/i18n/react.tsx";
import { found } from "#app/platform/http/found.server.ts";
import { LinkButton } from "#app/ui/Button.tsx";
import { EmptyState } from "#app/ui/EmptyState.tsx";
import { Facts } from "#app/ui/Facts.tsx";
import { useHref } from "#app/ui/href.ts";
import { PlaceMap } from "#app/ui/IslandMap.tsx";
import { Notice } from "#app/ui/Notice.tsx";
import { PageHead } from "#app/ui/PageHead.tsx";
import { Pager } from "#app/ui/Pager.tsx";
import { ProductCard } from "#app/ui/ProductCard.tsx";
import { type MakerView, makerView } from "./enterprise.server.ts";
import { shopMeta } from "./meta.ts";
import { Way } from "./Way.tsx";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const after = new URL(request.url).searchParams.get("sesudah") ?? "";
  return found(await makerView(params["slug"] ?? "", after, languageOf(request.url)));
}

export const meta: MetaFunction<typeof loader> = ({ data: view }) => {
  if (!view) return [];
  return [
    ...shopMeta({
      title: view.name,
      description: view.about ?? undefined,
      origin: view.origin,
      path: paths.shop.enterprise(view.slug),
      english: view.language === "en",
      hidden: view.laterPage,
    }),
    ...view.json.map((json) => ({ "script:ld+json": json })),
  ];
};

export default function Enterprise() {
  const view = useLoaderData<typeof loader>();
  const { t } = useText();
  const href = useHref();
  return (
    <main id="isi" className="wrap pb-16">
      <Way crumbs={view.crumbs} />
      <div className="detail">
        <div className="stack">
          <PageHead title={view.name} text={view.sample ? t("shop.sample.place", { place: view.place }) : view.place} />
          {view.onHolidayUntil ? (
            <Notice tone="todo" icon="calendar">
              {t("shop.product.holiday", { day: view.onHolidayUntil })}
            </Notice>
          ) : null}
          {view.about ? <p className="prose">{view.about}</p> : null}
          {view.point ? (
            <a className="sea-card" href={href(paths.shop.origin(view.point.slug))}>
              <PlaceMap place={view.point} label={t("shop.maker.map", { place: view.place })} />
            </a>
          ) : null}
        </div>
        <div>
          <Facts facts={view.facts} />
        </div>
      </div>
      <Goods view={view} />
    </main>
  );
}

function Goods({ view }: { view: Pick<MakerView, "name" | "cards" | "total" | "pages"> }) {
  const { t } = useText();
  const href = useHref();
  if (view.cards.length === 0) {
    return (
      <EmptyState title={t("shop.maker.empty", { name: view.name })} text={t("shop.maker.empty.text")}>
        <LinkButton tone="out" href={href(paths.shop.list())}>
          {t("shop.list.all")}
        </LinkButton>
      </EmptyState>
    );
  }
  return (
    <section aria-labelledby="produk">
      <h2 id="produk" className="mt-10 mb-5 text-2xl">
        {t("shop.maker.goods", { n: view.total })}
      </h2>
      <ul className="goods">
        {view.cards.map((card, place) => (
          <ProductCard key={card.href} product={card} place={place} />
        ))}
      </ul>
      <Pager {...view.pages} />
    </section>
  );
}
