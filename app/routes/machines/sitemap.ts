import { paths } from "#app/core/paths.ts";
import { shownProducts } from "#app/domain/search/search.server.ts";
import { inLanguage } from "#app/i18n/language.ts";
import { config } from "#app/platform/config.server.ts";

/** A sitemap holds 50,000 addresses at most; each product may bring its maker along. */
const MOST_PRODUCTS = 20_000;

type Page = { path: string; changedAt?: Date };

/** Every page that search engines should know, in both languages: what stands still, makers and goods on display. */
export async function loader() {
  const products = await shownProducts(MOST_PRODUCTS);
  const makers = new Set(products.map(({ enterpriseSlug }) => enterpriseSlug));
  const pages: Page[] = [
    ...standing.map((path) => ({ path })),
    ...[...makers].map((slug) => ({ path: paths.shop.enterprise(slug) })),
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
  paths.shop.about(),
  paths.shop.howWeCurate(),
  paths.shop.shipping(),
  paths.shop.complaints(),
  paths.shop.privacy(),
  paths.shop.terms(),
];

/** Slugs are plain ASCII and addresses carry no `&`, so nothing here needs to be escaped. */
function entry({ path, changedAt }: Page): string {
  const { origin } = config.web;
  const others = (["id", "en"] as const)
    .map(
      (language) =>
        `<xhtml:link rel="alternate" hreflang="${language}" href="${origin}${inLanguage(path, language)}"/>`,
    )
    .join("");
  const changed = changedAt ? `<lastmod>${changedAt.toISOString().slice(0, 10)}</lastmod>` : "";
  return `<url><loc>${origin}${path}</loc>${changed}${others}</url>`;
}
