import { type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { paths } from "#app/core/paths.ts";
import { productPage } from "#app/domain/catalog/catalog.server.ts";
import { translator } from "#app/i18n/index.ts";
import { inLanguage, languageOf } from "#app/i18n/language.ts";
import { useText } from "#app/i18n/react.tsx";
import { config } from "#app/platform/config.server.ts";
import { found } from "#app/platform/http/found.server.ts";
import { useHref } from "#app/ui/href.ts";
import { PageHead } from "#app/ui/PageHead.tsx";
import { Pager } from "#app/ui/Pager.tsx";
import { shopMeta } from "./meta.ts";
import { Rating, ReviewList } from "./Reviews.tsx";
import { reviewsView } from "./reviews.server.ts";

const PAGE = 20;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const language = languageOf(request.url);
  const slug = params["slug"] ?? "";
  const answer = found(/^[a-z0-9-]{1,160}$/.test(slug) ? await productPage(slug, language) : null);
  if (answer.kind === "moved") throw redirect(inLanguage(paths.shop.reviews(answer.slug), language), 301);
  const { productId, name } = answer.product;
  const after = new URL(request.url).searchParams.get("sesudah");
  const view = await reviewsView({ productId, name, language, take: PAGE, after });
  const here = paths.shop.reviews(slug);
  return {
    view,
    slug,
    language,
    origin: config.web.origin,
    later: after !== null,
    title: translator(language)("feedback.reviews.of", { name }),
    first: after ? inLanguage(here, language) : null,
    next: view.next && inLanguage(`${here}?sesudah=${view.next}`, language),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data
    ? shopMeta({
        title: data.title,
        origin: data.origin,
        path: paths.shop.reviews(data.slug),
        english: data.language === "en",
        hidden: data.later || data.view.count === 0,
      })
    : [];

export default function ReviewsPage() {
  const { view, slug, title, first, next } = useLoaderData<typeof loader>();
  const { t } = useText();
  const href = useHref();
  return (
    <main id="isi" className="wrap section max-w-form stack">
      <PageHead title={title} />
      {view.count === 0 ? <p className="quiet">{t("feedback.reviews.none")}</p> : <Rating view={view} />}
      <ReviewList reviews={view.reviews} />
      <Pager first={first} next={next} />
      <p>
        <a href={href(paths.shop.product(slug))}>{t("feedback.reviews.back")}</a>
      </p>
    </main>
  );
}
