import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { languageOf } from "#app/i18n/language.ts";
import { useText } from "#app/i18n/react.tsx";
import { found } from "#app/platform/http/found.server.ts";
import { PageHead } from "#app/ui/PageHead.tsx";
import { categoryView } from "./category.server.ts";
import { shopMeta } from "./meta.ts";
import { Shelf, ShelfLinks } from "./Shelf.tsx";
import { Way } from "./Way.tsx";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const after = new URL(request.url).searchParams.get("sesudah") ?? "";
  return found(await categoryView(params["code"] ?? "", after, languageOf(request.url)));
}

export const meta: MetaFunction<typeof loader> = ({ data: view }) =>
  view
    ? [
        ...shopMeta({
          title: view.name,
          description: view.words,
          origin: view.origin,
          path: view.path,
          english: view.language === "en",
          hidden: view.shelf.later,
        }),
        { "script:ld+json": view.json },
      ]
    : [];

export default function Category() {
  const view = useLoaderData<typeof loader>();
  const { t } = useText();
  return (
    <main id="isi" className="wrap pb-16">
      <Way crumbs={view.crumbs} />
      <PageHead title={view.name} text={view.words} />
      <div className="mt-4">
        <ShelfLinks title={t("shop.category.parts")} links={view.parts} />
      </div>
      <Shelf shelf={view.shelf} />
      <div className="mt-10">
        <ShelfLinks title={t("shop.category.places")} links={view.places} />
      </div>
    </main>
  );
}
