import type { Language } from "#app/core/actor.ts";
import { paths } from "#app/core/paths.ts";
import { categoryTree } from "#app/domain/catalog/catalog.server.ts";
import { translator } from "#app/i18n/index.ts";
import { inLanguage } from "#app/i18n/language.ts";
import { config } from "#app/platform/config.server.ts";
import { mapPoints } from "#app/ui/map.points.ts";
import { crumbsJson } from "./meta.ts";
import { originNames } from "./origins.server.ts";
import { shelfView } from "./shelf.server.ts";

/** One category with its parts and the places its goods come from; null when there is no such category. */
export async function categoryView(code: string, after: string, language: Language) {
  const tree = await categoryTree(language);
  const kind = tree.find((one) => one.code === code);
  if (!kind) return null;
  const t = translator(language);
  const path = paths.shop.category(code);
  const [{ shelf, answer }, names] = await Promise.all([
    shelfView({ kategori: code }, { path, after, language }),
    originNames(),
  ]);
  const group = tree.find((one) => one.code === kind.parentCode) ?? null;
  const { enterprises, origins, categories } = answer.facets;
  const crumbs = [
    { label: t("shop.tab.home"), path: paths.shop.home() },
    ...(group ? [{ label: group.name, path: paths.shop.category(group.code) }] : []),
    { label: kind.name, path },
  ];
  return {
    language,
    origin: config.web.origin,
    path,
    name: kind.name,
    words:
      shelf.total > 0
        ? t("shop.category.text", { n: shelf.total, makers: enterprises.size, places: origins.size })
        : t("shop.list.description"),
    crumbs,
    parts: partsOf(tree, kind).flatMap((one) =>
      linkTo(one.name, categories.get(one.code), paths.shop.category(one.code)),
    ),
    places: mapPoints.flatMap(({ code: regency, slug, name }) =>
      linkTo(names.get(regency) ?? name, origins.get(regency), paths.shop.origin(slug)),
    ),
    shelf,
    json: crumbsJson(config.web.origin, crumbs),
  };

  function linkTo(label: string, count: number | undefined, to: string) {
    return count ? [{ label, count, href: inLanguage(to, language) }] : [];
  }
}

type Kind = Awaited<ReturnType<typeof categoryTree>>[number];

/** Its own parts, or those beside it; a group of one has none to choose from. */
function partsOf(tree: readonly Kind[], kind: Kind): Kind[] {
  const group = kind.parentCode ?? kind.code;
  const parts = tree.filter(({ parentCode }) => parentCode === group);
  return parts.length > 1 ? parts.filter(({ code }) => code !== kind.code) : [];
}
