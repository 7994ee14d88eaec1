import { paths } from "#app/core/paths.ts";
import { crumbsJson } from "./meta.ts";
import type { ProductView } from "./product.server.ts";

type Shown = Pick<
  ProductView,
  | "name"
  | "story"
  | "slug"
  | "share"
  | "origin"
  | "variants"
  | "maker"
  | "pictures"
  | "sellable"
  | "crumbs"
  | "place"
  | "kind"
>;

/**
 * What search engines read: the thing with its first size as the offer in whole rupiah, what buyers gave it, and the way
 * to its page. One offer, not a list of them: others read `offers.price` too, and that address of it stays.
 */
export function productJson(view: Shown, rating: Record<string, unknown> = {}) {
  const { origin } = view;
  const [first] = view.variants;
  const url = origin + paths.shop.product(view.slug);
  const photos = view.pictures.flatMap(({ sources }) => sources.filter(({ format }) => format === "webp").at(-1) ?? []);
  // A thing without a picture is shown by nobody: until its photos are made, the drawn card stands for them.
  const pictures = photos.length > 0 ? photos.map(({ url }) => url) : [view.share];
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
    countryOfOrigin: { "@type": "Country", name: "Indonesia" },
    image: pictures.map((picture) => origin + picture),
    ...(maker ? { brand: { "@type": "Brand", name: maker.name }, manufacturer: maker } : {}),
    ...(first
      ? {
          sku: first.sku,
          offers: {
            "@type": "Offer",
            url,
            sku: first.sku,
            name: first.name,
            price: first.price,
            priceCurrency: "IDR",
            itemCondition: "https://schema.org/NewCondition",
            availability: `https://schema.org/${view.sellable && first.available > 0 ? "InStock" : "OutOfStock"}`,
            ...(maker ? { seller: maker } : {}),
          },
        }
      : {}),
    ...rating,
  };
  return [product, crumbsJson(origin, view.crumbs)];
}
