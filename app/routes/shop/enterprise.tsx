import { data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { paths } from "#app/core/paths.ts";
import { enterprisePage } from "#app/domain/enterprises/enterprises.server.ts";
import { regionNames } from "#app/domain/places/places.server.ts";
import { searchGoods } from "#app/domain/search/search.server.ts";
import { askedIn } from "#app/domain/search/search.ts";
import { languageOf } from "#app/i18n/language.ts";
import { useText } from "#app/i18n/react.tsx";
import { config } from "#app/platform/config.server.ts";
import { found } from "#app/platform/http/found.server.ts";
import { Crumbs } from "#app/ui/Crumbs.tsx";
import { useHref } from "#app/ui/href.ts";
import { PageHead } from "#app/ui/PageHead.tsx";
import { Pager } from "#app/ui/Pager.tsx";
import { ProductCard } from "#app/ui/ProductCard.tsx";
import { cardViews } from "./cards.server.ts";
import { shopMeta } from "./meta.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const language = languageOf(request.url);
  const slug = params["slug"] ?? "";
  const maker = found(/^[a-z0-9-]{1,160}$/.test(slug) ? await enterprisePage(slug, language) : null);
  const [goods, regions] = await Promise.all([
    searchGoods(askedIn(new URLSearchParams({ usaha: slug }), language)),
    regionNames([maker.regionCode]),
  ]);
  return data({
    language,
    origin: config.web.origin,
    slug,
    name: maker.name,
    about: maker.about,
    sample: maker.sample,
    place: regions.get(maker.regionCode) ?? "",
    cards: await cardViews(goods.cards, language),
    more: goods.next !== null,
  });
}

export const meta: MetaFunction<typeof loader> = ({ data: view }) =>
  view
    ? shopMeta({
        title: view.name,
        description: view.about ?? undefined,
        origin: view.origin,
        path: paths.shop.enterprise(view.slug),
        english: view.language === "en",
      })
    : [];

export default function Enterprise() {
  const view = useLoaderData<typeof loader>();
  const { t } = useText();
  const href = useHref();
  return (
    <main id="isi" className="wrap pb-16">
      <Crumbs crumbs={[{ label: t("shop.tab.home"), href: href(paths.shop.home()) }, { label: view.name }]} />
      <PageHead title={view.name} text={view.sample ? `${view.place} (${t("shop.sample")})` : view.place} />
      {view.about ? <p className="prose mt-4">{view.about}</p> : null}
      <ul className="goods mt-8">
        {view.cards.map((card, place) => (
          <ProductCard key={card.href} product={card} place={place} sizes="(min-width: 48rem) 270px, 46vw" />
        ))}
      </ul>
      <Pager next={view.more ? href(`${paths.shop.list()}?usaha=${view.slug}`) : null} />
    </main>
  );
}
