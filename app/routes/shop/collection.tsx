import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { paths } from "#app/core/paths.ts";
import { collectionOf } from "#app/domain/catalog/catalog.server.ts";
import { cardsOf } from "#app/domain/search/search.server.ts";
import { translator } from "#app/i18n/index.ts";
import { languageOf } from "#app/i18n/language.ts";
import { useText } from "#app/i18n/react.tsx";
import { clock } from "#app/platform/clock.server.ts";
import { config } from "#app/platform/config.server.ts";
import { found } from "#app/platform/http/found.server.ts";
import { PageHead } from "#app/ui/PageHead.tsx";
import { ProductCard } from "#app/ui/ProductCard.tsx";
import { cardViews } from "./cards.server.ts";
import { crumbsJson, shopMeta } from "./meta.ts";
import { Way } from "./Way.tsx";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const language = languageOf(request.url);
  const slug = params["slug"] ?? "";
  const collection = found(/^[a-z0-9-]{1,80}$/.test(slug) ? await collectionOf(slug, language, clock.now()) : null);
  const path = paths.shop.collection(slug);
  const crumbs = [
    { label: translator(language)("shop.tab.home"), path: paths.shop.home() },
    { label: collection.name, path },
  ];
  return {
    language,
    origin: config.web.origin,
    path,
    name: collection.name,
    text: collection.text,
    crumbs,
    json: crumbsJson(config.web.origin, crumbs),
    cards: await cardViews(await cardsOf(collection.productIds, language), language),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data: view }) =>
  view
    ? [
        ...shopMeta({
          title: view.name,
          description: view.text || undefined,
          origin: view.origin,
          path: view.path,
          english: view.language === "en",
        }),
        { "script:ld+json": view.json },
      ]
    : [];

export default function Collection() {
  const view = useLoaderData<typeof loader>();
  const { t } = useText();
  return (
    <main id="isi" className="wrap pb-16">
      <Way crumbs={view.crumbs} />
      <PageHead title={view.name} text={view.text} />
      <h2 className="visually-hidden">{t("shop.list.results")}</h2>
      <ul className="goods mt-5">
        {view.cards.map((card, place) => (
          <ProductCard key={card.href} product={card} place={place} />
        ))}
      </ul>
    </main>
  );
}
