import { data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { paths } from "#app/core/paths.ts";
import { sorts } from "#app/domain/search/search.ts";
import { translator } from "#app/i18n/index.ts";
import { languageOf } from "#app/i18n/language.ts";
import { useText } from "#app/i18n/react.tsx";
import { Button } from "#app/ui/Button.tsx";
import { Chip } from "#app/ui/Chip.tsx";
import { Crumbs } from "#app/ui/Crumbs.tsx";
import { useHref } from "#app/ui/href.ts";
import { Icon } from "#app/ui/Icon.tsx";
import { Notice } from "#app/ui/Notice.tsx";
import { Pager } from "#app/ui/Pager.tsx";
import { ProductCard } from "#app/ui/ProductCard.tsx";
import { Facets } from "./Facets.tsx";
import { type ListView, listView } from "./list.server.ts";
import { shopMeta } from "./meta.ts";
import { NothingFound } from "./NothingFound.tsx";

export async function loader({ request }: LoaderFunctionArgs) {
  const view = await listView(new URL(request.url).searchParams, languageOf(request.url));
  return data(view, { status: view.wrong.length > 0 ? 422 : 200 });
}

export const meta: MetaFunction<typeof loader> = ({ data: view }) => {
  if (!view) return [];
  const english = view.asked.language === "en";
  const t = translator(view.asked.language);
  return [
    ...shopMeta({
      title: view.title ?? (view.asked.text || t("shop.list.all")),
      description: t("shop.list.description"),
      origin: view.origin,
      path: view.canonical,
      english,
      hidden: view.wrong.length > 0 || view.asked.text !== "" || view.chips.length > 1,
    }),
    { "script:ld+json": itemList(view) },
  ];
};

/** How many fit in all, and the addresses shown on this page. */
function itemList(view: Pick<ListView, "total" | "origin" | "cards">) {
  return {
    "@context": "https://schema.org",
    "@type": "ItemList",
    numberOfItems: view.total,
    itemListElement: view.cards.map(({ href, name }, place) => ({
      "@type": "ListItem",
      position: place + 1,
      name,
      url: view.origin + href,
    })),
  };
}

export default function List() {
  const view = useLoaderData<typeof loader>();
  const { t } = useText();
  const href = useHref();
  const title = view.title ?? (view.asked.text ? t("shop.list.for", { words: view.asked.text }) : t("shop.list.all"));
  return (
    <main id="isi" className="wrap pb-16">
      <Crumbs crumbs={[{ label: t("shop.tab.home"), href: href(paths.shop.home()) }, { label: title }]} />
      <div className="row mb-3.5 flex-wrap items-end">
        <div className="fill">
          <h1>{title}</h1>
          <p className="small quiet mt-1" role="status">
            {view.total === 0 ? t("shop.list.none") : t("shop.list.count", { n: view.total, places: view.places })}
          </p>
        </div>
        <div className="list-tools">
          <label htmlFor="buka-saring" className="btn btn-out filter-button">
            <Icon name="sliders-horizontal" />
            {view.chips.length > 0 ? t("shop.filter.count", { n: view.chips.length }) : t("shop.filter")}
          </label>
          <Sort chosen={view.asked.sort} />
        </div>
      </div>
      <Remarks view={view} />
      <div className="list">
        <div>
          <input type="checkbox" id="buka-saring" className="visually-hidden filter-switch" />
          <Facets view={view} />
        </div>
        <div>
          <h2 className="visually-hidden">{t("shop.list.results")}</h2>
          <Chosen view={view} />
          {view.total === 0 ? <NothingFound words={view.asked.text} help={view.help ?? []} /> : null}
          <ul className="goods goods-3">
            {view.cards.map((card, place) => (
              <ProductCard key={card.href} product={card} place={place} />
            ))}
          </ul>
          <Pager {...view.pages} />
        </div>
      </div>
    </main>
  );
}

function Sort({ chosen }: { chosen: string }) {
  const { t } = useText();
  return (
    <div className="sort">
      <label htmlFor="urut">{t("shop.sort")}</label>
      <select className="input" id="urut" name="urut" form="saring" defaultValue={chosen}>
        {sorts.map((sort) => (
          <option key={sort} value={sort}>
            {t(`shop.sort.${sort}`)}
          </option>
        ))}
      </select>
      <noscript>
        <Button tone="out" form="saring">
          {t("shop.facet.apply")}
        </Button>
      </noscript>
    </div>
  );
}

function Chosen({ view }: { view: Pick<ListView, "chips" | "clear"> }) {
  const { t } = useText();
  if (view.chips.length === 0) return null;
  return (
    <div className="chips mb-4.5">
      {view.chips.map(({ label, href }) => (
        <Chip key={href} href={href} removes>
          {label}
        </Chip>
      ))}
      <a className="chip chip-clear" href={view.clear}>
        {t("shop.filter.clear")}
      </a>
    </div>
  );
}

function Remarks({ view }: { view: Pick<ListView, "wrong" | "mended" | "leftOut" | "loosened"> }) {
  const { t } = useText();
  return (
    <>
      {view.wrong.length > 0 ? (
        <div className="mb-4">
          <Notice tone="bad" icon="circle-alert">
            {t("shop.list.wrong", {
              names: view.wrong.map((name) => t.lookup(`shop.param.${name}`) ?? name).join(", "),
            })}
          </Notice>
        </div>
      ) : null}
      {view.mended.length > 0 ? (
        <p className="mb-4">{view.mended.map(({ asked, read }) => t("shop.list.mended", { asked, read })).join(" ")}</p>
      ) : null}
      {view.leftOut.length > 0 ? (
        <p className="mb-4">{t("search.leftOut", { words: view.leftOut.join(" ") })}</p>
      ) : null}
      {view.loosened ? <p className="mb-4">{t("search.loosened")}</p> : null}
    </>
  );
}
