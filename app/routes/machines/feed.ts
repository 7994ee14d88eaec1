import type { LoaderFunctionArgs } from "@remix-run/node";
import { formatRupiah } from "#app/core/money.ts";
import { paths } from "#app/core/paths.ts";
import { newestProducts } from "#app/domain/search/search.server.ts";
import { translator } from "#app/i18n/index.ts";
import { inLanguage, languageOf } from "#app/i18n/language.ts";
import { config } from "#app/platform/config.server.ts";
import { escaped } from "./xml.ts";

const MOST = 30;

/** What passed curation last, for readers of feeds: RSS 2.0, in the language that the address asks for. */
export async function loader({ request }: LoaderFunctionArgs) {
  const language = languageOf(request.url);
  const t = translator(language);
  const { origin } = config.web;
  const at = (path: string) => escaped(origin + inLanguage(path, language));
  const products = await newestProducts(language, MOST);
  const items = products.map(({ slug, name, origin: place, price, several, liveSince }) => {
    const cost = formatRupiah(price);
    const text = `${place}. ${several ? `${t("ui.from")} ${cost}` : cost}`;
    return `<item><title>${escaped(name)}</title><link>${at(paths.shop.product(slug))}</link>\
<guid isPermaLink="true">${escaped(origin + paths.shop.product(slug))}</guid>\
<pubDate>${liveSince.toUTCString()}</pubDate><description>${escaped(text)}</description></item>`;
  });
  const body = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>
<title>${escaped(t("shop.feed.title"))}</title>
<link>${at(paths.shop.home())}</link>
<description>${escaped(t("shop.list.description"))}</description>
<language>${language}</language>
<atom:link href="${at(paths.machines.feed())}" rel="self" type="application/rss+xml"/>
${items.join("\n")}
</channel></rss>
`;
  return new Response(body, {
    headers: { "Content-Type": "application/rss+xml; charset=utf-8", "Cache-Control": "public, max-age=600" },
  });
}
