import type { Language } from "#app/core/actor.ts";
import { formatRupiah, rupiah } from "#app/core/money.ts";
import { paths } from "#app/core/paths.ts";
import { formatDate } from "#app/core/time.ts";
import type { ProductPage, ProductPageVariant } from "#app/domain/catalog/catalog.server.ts";
import { gradeQuestion } from "#app/domain/curation/curation.server.ts";
import { reviewsQuestion } from "#app/domain/feedback/feedback.server.ts";
import { licencesQuestion } from "#app/domain/licences/licences.server.ts";
import { picturesQuestion } from "#app/domain/media/media.server.ts";
import { provenanceQuestion } from "#app/domain/services/services.server.ts";
import { type Translate, translator } from "#app/i18n/index.ts";
import { config } from "#app/platform/config.server.ts";
import { answersTo } from "#app/platform/http/pages/questions.server.ts";
import { pointOf } from "#app/ui/map.points.ts";
import { sentence, spanOf } from "./cards.server.ts";
import { deliveryView } from "./delivery.server.ts";
import { makerOf } from "./maker.server.ts";
import { originNames } from "./origins.server.ts";
import { journeyOf, licencesInWords } from "./provenance.server.ts";
import { relatedTo } from "./related.server.ts";
import { reviewsInWords } from "./reviews.server.ts";
import { shareAddress, shareOf } from "./share.server.ts";

/** The newest words of buyers; the rest lies one page further. */
const REVIEWS = 3;

/**
 * All that the page of one product shows, put into the reader's words: what is its own is read in one statement, what it
 * shares with others is kept until the shop changes.
 */
export async function productView(product: ProductPage, to: string, language: Language) {
  const t = translator(language);
  const [maker, delivery, related, regions] = await Promise.all([
    makerOf(product.enterpriseId, language),
    deliveryView(product, to, language),
    relatedTo(product, language),
    originNames(),
  ]);
  const { productId, enterpriseId } = product;
  const { grade, services, pictures, ...own } = await answersTo({
    grade: gradeQuestion(productId),
    licences: licencesQuestion(product.variants.map(({ variantId }) => ({ variantId, productId, enterpriseId }))),
    services: provenanceQuestion(productId, maker),
    reviews: reviewsQuestion(productId, { take: REVIEWS }),
    pictures: picturesQuestion(
      product.photos.map(({ photoId }) => photoId),
      language,
    ),
  });
  const licences = licencesInWords(own.licences, language);
  const place = (maker && regions.get(maker.regionCode)?.replace(/^Kota /, "")) ?? null;
  const kind = { code: product.category.code, name: product.category.name };
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
    kind,
    crumbs: [
      { label: t("shop.tab.home"), path: paths.shop.home() },
      ...[product.group ?? kind, kind]
        .filter((one, at, all) => all.findIndex(({ code }) => code === one.code) === at)
        .map(({ code, name }) => ({ label: name, path: paths.shop.category(code) })),
      { label: product.name, path: paths.shop.product(product.slug) },
    ],
    untranslated: product.untranslated,
    originPath: maker && (pointOf(maker.regionCode)?.slug ?? null),
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
    share: shareAddress(
      product.slug,
      shareOf(
        product,
        {
          place: (maker && regions.get(maker.regionCode)) ?? null,
          letter: shown?.letter ?? null,
          picture: pictures.get(product.photos[0]?.photoId ?? ""),
        },
        language,
      ),
    ),
    licences,
    delivery,
    facts: factsOf(product, language),
    reviews: await reviewsInWords(own.reviews, product.name, language),
    journey: maker?.showsProvenance
      ? journeyOf({
          product,
          maker,
          place,
          grade: shown,
          licences,
          services,
          language,
        })
      : null,
    related,
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
    struck: variant.struckPrice === null ? null : formatRupiah(variant.struckPrice),
    per: perUnit(variant, language),
    available: variant.available,
    low: variant.available > 0 && variant.available <= LOW,
    stock: stockWords(variant, t),
  };
}

const LOW = 5;

/** How many of which size: a number alone would not say of what. */
function stockWords({ available, name }: ProductPageVariant, t: Translate): string {
  if (available <= 0) return t("shop.product.noneLeft", { pack: name });
  return t(available <= LOW ? "shop.product.fewLeft" : "shop.product.stock", { n: available, pack: name });
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
