import type { Language } from "#app/core/actor.ts";
import { groups } from "#app/core/money.ts";
import { paths } from "#app/core/paths.ts";
import { categoryTree } from "#app/domain/catalog/catalog.server.ts";
import { type RegencyPortrait, regencyPortrait } from "#app/domain/places/places.server.ts";
import { questionAddress } from "#app/domain/search/search.ts";
import { type Translate, translator } from "#app/i18n/index.ts";
import { config } from "#app/platform/config.server.ts";
import { pointOfSlug } from "#app/ui/map.points.ts";
import { crumbsJson } from "./meta.ts";
import { shelfView } from "./shelf.server.ts";

/** One regency: what is written down about it, and what is made there. Null when there is no such place. */
export async function originView(slug: string, after: string, language: Language) {
  const point = pointOfSlug(slug);
  const portrait = point && (await regencyPortrait(point.code));
  if (!portrait) return null;
  const t = translator(language);
  const path = paths.shop.origin(slug);
  const [{ shelf, answer, question }, tree] = await Promise.all([
    shelfView({ asal: point.code }, { path, after, language }),
    categoryTree(language),
  ]);
  const name = portrait.name.replace(/^Kabupaten /, "");
  const crumbs = [
    { label: t("shop.tab.home"), path: paths.shop.home() },
    { label: t("shop.map"), path: paths.shop.map() },
    { label: name, path },
  ];
  return {
    language,
    origin: config.web.origin,
    path,
    name,
    point,
    words: wordsOf(portrait, t),
    offer: shelf.total > 0 ? t("shop.origin.offer", { n: shelf.total, makers: answer.facets.enterprises.size }) : null,
    crumbs,
    kinds: tree
      .filter(({ parentCode }) => parentCode === null)
      .flatMap(({ code, name: label }) => {
        const count = answer.facets.categories.get(code);
        return count
          ? [{ label, count, href: questionAddress(paths.shop.list(), question, { categories: [code] }) }]
          : [];
      }),
    shelf,
    json: crumbsJson(config.web.origin, crumbs),
  };
}

/** Sentences of which each rests on a row: where it is governed from, how it is divided, who lives there. */
function wordsOf({ name, seat, districts, villages, population }: RegencyPortrait, t: Translate): string {
  return [
    seat ? t("shop.origin.seat", { name, seat }) : "",
    districts > 0 && villages > 0 ? t("shop.origin.parts", { districts, villages: groups(villages) }) : "",
    population ? t("shop.origin.people", { people: groups(population.people), source: population.source }) : "",
  ]
    .filter(Boolean)
    .join(" ");
}
