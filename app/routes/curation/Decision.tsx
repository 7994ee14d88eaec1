import { useText } from "#app/i18n/react.tsx";
import { Card } from "#app/ui/Card.tsx";

export type DecisionCard = {
  title: string;
  sentence: string;
  when: string;
  note: string | null;
  items: readonly { code: string; title: string; note: string; service: string | null }[];
};

/** A decision as its owner reads it: every reason in the curators' own words. */
export function Decision({ decision }: { decision: DecisionCard }) {
  const { t } = useText();
  return (
    <Card>
      <div className="stack gap-2">
        <h3 className="text-lg">{decision.title}</h3>
        <p>{decision.sentence}</p>
        {decision.items.map((item) => (
          <p key={item.code} className="small">
            <b>{item.title}.</b> {item.note}{" "}
            {item.service ? (
              <span className="quiet">
                {t("curation.decision.service", {
                  service: t.lookup(`curation.service.${item.service}`) ?? item.service,
                })}
              </span>
            ) : null}
          </p>
        ))}
        {decision.note ? <p className="small lead">{decision.note}</p> : null}
        <p className="tiny quiet">{decision.when}</p>
      </div>
    </Card>
  );
}
