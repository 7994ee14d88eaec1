import { useText } from "#app/i18n/react.tsx";
import { Icon } from "#app/ui/Icon.tsx";

/** One good and one bad picture say more than a list of rules. */
export function PhotoTips() {
  const { t } = useText();
  return (
    <section className="compare compare-photos" aria-label={t("desk.photo.tips")}>
      <figure data-tone="ok">
        <div>
          <svg viewBox="0 10 80 90" aria-hidden="true">
            <rect width="80" height="100" fill="#fdf2d8" />
            <path d="M0 78h80v22H0z" fill="#f7f4ee" />
            <ellipse cx="40" cy="84" rx="22" ry="3.5" fill="#ddd7cd" />
            <path d="M33 14h14v10l6 7v50a3 3 0 0 1-3 3H30a3 3 0 0 1-3-3V31l6-7z" fill="#c32324" />
            <path d="M33 14h14v7H33z" fill="#574e46" />
            <path d="M29 44h22v26H29z" fill="#fffaee" />
            <path d="M33 50h14M33 56h14M35 62h10" stroke="#574e46" strokeWidth="2.4" strokeLinecap="round" />
          </svg>
        </div>
        <figcaption>
          <Icon name="check" size={16} />
          {t("desk.photo.good")}
        </figcaption>
      </figure>
      <figure data-tone="bad">
        <div>
          <svg viewBox="0 10 80 90" aria-hidden="true">
            <rect width="80" height="100" fill="#3d332d" />
            <path d="M0 72h80v28H0z" fill="#574e46" />
            <path d="M4 20h18v30H4zM60 8h16v22H60z" fill="#653728" />
            <circle cx="16" cy="80" r="10" fill="#724018" />
            <path d="M8 62l14 6M60 66l14-6" stroke="#8d857b" strokeWidth="3" />
            <path d="M50 40h14v10l6 7v43H44V57l6-7z" fill="#7c1215" />
            <path d="M46 72h22v28H46z" fill="#8d857b" />
            <path d="M50 80h14M50 88h12" stroke="#574e46" strokeWidth="2.4" strokeLinecap="round" />
          </svg>
        </div>
        <figcaption>
          <Icon name="x" size={16} />
          {t("desk.photo.bad")}
        </figcaption>
      </figure>
    </section>
  );
}
