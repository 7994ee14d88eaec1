import { type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { memberOf } from "#app/core/actor.ts";
import { paths } from "#app/core/paths.ts";
import { currentActor } from "#app/domain/accounts/accounts.server.ts";
import { productPage, viewCounter } from "#app/domain/catalog/catalog.server.ts";
import { keepsProduct } from "#app/domain/feedback/feedback.server.ts";
import { inLanguage, languageOf } from "#app/i18n/language.ts";
import { found } from "#app/platform/http/found.server.ts";
import { shopMeta } from "./meta.ts";
import { ProductShown } from "./ProductShown.tsx";
import { productJson } from "./product.json.ts";
import { productView } from "./product.server.ts";
import { Recent } from "./Recent.tsx";
import { Reviews } from "./Reviews.tsx";
import { ratingJson } from "./reviews.server.ts";
import { WishForm } from "./WishForm.tsx";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const language = languageOf(request.url);
  const slug = params["slug"] ?? "";
  const answer = found(/^[a-z0-9-]{1,160}$/.test(slug) ? await productPage(slug, language) : null);
  if (answer.kind === "moved") throw redirect(inLanguage(paths.shop.product(answer.slug), language), 301);
  const to = new URL(request.url).searchParams.get("ke") ?? "";
  const { productId, enterpriseId } = answer.product;
  const [view, kept] = await Promise.all([
    productView(answer.product, to, language),
    currentActor(request).then((actor) => {
      // A page drawn to be kept brings no browser; what its own people open is no interest in it.
      if (!memberOf(actor, enterpriseId, "catalog")) viewCounter.opened(slug, Object.fromEntries(request.headers));
      return keepsProduct(actor, productId);
    }),
  ]);
  return { ...view, wish: { productId, kept }, json: productJson(view, ratingJson(view.reviews)) };
}

export const meta: MetaFunction<typeof loader> = ({ data: view }) => {
  if (!view) return [];
  return [
    ...shopMeta({
      title: view.name,
      description: view.story.slice(0, 160),
      origin: view.origin,
      path: paths.shop.product(view.slug),
      english: view.language === "en",
      image: inLanguage(view.share, view.language),
      kind: "product",
    }),
    ...view.json.map((json) => ({ "script:ld+json": json })),
  ];
};

export default function Product() {
  const view = useLoaderData<typeof loader>();
  return (
    <main id="isi">
      <ProductShown
        view={view}
        wish={<WishForm {...view.wish} slug={view.slug} />}
        reviews={<Reviews view={view.reviews} slug={view.slug} />}
      />
      <Recent />
    </main>
  );
}
