import { type StaffRole, staffRoles } from "#app/core/actor.ts";
import type { FormState } from "#app/core/forms.ts";
import { paths } from "#app/core/paths.ts";
import { useText } from "#app/i18n/react.tsx";
import { Button, LinkButton } from "#app/ui/Button.tsx";
import { Card } from "#app/ui/Card.tsx";
import { ErrorSummary } from "#app/ui/ErrorSummary.tsx";
import { Field, FieldError } from "#app/ui/Field.tsx";
import { errorOf, fieldOf } from "#app/ui/form.ts";

/** By letter: nobody gets an account without having opened it. */
export function InviteStaff({ form, fresh }: { form: FormState | undefined; fresh: boolean }) {
  const { t } = useText();
  const chosen = form?.values["roles[]"] ?? [];
  const labels = { email: t("accounts.email"), roles: t("accounts.people.roles") };
  return (
    <Card className="stack">
      <h2 className="text-lg">{t("accounts.people.invite")}</h2>
      <p className="small quiet">{t("accounts.people.inviteText")}</p>
      {fresh ? (
        <form method="post" className="form">
          <ErrorSummary form={form} labels={labels} />
          <Field label={labels.email} type="email" autoComplete="off" required {...fieldOf(form, "email")} />
          <fieldset className="fieldset" id="roles">
            <legend className="label">{labels.roles}</legend>
            <div className="grid grid-cols-2 gap-2">
              {staffRoles.map((role) => (
                <label key={role} className="check-field" htmlFor={`roles-${role}`}>
                  <input
                    type="checkbox"
                    id={`roles-${role}`}
                    name="roles[]"
                    value={role}
                    defaultChecked={chosen.includes(role)}
                  />
                  <span>{t(`role.${role}`)}</span>
                </label>
              ))}
            </div>
            <FieldError id="roles" error={errorOf(form, "roles")} />
          </fieldset>
          <Button name="part" value="invite">
            {t("accounts.people.inviteDo")}
          </Button>
        </form>
      ) : (
        <AskAgain back={paths.office.people()} />
      )}
    </Card>
  );
}

/** The password is asked before anything is typed, so that nothing typed is lost on the way. */
export function AskAgain({ back }: { back: string }) {
  const { t } = useText();
  return (
    <div className="stack">
      <p className="small">{t("accounts.people.again")}</p>
      <span>
        <LinkButton tone="out" icon="lock" href={paths.auth.again(back)}>
          {t("accounts.people.againDo")}
        </LinkButton>
      </span>
    </div>
  );
}

type Invitation = { id: string; email: string; roles: readonly StaffRole[]; until: string };

export function Invitations({ invitations }: { invitations: readonly Invitation[] }) {
  const { t } = useText();
  return (
    <Card className="stack">
      <h2 className="text-lg">{t("accounts.invitations.title")}</h2>
      {invitations.length === 0 ? <p className="small quiet">{t("accounts.invitations.none")}</p> : null}
      <ul className="stack">
        {invitations.map(({ id, email, roles, until }) => (
          <li key={id} className="row">
            <div className="fill">
              <p className="font-strong break-words">{email}</p>
              <p className="small quiet">
                {roles.map((role) => t(`role.${role}`)).join(", ")} · {t("accounts.invitations.until", { until })}
              </p>
            </div>
            <form method="post">
              <input type="hidden" name="invitationId" value={id} />
              <Button tone="out" size="sm" name="part" value="withdraw">
                {t("accounts.invitations.withdraw")}
              </Button>
            </form>
          </li>
        ))}
      </ul>
    </Card>
  );
}
