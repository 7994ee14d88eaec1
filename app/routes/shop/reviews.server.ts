import type { Language } from "#app/core/actor.ts";
import { formatDate } from "#app/core/time.ts";
import { type ProductReviews, reviewsOf } from "#app/domain/feedback/feedback.server.ts";
import { picturesOf } from "#app/domain/media/media.server.ts";
import { translator } from "#app/i18n/index.ts";

type Asked = { productId: string; name: string; language: Language; take: number; after?: string | null };

/** What buyers say about a product, in the reader's words, with their photos. */
export async function reviewsView({ productId, name, language, take, after = null }: Asked) {
  return await reviewsInWords(await reviewsOf(productId, { take, after }), name, language);
}

/** The same of reviews that are told by the caller. */
export async function reviewsInWords(
  { count, average, reviews, next }: ProductReviews,
  name: string,
  language: Language,
) {
  const t = translator(language);
  const alt = t("feedback.reviews.photoOf", { name });
  const pictures = await picturesOf(
    reviews.flatMap(({ photos }) => photos),
    language,
  );
  return {
    count,
    average,
    words: t("feedback.reviews.count", { average: decimal(average, language), n: count }),
    next,
    reviews: reviews.map(({ id, shownName, rating, text, at, reply, photos }) => ({
      id,
      by: shownName || t("feedback.reviews.somebody"),
      rating,
      text,
      when: formatDate(at, language),
      reply,
      photos: photos.flatMap((photo) => {
        const picture = pictures.get(photo);
        return picture ? [{ ...picture, alt }] : [];
      }),
    })),
  };
}
export type ReviewsView = Awaited<ReturnType<typeof reviewsInWords>>;

const decimals = {
  id: new Intl.NumberFormat("id-ID", { minimumFractionDigits: 1 }),
  en: new Intl.NumberFormat("en-GB", { minimumFractionDigits: 1 }),
} satisfies Record<Language, Intl.NumberFormat>;
const decimal = (figure: number, language: Language): string => decimals[language].format(figure);

/** For search engines, and only where somebody has said something. */
export const ratingJson = ({ count, average }: Pick<ReviewsView, "count" | "average">) =>
  count === 0
    ? {}
    : { aggregateRating: { "@type": "AggregateRating", ratingValue: average, reviewCount: count, bestRating: 5 } };
