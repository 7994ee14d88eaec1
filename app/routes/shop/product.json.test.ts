import { describe, expect, it } from "vitest";
import { rupiah } from "#app/core/money.ts";
import { productJson } from "./product.json.ts";
import { shopJson } from "./shop.json.ts";

const origin = "https://mart.example";
const pack = {
  variantId: "v",
  name: "100 g",
  sku: "UKM-1",
  price: rupiah(45_000),
  words: "Rp 45.000",
  struck: null,
  per: "",
  available: 3,
  low: true,
  stock: "",
};
const view: Parameters<typeof productJson>[0] = {
  name: "Kopi Rempah",
  story: "Dari pulau rempah.",
  slug: "kopi-rempah",
  origin,
  share: "/kartu/kopi-rempah/0123.jpg",
  variants: [pack],
  maker: { name: "Dapur Rempah", slug: "dapur-rempah", about: "", sample: false },
  pictures: [],
  sellable: true,
  place: "Ternate",
  kind: { code: "kopi-teh", name: "Kopi & teh" },
  crumbs: [
    { label: "Beranda", path: "/" },
    { label: "Kopi & teh", path: "/kategori/kopi-teh" },
    { label: "Kopi Rempah", path: "/produk/kopi-rempah" },
  ],
};

/** What schema.org's readers call required of each kind. */
const required: Readonly<Record<string, readonly string[]>> = {
  Product: ["name", "image", "offers"],
  Offer: ["price", "priceCurrency", "availability", "url"],
  BreadcrumbList: ["itemListElement"],
  ListItem: ["position", "name", "item"],
  Organization: ["name", "url"],
  Brand: ["name"],
  Country: ["name"],
  ContactPoint: ["contactType"],
  WebSite: ["name", "url"],
  SearchAction: ["target", "query-input"],
  AggregateRating: ["ratingValue", "reviewCount"],
};

/** Everything in it that has a kind. */
function things(value: unknown): Record<string, unknown>[] {
  if (Array.isArray(value)) return value.flatMap(things);
  if (value === null || typeof value !== "object") return [];
  const inner = Object.values(value).flatMap(things);
  return "@type" in value ? [value as Record<string, unknown>, ...inner] : inner; // an object with a kind
}

const rated = { aggregateRating: { "@type": "AggregateRating", ratingValue: 4.5, reviewCount: 2, bestRating: 5 } };
const shop = shopJson(origin, {
  name: "",
  address: "Sofifi",
  phone: "0812",
  email: "a@b.example",
  hours: "",
  consumerOffice: "",
});

describe("what search engines read", () => {
  it.each([
    ["a product", productJson(view)],
    ["a product that buyers spoke of", productJson(view, rated)],
    ["a product without a size", productJson({ ...view, variants: [] })],
    ["the shop", [shop]],
  ])("of %s has all that each kind needs, and whole addresses", (_, said) => {
    for (const thing of things(said)) {
      const kind = String(thing["@type"]);
      const { [kind]: needs = [] } = required;
      expect(Object.keys(required)).toContain(kind);
      // Without a size there is no offer: then it is no rich result, and still a true page.
      for (const name of needs.filter((one) => one !== "offers" || thing["sku"]))
        expect(thing[name], `${kind}.${name}`).toBeTruthy();
      for (const name of ["url", "item", "logo"])
        if (thing[name]) expect(String(thing[name])).toMatch(/^https:\/\/mart\.example(\/|$)/);
    }
  });

  it("names an amount in whole rupiah as a number, and whether it can be had", () => {
    const offerOf = (changes: Partial<typeof view>) => productJson({ ...view, ...changes })[0];
    expect(offerOf({})).toMatchObject({
      offers: { price: 45_000, priceCurrency: "IDR", availability: "https://schema.org/InStock" },
    });
    expect(offerOf({ sellable: false })).toMatchObject({ offers: { availability: "https://schema.org/OutOfStock" } });
    expect(offerOf({ variants: [{ ...pack, available: 0 }] })).toMatchObject({
      offers: { availability: "https://schema.org/OutOfStock" },
    });
  });

  it("shows the drawn card where no photo is ready yet", () => {
    expect(productJson(view)[0]).toMatchObject({ image: [`${origin}/kartu/kopi-rempah/0123.jpg`] });
  });
});
