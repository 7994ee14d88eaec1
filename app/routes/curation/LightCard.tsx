import { Link } from "@remix-run/react";
import { paths } from "#app/core/paths.ts";
import { useText } from "#app/i18n/react.tsx";
import { Card } from "#app/ui/Card.tsx";
import { CheckField } from "#app/ui/choice.tsx";
import { Pill } from "#app/ui/StatusBadge.tsx";
import { Differences } from "./Compare.tsx";
import type { LightCardView } from "./light.view.ts";

/** One light change, ticked as the curator left it; one that cannot be passed here says why and has no tick. */
export function LightCard({ card, name, unticked }: { card: LightCardView; name: string; unticked: boolean }) {
  const { t } = useText();
  const same = card.rows.length === 0 && !card.photos.changed;
  return (
    <Card>
      <div className="stack gap-3">
        {card.blocked ? (
          <div className="stack gap-2">
            <h2 className="text-lg">{card.name}</h2>
            <Pill tone="todo" icon="circle-alert">
              {card.blocked}
            </Pill>
          </div>
        ) : (
          <CheckField
            name={name}
            id={`ticked-${card.versionId}`}
            value={card.value}
            defaultChecked={!unticked}
            label={<b>{card.name}</b>}
          />
        )}
        <p className="tiny quiet">
          {card.about} · <Link to={paths.curation.review(card.versionId)}>{t("curation.light.open")}</Link>
        </p>
        <Questions card={card} />
        {same ? (
          <p className="small quiet">{t("curation.diff.none")}</p>
        ) : (
          <Differences
            rows={card.rows}
            photos={card.photos}
            first={false}
            photosToo={card.photos.changed}
            talk={null}
          />
        )}
      </div>
    </Card>
  );
}

/** What her yes will say, in the words of the checklist; or which of its questions keep it from being said here. */
function Questions({ card: { asked, open, blocked } }: { card: LightCardView }) {
  const { t } = useText();
  const titles = open.length > 0 ? open : asked;
  if (titles.length === 0 || (blocked && open.length === 0)) return null;
  return (
    <p className="small">
      <b>{t(open.length > 0 ? "curation.light.openItems" : "curation.light.says")}</b> {titles.join(" · ")}
    </p>
  );
}
