import type { LoaderFunctionArgs } from "@remix-run/node";
import { formatRupiah } from "#app/core/money.ts";
import { paths } from "#app/core/paths.ts";
import { picturesOf } from "#app/domain/media/media.server.ts";
import { suggestGoods } from "#app/domain/search/search.server.ts";
import { inLanguage, languageOf } from "#app/i18n/language.ts";

/** Names that fit what is being typed in the search field. */
export async function loader({ request }: LoaderFunctionArgs) {
  const language = languageOf(request.url);
  const typed = (new URL(request.url).searchParams.get("q") ?? "").slice(0, 80);
  const found = await suggestGoods(typed, language);
  const pictures = await picturesOf(
    found.flatMap(({ photoId }) => photoId ?? []),
    language,
  );
  const suggestions = found.map(({ label, slug, price, photoId }) => ({
    label,
    url: inLanguage(paths.shop.product(slug), language),
    price: formatRupiah(price),
    picture: smallest(photoId === null ? undefined : pictures.get(photoId)),
  }));
  return Response.json({ suggestions }, { headers: { "Cache-Control": "public, max-age=60" } });
}

/** WebP, which every browser shows that runs our script; none while the worker has not made it. */
const smallest = (picture: { sources: readonly { format: string; width: number; url: string }[] } | undefined) =>
  picture?.sources.filter(({ format }) => format === "webp").sort((a, b) => a.width - b.width)[0]?.url ?? null;
