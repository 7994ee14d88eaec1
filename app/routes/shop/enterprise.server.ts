import type { Language } from "#app/core/actor.ts";
import { paths } from "#app/core/paths.ts";
import { formatDate, formatMonth } from "#app/core/time.ts";
import { type EnterprisePage, enterprisePage } from "#app/domain/enterprises/enterprises.server.ts";
import { regionNames } from "#app/domain/places/places.server.ts";
import { searchGoods } from "#app/domain/search/search.server.ts";
import { askedIn } from "#app/domain/search/search.ts";
import { translator } from "#app/i18n/index.ts";
import { inLanguage } from "#app/i18n/language.ts";
import { config } from "#app/platform/config.server.ts";
import { pointOf } from "#app/ui/map.points.ts";
import { cardViews } from "./cards.server.ts";
import { crumbsJson } from "./meta.ts";
import { turned } from "./pages.server.ts";

/** Who makes it, and all she sells, page by page. Null when there is no such maker. */
export async function makerView(slug: string, after: string, language: Language) {
  const maker = /^[a-z0-9-]{1,160}$/.test(slug) ? await enterprisePage(slug, language) : null;
  if (!maker) return null;
  const question = askedIn(new URLSearchParams({ usaha: slug, urut: "terbaru", sesudah: after }), language);
  const [goods, regions] = await Promise.all([searchGoods(question), regionNames([maker.regionCode])]);
  const place = regions.get(maker.regionCode) ?? "";
  const address = (next: string | null) =>
    inLanguage(`${paths.shop.enterprise(slug)}${next ? `?${new URLSearchParams({ sesudah: next })}` : ""}`, language);
  const crumbs = [
    { label: translator(language)("shop.tab.home"), path: paths.shop.home() },
    { label: maker.name, path: paths.shop.enterprise(slug) },
  ];
  return {
    language,
    origin: config.web.origin,
    slug,
    name: maker.name,
    about: maker.about,
    sample: maker.sample,
    place,
    point: pointOf(maker.regionCode),
    crumbs,
    onHolidayUntil: maker.onHolidayUntil ? formatDate(maker.onHolidayUntil, language) : null,
    facts: factsOf(maker, place, language),
    total: goods.total,
    cards: await cardViews(goods.cards, language),
    pages: turned(question, goods, address),
    laterPage: question.after !== null,
    json: [organisation(maker, place), crumbsJson(config.web.origin, crumbs)],
  };
}
export type MakerView = NonNullable<Awaited<ReturnType<typeof makerView>>>;

function factsOf(maker: EnterprisePage, place: string, language: Language) {
  const t = translator(language);
  const scale = maker.scale ? t(`enterprises.scale.${maker.scale}`) : "";
  return [
    { key: "kind", label: t("shop.maker.kind"), value: t(`enterprises.kind.${maker.kind}`) },
    { key: "scale", label: t("enterprises.col.scale"), value: scale },
    { key: "place", label: t("shop.facet.origin"), value: place },
    { key: "since", label: t("shop.maker.since"), value: maker.since?.getUTCFullYear() ?? null },
    { key: "joined", label: t("shop.maker.joined"), value: formatMonth(maker.joinedAt, language) },
  ];
}

/** What search engines read of a maker. */
function organisation(maker: EnterprisePage, place: string) {
  return {
    "@context": "https://schema.org",
    "@type": "Organization",
    name: maker.name,
    url: config.web.origin + paths.shop.enterprise(maker.slug),
    ...(maker.about ? { description: maker.about } : {}),
    ...(maker.since ? { foundingDate: String(maker.since.getUTCFullYear()) } : {}),
    address: {
      "@type": "PostalAddress",
      addressLocality: place,
      addressRegion: "Maluku Utara",
      addressCountry: "ID",
    },
  };
}
