import { Link } from "@remix-run/react";
import { type StaffRole, staffRoles } from "#app/core/actor.ts";
import { paths } from "#app/core/paths.ts";
import type { RosterRow } from "#app/domain/accounts/accounts.server.ts";
import { useText } from "#app/i18n/react.tsx";
import { Button } from "#app/ui/Button.tsx";
import { Icon } from "#app/ui/Icon.tsx";
import { Pill } from "#app/ui/StatusBadge.tsx";
import { Table } from "#app/ui/Table.tsx";

type Asked = { q: string; role: StaffRole | "any" | "all" };

export function PeopleSearch({ asked }: { asked: Asked }) {
  const { t } = useText();
  return (
    <search>
      <form method="get" action={paths.office.people()} className="row">
        <label className="visually-hidden" htmlFor="q">
          {t("accounts.people.search")}
        </label>
        <input
          className="input"
          id="q"
          name="q"
          type="search"
          defaultValue={asked.q}
          placeholder={t("accounts.people.search")}
        />
        <label className="visually-hidden" htmlFor="peran">
          {t("accounts.people.role")}
        </label>
        <select className="input" id="peran" name="peran" defaultValue={asked.role}>
          <option value="any">{t("accounts.people.staff")}</option>
          <option value="all">{t("accounts.people.all")}</option>
          {staffRoles.map((role) => (
            <option key={role} value={role}>
              {t(`role.${role}`)}
            </option>
          ))}
        </select>
        <Button tone="out" icon="search">
          {t("accounts.people.find")}
        </Button>
      </form>
    </search>
  );
}

export function PeopleTable({ people }: { people: readonly RosterRow[] }) {
  const { t } = useText();
  return (
    <Table
      caption={t("accounts.people.title")}
      rows={people}
      rowKey={(person) => person.id}
      columns={[
        {
          key: "name",
          head: t("accounts.name"),
          cell: (person) => (
            <Link to={paths.office.person(person.id)} className="font-strong">
              {person.name}
            </Link>
          ),
        },
        {
          key: "email",
          head: t("accounts.email"),
          cell: (person) => <span className="break-words">{person.email}</span>,
        },
        { key: "roles", head: t("accounts.people.roles"), cell: (person) => <Roles person={person} /> },
        {
          key: "factor",
          head: t("accounts.factor.title"),
          cell: (person) => (
            <span className="row">
              <Icon name={person.hasFactor ? "lock" : "minus"} size={18} />
              {t(person.hasFactor ? "accounts.people.factorOn" : "accounts.people.factorOff")}
            </span>
          ),
        },
      ]}
    />
  );
}

function Roles({ person }: { person: RosterRow }) {
  const { t } = useText();
  const words = [
    ...person.roles.map((role) => t(`role.${role}`)),
    ...(person.memberships > 0 ? [t("accounts.people.memberOf", { n: person.memberships })] : []),
  ];
  return (
    <span className="row">
      {person.suspended ? (
        <Pill tone="bad" icon="ban">
          {t("accounts.people.closed")}
        </Pill>
      ) : null}
      {words.join(", ") || t("accounts.people.noRole")}
    </span>
  );
}
