import { paths } from "#app/core/paths.ts";
import { useText } from "#app/i18n/react.tsx";
import { useHref } from "#app/ui/href.ts";
import { Picture } from "#app/ui/Picture.tsx";
import { Stars } from "#app/ui/Stars.tsx";
import type { ReviewsView } from "./reviews.server.ts";

/** The newest words of buyers on the product's page; the rest lies one page further. */
export function Reviews({ view, slug }: { view: ReviewsView; slug: string }) {
  const { t } = useText();
  const href = useHref();
  const { count, reviews } = view;
  return (
    <section className="section" id="ulasan" aria-labelledby="ulasan-judul">
      <div className="wrap">
        <div className="stack max-w-form">
          <h2 id="ulasan-judul">{t("feedback.reviews.title")}</h2>
          {count === 0 ? <p className="quiet">{t("feedback.reviews.none")}</p> : <Rating view={view} />}
          <ReviewList reviews={reviews} />
          {count > reviews.length ? (
            <p>
              <a href={href(paths.shop.reviews(slug))}>{t("feedback.reviews.all", { n: count })}</a>
            </p>
          ) : null}
          <p className="small quiet">{t("feedback.review.rules")}</p>
        </div>
      </div>
    </section>
  );
}

export function Rating({ view: { average, words } }: { view: Pick<ReviewsView, "average" | "words"> }) {
  return (
    <p className="row flex-wrap">
      <Stars rating={average} size={24} />
      <b>{words}</b>
    </p>
  );
}

export function ReviewList({ reviews }: { reviews: ReviewsView["reviews"] }) {
  const { t } = useText();
  if (reviews.length === 0) return null;
  return (
    <ul className="voices">
      {reviews.map((review) => (
        <li key={review.id} className="stack gap-2">
          <p className="row flex-wrap gap-2">
            <Stars rating={review.rating} />
            <b>{review.by}</b>
            <span className="small quiet">{review.when}</span>
          </p>
          {review.text ? <p className="prose whitespace-pre-line break-words">{review.text}</p> : null}
          {review.photos.length > 0 ? (
            <p className="voice-photos">
              {review.photos.map((photo) => (
                <a key={photo.id} href={photo.sources.at(-1)?.url ?? "#ulasan"}>
                  <Picture picture={photo} sizes="96px" />
                </a>
              ))}
            </p>
          ) : null}
          {review.reply ? (
            <div className="voice-reply">
              <p className="small font-strong">{t("feedback.reviews.reply")}</p>
              <p className="prose whitespace-pre-line break-words">{review.reply}</p>
            </div>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
