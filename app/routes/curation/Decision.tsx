import { useText } from "#app/i18n/react.tsx";
import { Card } from "#app/ui/Card.tsx";

type Referral = { number: string; state: string; ready: boolean };

export type DecisionCard = {
  title: string;
  sentence: string;
  when: string;
  note: string | null;
  items: readonly { code: string; title: string; note: string; service: string | null; referral?: Referral | null }[];
};

/** A decision as its owner reads it: every reason in the curators' own words. */
export function Decision({ decision }: { decision: DecisionCard }) {
  return (
    <Card>
      <div className="stack gap-2">
        <h3 className="text-lg">{decision.title}</h3>
        <p>{decision.sentence}</p>
        {decision.items.map((item) => (
          <p key={item.code} className="small">
            <b>{item.title}.</b> {item.note} <Help item={item} />
          </p>
        ))}
        {decision.note ? <p className="small lead">{decision.note}</p> : null}
        <p className="tiny quiet">{decision.when}</p>
      </div>
    </Card>
  );
}

/** The case that helps with the item, or the service that would. */
function Help({ item: { service, referral } }: { item: DecisionCard["items"][number] }) {
  const { t } = useText();
  if (referral) {
    const state = t.lookup(`state.serviceCase.${referral.state}`) ?? referral.state;
    return <span className="quiet">{t("curation.decision.referral", { number: referral.number, state })}</span>;
  }
  if (!service) return null;
  const words = { service: t.lookup(`curation.service.${service}`) ?? service };
  return <span className="quiet">{t("curation.decision.service", words)}</span>;
}
