import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import type { Language } from "#app/core/actor.ts";
import { paths } from "#app/core/paths.ts";
import { categoryTree } from "#app/domain/catalog/catalog.server.ts";
import { picturesOf } from "#app/domain/media/media.server.ts";
import { coversOfKinds, searchGoods } from "#app/domain/search/search.server.ts";
import { askedIn } from "#app/domain/search/search.ts";
import { translator } from "#app/i18n/index.ts";
import { languageOf } from "#app/i18n/language.ts";
import { useText } from "#app/i18n/react.tsx";
import { config } from "#app/platform/config.server.ts";
import { LinkButton } from "#app/ui/Button.tsx";
import { useHref } from "#app/ui/href.ts";
import { ProductCard } from "#app/ui/ProductCard.tsx";
import { cardViews } from "./cards.server.ts";
import { collectionShelves } from "./collections.server.ts";
import { Join, Kinds, Origins, Proofs, SealMeanings } from "./HomeParts.tsx";
import { HomeShelf } from "./HomeShelf.tsx";
import { mapPlaces } from "./map.server.ts";
import { shopMeta } from "./meta.ts";
import { originNames } from "./origins.server.ts";
import { Recent } from "./Recent.tsx";
import { shopJson } from "./shop.json.ts";

const NEWEST = 8;

export async function loader({ request }: LoaderFunctionArgs) {
  const language = languageOf(request.url);
  const [answer, kinds, names, shelves] = await Promise.all([
    searchGoods(askedIn(new URLSearchParams({ urut: "terbaru" }), language)),
    kindsOf(language),
    originNames(),
    collectionShelves(language),
  ]);
  return {
    language,
    origin: config.web.origin,
    operator: config.operator,
    kinds,
    shelves,
    newest: await cardViews(answer.cards.slice(0, NEWEST), language),
    places: mapPlaces(names, answer.facets.origins),
  };
}

/** The categories that have something to sell, each with the picture of its best. */
async function kindsOf(language: Language) {
  const [tree, covers] = await Promise.all([categoryTree(language), coversOfKinds(language)]);
  const pictures = await picturesOf([...covers.values()], language);
  return tree.flatMap(({ code, parentCode, name }) => {
    const cover = covers.get(code);
    return parentCode === null && cover ? [{ code, name, picture: pictures.get(cover) ?? null }] : [];
  });
}

export const meta: MetaFunction<typeof loader> = ({ data: view }) => {
  if (!view) return [];
  const t = translator(view.language);
  return [
    ...shopMeta({
      title: "UKM Mart",
      description: t("shop.home.text"),
      origin: view.origin,
      path: paths.shop.home(),
      english: view.language === "en",
    }),
    { "script:ld+json": shopJson(view.origin, view.operator) },
  ];
};

export default function Home() {
  const { kinds, shelves, newest, places } = useLoaderData<typeof loader>();
  const { t } = useText();
  const href = useHref();
  return (
    <main id="isi">
      <section className="hero">
        <div className="wrap">
          <h1>{t("shop.home.title")}</h1>
          <p>{t("shop.home.text")}</p>
          <div className="acts">
            <LinkButton size="lg" tone="dark" href={href(paths.shop.list())}>
              {t("shop.home.start")}
            </LinkButton>
            <LinkButton size="lg" tone="out" href={href(paths.shop.howWeCurate())}>
              {t("shop.home.how")}
            </LinkButton>
          </div>
          <img className="nut" src="/img/pala-belah.svg" alt="" width="348" height="348" />
          <img className="boat" src="/img/kora-kora.svg" alt="" width="120" height="60" />
        </div>
        <div className="sea" aria-hidden="true" />
      </section>
      <Proofs />
      <Kinds kinds={kinds} />
      {shelves.map((shelf) => (
        <HomeShelf key={shelf.href} shelf={shelf} />
      ))}
      <section className="wrap pb-16" aria-labelledby="baru">
        <div className="row mb-5 items-end">
          <div className="fill">
            <h2 id="baru" className="text-3xl">
              {t("shop.home.new")}
            </h2>
            <p className="small quiet mt-1.5">{t("shop.home.new.text")}</p>
          </div>
          <a href={href(paths.shop.list())}>{t("shop.home.all")}</a>
        </div>
        <ul className="goods">
          {newest.map((card, place) => (
            <ProductCard key={card.href} product={card} place={place} />
          ))}
        </ul>
      </section>
      <Origins places={places} />
      <Recent />
      <SealMeanings />
      <Join />
    </main>
  );
}
