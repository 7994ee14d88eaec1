import { useText } from "#app/i18n/react.tsx";
import { Button } from "#app/ui/Button.tsx";
import { Card } from "#app/ui/Card.tsx";

export type Device = { id: string; device: string; since: string; seen: string; here: boolean };

/** Where a person is signed in, this device first; each of the others can be sent out. */
export function Devices({ devices }: { devices: readonly Device[] }) {
  const { t } = useText();
  return (
    <Card className="stack">
      <h2>{t("accounts.sessions.title")}</h2>
      <p className="small quiet">{t("accounts.sessions.text")}</p>
      <ul className="stack">
        {devices.map(({ id, device, since, seen, here }) => (
          <li key={id} className="row">
            <div className="fill">
              <p className="font-strong">
                {device || t("accounts.sessions.unknown")}{" "}
                {here ? <span className="quiet">({t("accounts.sessions.here")})</span> : null}
              </p>
              <p className="small quiet">{t("accounts.sessions.since", { since, seen })}</p>
            </div>
            {here ? null : <Revoke session={id} label={t("accounts.sessions.revoke")} />}
          </li>
        ))}
      </ul>
      {devices.length > 1 ? <Revoke session="others" label={t("accounts.sessions.revokeOthers")} /> : null}
    </Card>
  );
}

function Revoke({ session, label }: { session: string; label: string }) {
  return (
    <form method="post">
      <input type="hidden" name="session" value={session} />
      <Button tone="out" size="sm" name="part" value="revoke">
        {label}
      </Button>
    </form>
  );
}
