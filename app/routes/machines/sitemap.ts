import { paths } from "#app/core/paths.ts";
import { shownNumbers } from "#app/domain/search/search.server.ts";
import { config } from "#app/platform/config.server.ts";
import { partFiles, sitemapReply } from "./sitemap.parts.ts";
import { escaped } from "./xml.ts";

/** The parts of the map of the site: however many goods there are, each part stays small. */
export async function loader() {
  const parts = partFiles(await shownNumbers()).map(
    (file) => `<sitemap><loc>${escaped(config.web.origin + paths.machines.sitemapPart(file))}</loc></sitemap>`,
  );
  return sitemapReply(
    `<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${parts.join("\n")}\n</sitemapindex>`,
  );
}
