import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { paths } from "#app/core/paths.ts";
import { translator } from "#app/i18n/index.ts";
import { languageOf } from "#app/i18n/language.ts";
import { useText } from "#app/i18n/react.tsx";
import { config } from "#app/platform/config.server.ts";
import { useHref } from "#app/ui/href.ts";
import { IslandMap } from "#app/ui/IslandMap.tsx";
import { placesOfAll } from "./map.server.ts";
import { crumbsJson, shopMeta } from "./meta.ts";
import { Way } from "./Way.tsx";

export async function loader({ request }: LoaderFunctionArgs) {
  const language = languageOf(request.url);
  const t = translator(language);
  const crumbs = [
    { label: t("shop.tab.home"), path: paths.shop.home() },
    { label: t("shop.map"), path: paths.shop.map() },
  ];
  const { origin } = config.web;
  return { language, origin, places: await placesOfAll(language), crumbs, json: crumbsJson(origin, crumbs) };
}

export const meta: MetaFunction<typeof loader> = ({ data: view }) => {
  if (!view) return [];
  const t = translator(view.language);
  return [
    ...shopMeta({
      title: t("shop.map"),
      description: t("shop.map.text"),
      origin: view.origin,
      path: paths.shop.map(),
      english: view.language === "en",
    }),
    { "script:ld+json": view.json },
  ];
};

export default function MapOfOrigins() {
  const { places, crumbs } = useLoaderData<typeof loader>();
  const { t } = useText();
  const href = useHref();
  return (
    <main id="isi" className="pb-16">
      <div className="wrap">
        <Way crumbs={crumbs} />
        <h1>{t("shop.map")}</h1>
        <p className="lead mt-2 mb-6 max-w-line">{t("shop.map.text")}</p>
      </div>
      <div className="origins">
        <div className="wrap section two">
          <ul className="m-0">
            {places.map(({ code, slug, regency, count }) => (
              <li key={code}>
                <a href={href(paths.shop.origin(slug))}>
                  {regency} <span>{count}</span>
                </a>
              </li>
            ))}
          </ul>
          <IslandMap places={places} label={t("shop.home.mapLabel")} />
        </div>
      </div>
      <p className="wrap small quiet mt-4">{t("shop.map.source")}</p>
    </main>
  );
}
