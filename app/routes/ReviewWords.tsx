import { useText } from "#app/i18n/react.tsx";
import { Picture } from "#app/ui/Picture.tsx";
import { Stars } from "#app/ui/Stars.tsx";
import type { ReviewRow } from "./reviews.view.server.ts";

/** What a buyer said, as the desks of makers and of the centre show it. */
export function ReviewWords({ review }: { review: ReviewRow }) {
  const { t } = useText();
  return (
    <>
      <p className="row flex-wrap gap-2">
        <b className="fill">{review.product}</b>
        <Stars rating={review.rating} />
      </p>
      <p className="small quiet">
        {review.by} · {review.when}
      </p>
      {review.text ? <p className="prose whitespace-pre-line break-words">{review.text}</p> : null}
      {review.photos.length > 0 ? (
        <p className="voice-photos">
          {review.photos.map((photo) => (
            <a key={photo.id} href={photo.sources.at(-1)?.url} target="_blank" rel="noreferrer">
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
    </>
  );
}
