import type { DecisionView } from "#app/domain/curation/curation.server.ts";
import { useText } from "#app/i18n/react.tsx";
import { Card } from "#app/ui/Card.tsx";

/** What the curators ask for, in their own words, each with the help the centre offers. */
export function Reasons({ decision }: { decision: DecisionView }) {
  const { t } = useText();
  const { outcome, items, evidence, reasonCode, note } = decision;
  return (
    <Card look="next">
      <div className="stack gap-3">
        <h2 className="text-lg">
          {t(outcome === "rejected" ? "state.listingVersion.rejected" : "state.listingVersion.returned")}
        </h2>
        {reasonCode ? <p>{t.lookup(`curation.reason.${reasonCode}`) ?? reasonCode}</p> : null}
        {evidence ? <p className="lead">{evidence}</p> : null}
        {items.map((item) => (
          <p key={item.code}>
            <b>{item.title}.</b> {item.note}{" "}
            {item.service ? (
              <span className="small quiet">
                {t("curation.decision.service", {
                  service: t.lookup(`curation.service.${item.service}`) ?? item.service,
                })}
              </span>
            ) : null}
          </p>
        ))}
        {note ? <p className="lead">{note}</p> : null}
      </div>
    </Card>
  );
}
