import { useText } from "#app/i18n/react.tsx";
import { Icon } from "./Icon.tsx";

const places = [1, 2, 3, 4, 5] as const;

/** A rating as five stars, spoken as words; a half counts as the star it is nearer to. */
export function Stars({ rating, size = 18 }: { rating: number; size?: number }) {
  const { t } = useText();
  return (
    <span className="stars" role="img" aria-label={t("feedback.stars", { n: rating })}>
      {places.map((place) => (
        <span key={place} data-on={place <= Math.round(rating) ? "" : undefined}>
          <Icon name="star" size={size} />
        </span>
      ))}
    </span>
  );
}
