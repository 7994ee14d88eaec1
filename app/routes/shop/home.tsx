import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { paths } from "#app/core/paths.ts";
import { searchGoods } from "#app/domain/search/search.server.ts";
import { askedIn } from "#app/domain/search/search.ts";
import { translator } from "#app/i18n/index.ts";
import { languageOf } from "#app/i18n/language.ts";
import { useText } from "#app/i18n/react.tsx";
import { config } from "#app/platform/config.server.ts";
import { LinkButton } from "#app/ui/Button.tsx";
import { useHref } from "#app/ui/href.ts";
import { Icon } from "#app/ui/Icon.tsx";
import { ProductCard } from "#app/ui/ProductCard.tsx";
import { cardViews } from "./cards.server.ts";
import { Join, Origins, SealMeanings } from "./HomeParts.tsx";
import { mapPoints } from "./map.points.ts";
import { shopMeta } from "./meta.ts";

const NEWEST = 8;

export async function loader({ request }: LoaderFunctionArgs) {
  const language = languageOf(request.url);
  const answer = await searchGoods(askedIn(new URLSearchParams({ urut: "terbaru" }), language));
  return {
    language,
    origin: config.web.origin,
    newest: await cardViews(answer.cards.slice(0, NEWEST), language),
    places: mapPoints.map((point) => ({ ...point, count: answer.facets.origins.get(point.code) ?? 0 })),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data: view }) => {
  if (!view) return [];
  const t = translator(view.language);
  return shopMeta({
    title: "UKM Mart",
    description: t("shop.home.text"),
    origin: view.origin,
    path: paths.shop.home(),
    english: view.language === "en",
  });
};

export default function Home() {
  const { newest, places } = useLoaderData<typeof loader>();
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
          </div>
          <img className="nut" src="/img/pala-belah.svg" alt="" width="348" height="348" />
          <img className="boat" src="/img/kora-kora.svg" alt="" width="120" height="60" />
        </div>
        <div className="sea" aria-hidden="true" />
      </section>
      <section className="trust">
        <ul className="wrap">
          <Proof icon="badge-check" title={t("shop.home.curated")} text={t("shop.home.curated.text")} />
          <Proof icon="shield-check" title={t("shop.home.licensed")} text={t("shop.home.licensed.text")} />
        </ul>
      </section>
      <section className="wrap section" aria-labelledby="baru">
        <div className="row items-end">
          <div className="fill">
            <h2 id="baru" className="text-2xl">
              {t("shop.home.new")}
            </h2>
            <p className="small quiet">{t("shop.home.new.text")}</p>
          </div>
          <a href={href(paths.shop.list())}>{t("shop.home.all")}</a>
        </div>
        <ul className="goods">
          {newest.map((card, place) => (
            <ProductCard key={card.href} product={card} place={place} sizes="(min-width: 48rem) 270px, 46vw" />
          ))}
        </ul>
      </section>
      <Origins places={places} />
      <SealMeanings />
      <Join />
    </main>
  );
}

function Proof({ icon, title, text }: { icon: "badge-check" | "shield-check"; title: string; text: string }) {
  return (
    <li>
      <Icon name={icon} />
      <span>
        <b>{title}</b>
        {text}
      </span>
    </li>
  );
}
