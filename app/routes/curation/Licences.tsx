import { Form } from "@remix-run/react";
import { paths } from "#app/core/paths.ts";
import type { LicencePaper } from "#app/domain/licences/licences.server.ts";
import { useText } from "#app/i18n/react.tsx";
import { ActionBar } from "#app/ui/ActionBar.tsx";
import { Icon } from "#app/ui/Icon.tsx";
import { LicenceChip } from "#app/ui/LicenceChip.tsx";

export type LicenceCard = {
  key: string;
  kind: string;
  number: string;
  tone: "ok" | "bad" | "mute";
  /** Validity, when it was seen, what to look at: each a sentence. */
  lines: readonly string[];
  paper: LicencePaper | null;
};

/** The licences of the version, each parsed and weighed; a finding is shown and never refuses by itself. */
export function Licences({ cards }: { cards: readonly LicenceCard[] }) {
  const { t } = useText();
  return (
    <section className="stack">
      <h3 className="text-lg">{t("curation.licences")}</h3>
      {cards.length === 0 ? <p className="quiet">{t("curation.licences.none")}</p> : null}
      {cards.map((card) => (
        <div key={card.key} className="stack gap-2">
          <LicenceChip kind={card.kind} number={card.number} tone={card.tone}>
            {card.lines.join(" · ")}
          </LicenceChip>
          <Paper licenceId={card.key} paper={card.paper} />
        </div>
      ))}
    </section>
  );
}

/** The paper behind the number, opened beside the review; each opening is written down by who keeps it. */
function Paper({ licenceId, paper }: { licenceId: string; paper: LicencePaper | null }) {
  const { t } = useText();
  if (!paper) return <p className="tiny quiet">{t("curation.licences.noPaper")}</p>;
  return (
    <div className="row flex-wrap gap-3">
      <a
        className="row gap-2 small font-strong"
        href={paths.documents.show(paper.documentId)}
        target="_blank"
        rel="noreferrer"
      >
        <Icon name="file-text" size={18} />
        {t("curation.licences.paper")}
      </a>
      <Form method="post">
        <input type="hidden" name="licenceId" value={licenceId} />
        <ActionBar
          flow="licence"
          choices={paper.checks}
          tones={{ seeDocument: "out", checkAtIssuer: "out" }}
          size="sm"
        />
      </Form>
    </div>
  );
}
