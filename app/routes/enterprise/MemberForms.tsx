import { type MemberRight, memberRights } from "#app/core/actor.ts";
import type { FormState } from "#app/core/forms.ts";
import type { MemberRow } from "#app/domain/accounts/accounts.server.ts";
import { useText } from "#app/i18n/react.tsx";
import { Button } from "#app/ui/Button.tsx";
import { Card } from "#app/ui/Card.tsx";
import { ErrorSummary } from "#app/ui/ErrorSummary.tsx";
import { Field, FieldError } from "#app/ui/Field.tsx";
import { errorOf, fieldOf } from "#app/ui/form.ts";

type Shown = Omit<MemberRow, "since"> & { since: string };

/** One who acts for the enterprise: what she may do, and the way out. */
export function Member({ member, form, fresh }: { member: Shown; form: FormState | undefined; fresh: boolean }) {
  const { t } = useText();
  const { userId, name, email, rights, since, here } = member;
  return (
    <Card className="stack">
      <h2 className="text-lg">
        {name} {here ? <span className="quiet">({t("accounts.members.you")})</span> : null}
      </h2>
      <p className="small quiet break-words">
        {email} · {t("accounts.members.since", { since })}
      </p>
      <ErrorSummary form={form} labels={{ rights: t("accounts.members.rights") }} />
      {fresh ? (
        <>
          <form method="post" className="form">
            <input type="hidden" name="userId" value={userId} />
            <Rights id={`rights-${userId}`} chosen={rights} error={errorOf(form, "rights")} />
            <Button size="lg" tone="out" name="part" value="change">
              {t("accounts.members.change")}
            </Button>
          </form>
          <form method="post">
            <input type="hidden" name="userId" value={userId} />
            <Button tone="ghost" name="part" value="remove">
              {t(here ? "accounts.members.leave" : "accounts.members.remove")}{" "}
              {here ? null : <span className="visually-hidden">{name}</span>}
            </Button>
          </form>
        </>
      ) : (
        <p>{rights.map((right) => t(`accounts.right.${right}`)).join(", ")}</p>
      )}
    </Card>
  );
}

export function InviteMember({ form }: { form: FormState | undefined }) {
  const { t } = useText();
  const chosen = [form?.values["rights[]"] ?? []].flat();
  const labels = { email: t("accounts.email"), rights: t("accounts.members.rights") };
  return (
    <Card className="stack">
      <h2 className="text-lg">{t("accounts.members.invite")}</h2>
      <p className="small quiet">{t("accounts.members.inviteText")}</p>
      <form method="post" className="form">
        <ErrorSummary form={form} labels={labels} />
        <Field label={labels.email} type="email" autoComplete="off" required {...fieldOf(form, "email")} />
        <Rights id="rights" chosen={chosen} error={errorOf(form, "rights")} />
        <Button size="lg" wide name="part" value="invite">
          {t("accounts.members.inviteDo")}
        </Button>
      </form>
    </Card>
  );
}

type Invitation = { id: string; email: string; rights: readonly MemberRight[]; until: string };

export function Invited({ invitations, fresh }: { invitations: readonly Invitation[]; fresh: boolean }) {
  const { t } = useText();
  return (
    <Card className="stack">
      <h2 className="text-lg">{t("accounts.invitations.title")}</h2>
      <ul className="stack">
        {invitations.map(({ id, email, rights, until }) => (
          <li key={id}>
            <p className="font-strong break-words">{email}</p>
            <p className="small quiet">
              {rights.map((right) => t(`accounts.right.${right}`)).join(", ")} ·{" "}
              {t("accounts.invitations.until", { until })}
            </p>
            {fresh ? (
              <form method="post">
                <input type="hidden" name="invitationId" value={id} />
                <Button tone="out" name="part" value="withdraw">
                  {t("accounts.invitations.withdraw")}
                </Button>
              </form>
            ) : null}
          </li>
        ))}
      </ul>
    </Card>
  );
}

type Choice = { id: string; chosen: readonly string[]; error: readonly string[] | undefined };

function Rights({ id, chosen, error }: Choice) {
  const { t } = useText();
  return (
    <fieldset className="fieldset" id={id}>
      <legend className="label">{t("accounts.members.rights")}</legend>
      {memberRights.map((right) => (
        <label key={right} className="check-field" htmlFor={`${id}-${right}`}>
          <input
            type="checkbox"
            id={`${id}-${right}`}
            name="rights[]"
            value={right}
            defaultChecked={chosen.includes(right)}
          />
          <span>{t(`accounts.members.may.${right}`)}</span>
        </label>
      ))}
      <FieldError id={id} error={error} />
    </fieldset>
  );
}
