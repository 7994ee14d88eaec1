import type { MemberRight, Person, StaffRole } from "#app/core/actor.ts";
import { isId } from "#app/core/ids.ts";
import { clock } from "#app/platform/clock.server.ts";
import { db } from "#app/platform/db/db.server.ts";
import { type Moment, timeline } from "#app/platform/history/history.server.ts";
import { running as runningMembership } from "./member.commands.server.ts";
import { running as runningRole } from "./role.commands.server.ts";

const PAGE = 25;

export type RosterRow = {
  id: string;
  name: string;
  email: string;
  roles: readonly StaffRole[];
  memberships: number;
  suspended: boolean;
  hasFactor: boolean;
};
export type RosterQuestion = { q: string; role: StaffRole | "any" | "all"; after: string | null };

/** Everybody who has an account, newest first: by name or address, by role. */
export async function roster({
  q,
  role,
  after,
}: RosterQuestion): Promise<{ people: RosterRow[]; next: string | null }> {
  const now = clock.now();
  const words = q.replace(/[\\%_]/g, (sign) => `\\${sign}`);
  const held = role === "any" ? runningRole(now) : { role: role === "all" ? undefined : role, ...runningRole(now) };
  const rows = await db.user.findMany({
    where: {
      erasedAt: null,
      ...(after && isId(after) ? { id: { lt: after } } : {}),
      ...(role === "all" ? {} : { roleGrants: { some: held } }),
      ...(q === ""
        ? {}
        : {
            OR: [{ name: { contains: words, mode: "insensitive" as const } }, { email: { contains: words } }],
          }),
    },
    orderBy: { id: "desc" },
    take: PAGE + 1,
    select: {
      id: true,
      name: true,
      email: true,
      disabledAt: true,
      secondFactor: { select: { confirmedAt: true } },
      roleGrants: { where: runningRole(now), select: { role: true } },
      _count: { select: { memberships: { where: runningMembership(now) } } },
    },
  });
  const people = rows.slice(0, PAGE).map((row) => ({
    id: row.id,
    name: row.name,
    email: row.email ?? "",
    roles: row.roleGrants.map((grant) => grant.role),
    memberships: row._count.memberships,
    suspended: row.disabledAt !== null,
    hasFactor: Boolean(row.secondFactor?.confirmedAt),
  }));
  return { people, next: rows.length > PAGE ? (people.at(-1)?.id ?? null) : null };
}

export type PersonSheet = {
  id: string;
  name: string;
  email: string;
  phone: string | null;
  createdAt: Date;
  confirmed: boolean;
  suspended: boolean;
  hasFactor: boolean;
  devices: number;
  roles: readonly { role: StaffRole; since: Date }[];
  memberships: readonly { enterpriseId: string; rights: readonly MemberRight[]; since: Date }[];
  moments: readonly Moment[];
};

/** One person as the admin sees her; the history is of the account only. */
export async function personSheet(userId: string): Promise<PersonSheet | null> {
  const now = clock.now();
  const user = await db.user.findUnique({
    where: { id: userId, erasedAt: null },
    select: {
      id: true,
      name: true,
      email: true,
      phone: true,
      createdAt: true,
      emailCheckedAt: true,
      disabledAt: true,
      secondFactor: { select: { confirmedAt: true } },
      roleGrants: { where: runningRole(now), orderBy: { validFrom: "asc" }, select: { role: true, validFrom: true } },
      memberships: {
        where: runningMembership(now),
        orderBy: { since: "asc" },
        take: 50,
        select: { enterpriseId: true, rights: true, since: true },
      },
      _count: {
        select: { sessions: { where: { revokedAt: null, awaitsCode: false, expiresAt: { gt: now } } } },
      },
    },
  });
  if (!user) return null;
  return {
    id: user.id,
    name: user.name,
    email: user.email ?? "",
    phone: user.phone,
    createdAt: user.createdAt,
    confirmed: user.emailCheckedAt !== null,
    suspended: user.disabledAt !== null,
    hasFactor: Boolean(user.secondFactor?.confirmedAt),
    devices: user._count.sessions,
    roles: user.roleGrants.map(({ role, validFrom }) => ({ role, since: validFrom })),
    memberships: user.memberships,
    moments: await timeline({ kind: "user", id: userId }, { take: 30 }),
  };
}

export type MemberRow = {
  userId: string;
  name: string;
  email: string;
  rights: readonly MemberRight[];
  since: Date;
  here: boolean;
};

/** Who acts for the enterprise today. */
export async function membersOf(person: Person, enterpriseId: string): Promise<MemberRow[]> {
  const rows = await db.membership.findMany({
    where: { enterpriseId, ...runningMembership(clock.now()), user: { erasedAt: null } },
    orderBy: { since: "asc" },
    take: 100,
    select: { rights: true, since: true, user: { select: { id: true, name: true, email: true } } },
  });
  return rows.map(({ rights, since, user }) => ({
    userId: user.id,
    name: user.name,
    email: user.email ?? "",
    rights,
    since,
    here: user.id === person.id,
  }));
}

export type OpenInvitation = {
  id: string;
  email: string;
  rights: readonly MemberRight[];
  roles: readonly StaffRole[];
  expiresAt: Date;
};

/** Invitations nobody has taken up yet: of an enterprise, or (null) of the centre. */
export async function openInvitations(enterpriseId: string | null): Promise<OpenInvitation[]> {
  const rows = await db.oneTimeToken.findMany({
    where: { kind: "invitation", enterpriseId, usedAt: null, expiresAt: { gt: clock.now() } },
    orderBy: { createdAt: "desc" },
    take: 50,
    select: { id: true, email: true, rights: true, roles: true, expiresAt: true },
  });
  return rows.map(({ email, ...row }) => ({ ...row, email: email ?? "" }));
}
