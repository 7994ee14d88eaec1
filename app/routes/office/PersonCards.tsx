import type { ReactNode } from "react";
import { type MemberRight, type StaffRole, staffRoles } from "#app/core/actor.ts";
import { paths } from "#app/core/paths.ts";
import type { PersonSheet } from "#app/domain/accounts/accounts.server.ts";
import { useText } from "#app/i18n/react.tsx";
import { Button } from "#app/ui/Button.tsx";
import { Card } from "#app/ui/Card.tsx";
import { Facts } from "#app/ui/Facts.tsx";
import { SelectField } from "#app/ui/Field.tsx";
import { AskAgain } from "./PeopleInvite.tsx";

type Shown = Omit<PersonSheet, "moments" | "createdAt" | "roles" | "memberships">;
type Membership = { enterpriseId: string; name: string; rights: readonly MemberRight[] };

export function PersonFacts({
  person,
  since,
  memberships,
}: {
  person: Shown;
  since: string;
  memberships: readonly Membership[];
}) {
  const { t } = useText();
  const rights = (membership: Membership) => membership.rights.map((right) => t(`accounts.right.${right}`)).join(", ");
  return (
    <Card>
      <Facts
        facts={[
          { key: "email", label: t("accounts.email"), value: <span className="break-words">{person.email}</span> },
          { key: "phone", label: t("accounts.person.phone"), value: person.phone },
          { key: "since", label: t("accounts.person.since"), value: since },
          {
            key: "confirmed",
            label: t("accounts.person.address"),
            value: t(person.confirmed ? "accounts.person.proven" : "accounts.person.unproven"),
          },
          { key: "devices", label: t("accounts.sessions.title"), value: String(person.devices) },
          {
            key: "factor",
            label: t("accounts.factor.title"),
            value: t(person.hasFactor ? "accounts.people.factorOn" : "accounts.people.factorOff"),
          },
          ...memberships.map((membership) => ({
            key: membership.enterpriseId,
            label: membership.name,
            value: rights(membership),
          })),
        ]}
      />
    </Card>
  );
}

type Held = { role: StaffRole; since: string };

export function Roles({ id, roles, fresh }: { id: string; roles: readonly Held[]; fresh: boolean }) {
  const { t } = useText();
  const free = staffRoles.filter((role) => roles.every((held) => held.role !== role));
  return (
    <Card className="stack">
      <h2 className="text-lg">{t("accounts.people.roles")}</h2>
      {roles.length === 0 ? <p className="small quiet">{t("accounts.people.noRole")}</p> : null}
      <ul className="stack">
        {roles.map(({ role, since }) => (
          <li key={role} className="row">
            <div className="fill">
              <p className="font-strong">{t(`role.${role}`)}</p>
              <p className="small quiet">{t("accounts.person.roleSince", { since })}</p>
            </div>
            {fresh ? (
              <PartForm part="take" tone="out" small hidden={<input type="hidden" name="role" value={role} />}>
                {t("accounts.person.take")} <span className="visually-hidden">{t(`role.${role}`)}</span>
              </PartForm>
            ) : null}
          </li>
        ))}
      </ul>
      {fresh ? (
        <form method="post" className="form">
          <SelectField
            name="role"
            label={t("accounts.person.give")}
            placeholder={t("accounts.person.choose")}
            required
            options={free.map((role) => ({ value: role, label: t(`role.${role}`) }))}
          />
          <Button name="part" value="give">
            {t("accounts.person.giveDo")}
          </Button>
        </form>
      ) : (
        <AskAgain back={paths.office.person(id)} />
      )}
    </Card>
  );
}

/** Closing and opening the account, and the second factor of who lost her phone. */
export function Account({ person, self, fresh }: { person: Shown; self: boolean; fresh: boolean }) {
  const { t } = useText();
  if (self || !fresh) return null;
  return (
    <Card>
      <div className="stack">
        <h2 className="text-lg">{t("accounts.person.account")}</h2>
        <p className="small quiet">
          {t(person.suspended ? "accounts.person.closedText" : "accounts.person.suspendText")}
        </p>
        {person.suspended ? (
          <PartForm part="restore" tone="primary">
            {t("accounts.person.restore")}
          </PartForm>
        ) : (
          <PartForm part="suspend" tone="bad">
            {t("accounts.person.suspend")}
          </PartForm>
        )}
        {person.hasFactor ? (
          <>
            <p className="small quiet">{t("accounts.person.dropFactorText")}</p>
            <PartForm part="dropFactor" tone="bad">
              {t("accounts.person.dropFactor")}
            </PartForm>
          </>
        ) : null}
      </div>
    </Card>
  );
}

type Part = { part: string; tone: "primary" | "out" | "bad"; small?: boolean; hidden?: ReactNode; children: ReactNode };

function PartForm({ part, tone, small, hidden, children }: Part) {
  return (
    <form method="post">
      {hidden}
      <Button tone={tone} size={small ? "sm" : "md"} name="part" value={part}>
        {children}
      </Button>
    </form>
  );
}
