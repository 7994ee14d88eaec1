import type { LoaderFunctionArgs } from "@remix-run/node";
import { paths } from "#app/core/paths.ts";
import { shownKinds, shownMakers, shownProducts } from "#app/domain/search/search.server.ts";
import { config } from "#app/platform/config.server.ts";
import { found } from "#app/platform/http/found.server.ts";
import { pointOf } from "#app/ui/map.points.ts";
import { entries, type Page, type Part, partOf, sitemapReply } from "./sitemap.parts.ts";

/** Some thousand pages that search engines should know, in both languages. A part that holds none is not found. */
export async function loader({ params }: LoaderFunctionArgs) {
  const part = found(partOf(params["file"] ?? ""));
  const pages = await pagesOf(part);
  found(pages[0] ?? null);
  return sitemapReply(
    `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${pages.map((page) => entries(page, config.web.origin)).join("\n")}
</urlset>`,
  );
}

async function pagesOf(part: Part): Promise<Page[]> {
  switch (part.kind) {
    case "halaman":
      return (await standingAndKinds()).slice(part.from, part.from + part.most).map((path) => ({ path }));
    case "usaha":
      return (await shownMakers(part)).map((slug) => ({ path: paths.shop.enterprise(slug) }));
    case "produk":
      return (await shownProducts(part)).map(({ slug, changedAt }) => ({ path: paths.shop.product(slug), changedAt }));
    default:
      return part.kind satisfies never;
  }
}

async function standingAndKinds(): Promise<string[]> {
  const { categories, regencies } = await shownKinds();
  const places = regencies.flatMap((code) => pointOf(code)?.slug ?? []);
  return [...standing, ...categories.map(paths.shop.category), ...places.map(paths.shop.origin)];
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
