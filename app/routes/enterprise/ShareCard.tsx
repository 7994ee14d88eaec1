import { useText } from "#app/i18n/react.tsx";
import { LinkButton } from "#app/ui/Button.tsx";
import { Card } from "#app/ui/Card.tsx";

type Share = { page: string; text: string; href: string };

/** The product page for WhatsApp, as it will be read there. */
export function ShareCard({ share }: { share: Share }) {
  const { t } = useText();
  return (
    <Card look="sand">
      <div className="stack gap-3">
        <h2 className="text-xl">{t("desk.share")}</h2>
        <p className="lead">{t("desk.share.lead")}</p>
        <blockquote className="bubble">{share.text}</blockquote>
        <LinkButton size="lg" wide icon="message-circle" href={share.href} target="_blank" rel="noreferrer">
          {t("desk.share.do")}
        </LinkButton>
        <LinkButton size="lg" wide tone="out" icon="eye" href={share.page}>
          {t("desk.share.see")}
        </LinkButton>
      </div>
    </Card>
  );
}
