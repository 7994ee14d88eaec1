import { useText } from "#app/i18n/react.tsx";

export type Grade = "A" | "B" | "C";

/** The small seal on a card: it never explains itself there, so it is spoken. */
export function SealMini({ grade, size = 44 }: { grade: Grade; size?: number }) {
  const { t } = useText();
  return (
    <svg
      className="seal seal-mini"
      data-grade={grade}
      width={size}
      height={size}
      viewBox="-24 -24 48 48"
      role="img"
      aria-label={t("ui.seal.label", { grade })}
    >
      <use href="/img/segel.svg#kecil" />
      <text className="letter" y="7">
        {grade}
      </text>
    </svg>
  );
}

/** The full seal. `when` is month and year; `id` must be unique on the page, for the text on the ring. */
export function Seal({ grade, when, size = 112, id }: { grade: Grade; when?: string; size?: number; id: string }) {
  const { t } = useText();
  return (
    <svg
      className="seal"
      data-grade={grade}
      width={size}
      height={size}
      viewBox="-66 -66 132 132"
      role="img"
      aria-label={t("ui.seal.label", { grade })}
    >
      <use href="/img/segel.svg#besar" />
      <path id={`ring-${id}`} d="M-40.5 0A40.5 40.5 0 1 1 40.5 0 40.5 40.5 0 1 1-40.5 0" fill="none" />
      <text className="ring">
        <textPath href={`#ring-${id}`} textLength="248">
          DIKURASI · UKM MART · MALUKU UTARA ·
        </textPath>
      </text>
      <text className="letter" y={when ? 6 : 13}>
        {grade}
      </text>
      {when ? (
        <text className="when" y="21">
          {when}
        </text>
      ) : null}
    </svg>
  );
}
