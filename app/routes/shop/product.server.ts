import type { Language } from "#app/core/actor.ts";
import { formatRupiah, rupiah } from "#app/core/money.ts";
import { paths } from "#app/core/paths.ts";
import { formatDate } from "#app/core/time.ts";
import { categoryTree, type ProductPage, type ProductPageVariant } from "#app/domain/catalog/catalog.server.ts";
import { gradeOf } from "#app/domain/curation/curation.server.ts";
import { enterprisesById } from "#app/domain/enterprises/enterprises.server.ts";
import { picturesOf } from "#app/domain/media/media.server.ts";
import { regionNames } from "#app/domain/places/places.server.ts";
import { searchGoods } from "#app/domain/search/search.server.ts";
import { askedIn } from "#app/domain/search/search.ts";
import { provenanceOf } from "#app/domain/services/services.server.ts";
import { translator } from "#app/i18n/index.ts";
import { config } from "#app/platform/config.server.ts";
import { cardViews, sentence, spanOf } from "./cards.server.ts";
import { deliveryView } from "./delivery.server.ts";
import { journeyOf, licenceViews } from "./provenance.server.ts";

/** All that the page of one product shows, put into the reader's words. */
export async function productView(product: ProductPage, language: Language) {
  const inStock = product.variants.find(({ available }) => available > 0);
  const [tree, makers, grade, services, delivery, pictures] = await Promise.all([
    categoryTree(language),
    enterprisesById([product.enterpriseId], language),
    gradeOf(product.productId),
    provenanceOf([product.productId]),
    inStock ? deliveryView(inStock.variantId, language) : null,
    picturesOf(
      product.photos.map(({ photoId }) => photoId),
      language,
    ),
  ]);
  const maker = makers.get(product.enterpriseId) ?? null;
  const regions = await regionNames(maker ? [maker.regionCode] : []);
  const place = maker ? (regions.get(maker.regionCode) ?? null) : null;
  const licences = await licenceViews(product, language);
  const kind = tree.find(({ code }) => code === product.categoryCode) ?? null;
  const shown = grade && grade.letter !== "D" ? { ...grade, letter: grade.letter } : null;
  return {
    language,
    origin: config.web.origin,
    whatsapp: config.operator.phone.replace(/\D/g, "").replace(/^0/, "62"),
    name: product.name,
    slug: product.slug,
    story: product.story,
    sample: product.sample,
    sellable: product.sellable && maker?.onHolidayUntil === null,
    holidayUntil: maker?.onHolidayUntil ? formatDate(maker.onHolidayUntil, language) : null,
    kind: kind ? { code: kind.code, name: kind.name } : null,
    maker: maker ? { name: maker.name, slug: maker.slug, about: maker.about, sample: maker.sample } : null,
    place,
    variants: product.variants.map((variant) => variantView(variant, language)),
    pictures: product.photos.flatMap(({ photoId, alt }) => {
      const picture = pictures.get(photoId);
      return picture ? [{ ...picture, alt: alt || product.name }] : [];
    }),
    grade: shown && {
      letter: shown.letter,
      score: shown.score,
      month: formatDate(shown.decidedAt, language).split(" ").slice(-2).join(" "),
      decided: formatDate(shown.decidedAt, language),
      until: formatDate(shown.validUntil, language),
    },
    licences,
    delivery,
    facts: factsOf(product, language),
    journey: maker?.showsProvenance
      ? journeyOf({
          product,
          maker,
          place,
          grade: shown,
          licences,
          services: services.get(product.productId) ?? [],
          language,
        })
      : null,
    related: await relatedTo(product, language),
  };
}
export type ProductView = Awaited<ReturnType<typeof productView>>;

function variantView(variant: ProductPageVariant, language: Language) {
  const t = translator(language);
  return {
    variantId: variant.variantId,
    name: variant.name,
    sku: variant.sku,
    price: variant.price,
    words: formatRupiah(variant.price),
    per: perUnit(variant, language),
    available: variant.available,
    stock: variant.available > 0 ? t("shop.product.stock", { n: variant.available }) : t("ui.soldOut"),
  };
}

/** "Rp 12.857 per 100 ml", so that sizes can be compared. */
function perUnit({ price, netQuantity, netUnit }: ProductPageVariant, language: Language): string {
  if (!netQuantity || (netUnit !== "g" && netUnit !== "ml")) return "";
  const amount = formatRupiah(rupiah(Math.round((price * 100) / netQuantity)));
  return translator(language)("shop.product.per", { price: amount, unit: `100 ${netUnit}` });
}

function factsOf(product: ProductPage, language: Language) {
  const t = translator(language);
  const allergens = product.allergens.map((code) => t.lookup(`catalog.allergen.${code}`) ?? code).join(", ");
  const edible = product.shelfLifeDays !== null;
  return [
    { key: "composition", label: t("shop.product.composition"), value: product.composition },
    {
      key: "allergens",
      label: t("shop.product.allergens"),
      value: sentence(allergens) || (edible ? t("shop.product.noAllergens") : ""),
    },
    {
      key: "shelf",
      label: t("shop.product.shelf"),
      value: product.shelfLifeDays ? spanOf(product.shelfLifeDays, language) : "",
    },
    {
      key: "storage",
      label: t("shop.product.storage"),
      value: product.storage ? sentence(t.lookup(`catalog.storage.${product.storage}`) ?? product.storage) : "",
    },
    { key: "producer", label: t("shop.product.producer"), value: product.producer ?? "" },
    { key: "halal", label: t("shop.product.halal"), value: product.notHalal ? t("shop.product.notHalal") : "" },
    ...Object.entries(product.attributes).map(([kind, value]) => ({
      key: kind,
      label: t.lookup(`catalog.attribute.${kind}`) ?? kind,
      value,
    })),
  ];
}

/** Four others of its kind. */
async function relatedTo(product: ProductPage, language: Language) {
  const params = new URLSearchParams({ kategori: product.categoryCode, stok: "1" });
  const { cards } = await searchGoods(askedIn(params, language));
  return cardViews(cards.filter((card) => card.productId !== product.productId).slice(0, 4), language);
}

/** What search engines read: the first size's number and price, whole rupiah. */
export function productJson(
  view: Pick<ProductView, "name" | "story" | "slug" | "origin" | "variants" | "maker" | "pictures" | "sellable">,
) {
  const [first] = view.variants;
  const url = view.origin + paths.shop.product(view.slug);
  const picture = view.pictures[0]?.sources.at(-1)?.url;
  return {
    "@context": "https://schema.org",
    "@type": "Product",
    name: view.name,
    description: view.story,
    url,
    ...(picture ? { image: view.origin + picture } : {}),
    ...(view.maker ? { brand: { "@type": "Brand", name: view.maker.name } } : {}),
    ...(first
      ? {
          sku: first.sku,
          offers: {
            "@type": "Offer",
            url,
            sku: first.sku,
            price: first.price,
            priceCurrency: "IDR",
            availability: `https://schema.org/${view.sellable && first.available > 0 ? "InStock" : "OutOfStock"}`,
          },
        }
      : {}),
  };
}
