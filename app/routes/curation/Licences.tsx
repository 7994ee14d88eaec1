import { useText } from "#app/i18n/react.tsx";
import { LicenceChip } from "#app/ui/LicenceChip.tsx";

export type LicenceCard = {
  key: string;
  kind: string;
  number: string;
  tone: "ok" | "bad" | "mute";
  /** Validity, when it was seen, what to look at: each a sentence. */
  lines: readonly string[];
};

/** The licences of the version, each parsed and weighed; a finding is shown and never refuses by itself. */
export function Licences({ cards }: { cards: readonly LicenceCard[] }) {
  const { t } = useText();
  return (
    <section className="stack">
      <h3 className="text-lg">{t("curation.licences")}</h3>
      {cards.length === 0 ? <p className="quiet">{t("curation.licences.none")}</p> : null}
      {cards.map((card) => (
        <LicenceChip key={card.key} kind={card.kind} number={card.number} tone={card.tone}>
          {card.lines.join(" · ")}
        </LicenceChip>
      ))}
    </section>
  );
}
