import { paths } from "#app/core/paths.ts";
import { crumbsJson } from "./meta.ts";
import type { ProductView } from "./product.server.ts";

type Shown = Pick<
  ProductView,
  "name" | "story" | "slug" | "origin" | "variants" | "maker" | "pictures" | "sellable" | "crumbs" | "place" | "kind"
>;

/** What search engines read: the thing with each size as an offer in whole rupiah, what buyers gave it, and the way to its page. */
export function productJson(view: Shown, rating: Record<string, unknown> = {}) {
  const { origin } = view;
  const url = origin + paths.shop.product(view.slug);
  const pictures = view.pictures.flatMap(
    ({ sources }) => sources.filter(({ format }) => format === "webp").at(-1) ?? [],
  );
  const maker = view.maker && {
    "@type": "Organization",
    name: view.maker.name,
    url: origin + paths.shop.enterprise(view.maker.slug),
  };
  const product = {
    "@context": "https://schema.org",
    "@type": "Product",
    name: view.name,
    description: view.story,
    url,
    category: view.kind.name,
    countryOfOrigin: { "@type": "Country", name: "ID" },
    ...(pictures.length > 0 ? { image: pictures.map((picture) => origin + picture.url) } : {}),
    ...(maker ? { brand: { "@type": "Brand", name: maker.name }, manufacturer: maker } : {}),
    ...(view.variants[0] ? { sku: view.variants[0].sku } : {}),
    offers: view.variants.map(({ sku, name, price, available }) => ({
      "@type": "Offer",
      url,
      sku,
      name,
      price,
      priceCurrency: "IDR",
      itemCondition: "https://schema.org/NewCondition",
      availability: `https://schema.org/${view.sellable && available > 0 ? "InStock" : "OutOfStock"}`,
      ...(maker ? { seller: maker } : {}),
    })),
    ...rating,
  };
  return [product, crumbsJson(origin, view.crumbs)];
}
