import { paths } from "#app/core/paths.ts";
import { shownProducts } from "#app/domain/search/search.server.ts";
import { inLanguage } from "#app/i18n/language.ts";
import { config } from "#app/platform/config.server.ts";
import { pointOf } from "#app/ui/map.points.ts";
import { escaped } from "./xml.ts";

/** A sitemap holds 50,000 addresses at most; each product may bring its maker along. */
const MOST_PRODUCTS = 20_000;

type Page = { path: string; changedAt?: Date };

/** Every page that search engines should know, in both languages: what stands still, the goods on display, and the kinds, places and makers they belong to. */
export async function loader() {
  const products = await shownProducts(MOST_PRODUCTS);
  const around = products.flatMap(({ categoryCode, parentCategoryCode, regencyCode, enterpriseSlug }) => {
    const place = pointOf(regencyCode);
    return [
      paths.shop.category(categoryCode),
      ...(parentCategoryCode ? [paths.shop.category(parentCategoryCode)] : []),
      ...(place ? [paths.shop.origin(place.slug)] : []),
      paths.shop.enterprise(enterpriseSlug),
    ];
  });
  const pages: Page[] = [
    ...[...standing, ...new Set(around)].map((path) => ({ path })),
    ...products.map(({ slug, changedAt }) => ({ path: paths.shop.product(slug), changedAt })),
  ];
  const body = `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${pages.map(entry).join("\n")}
</urlset>
`;
  return new Response(body, {
    headers: { "Content-Type": "application/xml", "Cache-Control": "public, max-age=3600" },
  });
}

const standing = [
  paths.shop.home(),
  paths.shop.list(),
  paths.shop.map(),
  paths.shop.about(),
  paths.shop.howWeCurate(),
  paths.shop.shipping(),
  paths.shop.complaints(),
  paths.shop.returns(),
  paths.shop.privacy(),
  paths.shop.terms(),
];

function entry({ path, changedAt }: Page): string {
  const { origin } = config.web;
  const others = (["id", "en", "x-default"] as const)
    .map((language) => {
      const address = inLanguage(path, language === "en" ? "en" : "id");
      return `<xhtml:link rel="alternate" hreflang="${language}" href="${escaped(origin + address)}"/>`;
    })
    .join("");
  const changed = changedAt ? `<lastmod>${changedAt.toISOString().slice(0, 10)}</lastmod>` : "";
  return `<url><loc>${escaped(origin + path)}</loc>${changed}${others}</url>`;
}
