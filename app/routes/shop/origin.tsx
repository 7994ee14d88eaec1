import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { languageOf } from "#app/i18n/language.ts";
import { useText } from "#app/i18n/react.tsx";
import { found } from "#app/platform/http/found.server.ts";
import { PlaceMap } from "#app/ui/IslandMap.tsx";
import { PageHead } from "#app/ui/PageHead.tsx";
import { shopMeta } from "./meta.ts";
import { originView } from "./origin.server.ts";
import { Shelf, ShelfLinks } from "./Shelf.tsx";
import { Way } from "./Way.tsx";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const after = new URL(request.url).searchParams.get("sesudah") ?? "";
  return found(await originView(params["slug"] ?? "", after, languageOf(request.url)));
}

export const meta: MetaFunction<typeof loader> = ({ data: view }) =>
  view
    ? [
        ...shopMeta({
          title: view.name,
          description: [view.offer, view.words].filter(Boolean).join(" "),
          origin: view.origin,
          path: view.path,
          english: view.language === "en",
          hidden: view.shelf.later,
        }),
        { "script:ld+json": view.json },
      ]
    : [];

export default function Origin() {
  const view = useLoaderData<typeof loader>();
  const { t } = useText();
  return (
    <main id="isi" className="wrap pb-16">
      <Way crumbs={view.crumbs} />
      <div className="detail">
        <div className="stack">
          <PageHead title={view.name} text={view.offer} />
          {view.words ? <p className="prose">{view.words}</p> : null}
          <ShelfLinks title={t("shop.origin.kinds")} links={view.kinds} />
        </div>
        <div className="sea-card">
          <PlaceMap place={view.point} label={t("shop.way.map", { place: view.name })} />
        </div>
      </div>
      <Shelf shelf={view.shelf} />
    </main>
  );
}
