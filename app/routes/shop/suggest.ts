import type { LoaderFunctionArgs } from "@remix-run/node";
import { paths } from "#app/core/paths.ts";
import { suggestGoods } from "#app/domain/search/search.server.ts";
import { inLanguage, languageOf } from "#app/i18n/language.ts";

/** Names that fit what is being typed in the search field. */
export async function loader({ request }: LoaderFunctionArgs) {
  const language = languageOf(request.url);
  const typed = (new URL(request.url).searchParams.get("q") ?? "").slice(0, 80);
  const found = await suggestGoods(typed, language);
  const suggestions = found.map(({ label, slug }) => ({ label, url: inLanguage(paths.shop.product(slug), language) }));
  return Response.json({ suggestions }, { headers: { "Cache-Control": "public, max-age=60" } });
}
