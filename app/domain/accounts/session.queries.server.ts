import { type Actor, anonymous, type Person } from "#app/core/actor.ts";
import { clock } from "#app/platform/clock.server.ts";
import { db } from "#app/platform/db/db.server.ts";
import { oncePerRequest } from "#app/platform/log.server.ts";
import { tokenIn } from "./cookie.server.ts";
import { rolesThatHold } from "./factor.queries.server.ts";
import { hashesOf } from "./token.server.ts";

const SEEN_AGAIN_MS = 5 * 60_000;

/** Who asks, with the roles and memberships that hold this moment. Read once a request, however many loaders ask. */
export function currentActor(request: Request): Promise<Actor> {
  const token = tokenIn(request);
  return token ? oncePerRequest(`actor ${token}`, () => actorWith(token)) : Promise.resolve(anonymous);
}

async function actorWith(token: string): Promise<Actor> {
  const now = clock.now();
  const session = await db.session.findFirst({
    where: {
      tokenHash: { in: hashesOf(token) },
      revokedAt: null,
      awaitsCode: false,
      expiresAt: { gt: now },
      user: { disabledAt: null, erasedAt: null },
    },
    select: { id: true, seenAt: true, user: { select: personFields(now) } },
  });
  if (!session) return anonymous;
  if (now.getTime() - session.seenAt.getTime() > SEEN_AGAIN_MS) {
    await db.session.updateMany({ where: { id: session.id }, data: { seenAt: now } });
  }
  return personFrom(session.user);
}

/** Somebody a job works for, with the roles that hold now; null once the account is closed. */
export async function personById(id: string): Promise<Person | null> {
  const where = { id, disabledAt: null, erasedAt: null };
  const user = await db.user.findFirst({ where, select: personFields(clock.now()) });
  return user && personFrom(user);
}

/** Whose password was right here, while the code is still owed; null for everybody else. */
export async function awaitingCode(request: Request): Promise<{ userId: string } | null> {
  const token = tokenIn(request);
  if (!token) return null;
  return await db.session.findFirst({
    where: {
      tokenHash: { in: hashesOf(token) },
      revokedAt: null,
      awaitsCode: true,
      expiresAt: { gt: clock.now() },
      user: { disabledAt: null, erasedAt: null },
    },
    select: { userId: true },
  });
}

export const personFields = (now: Date) => ({
  id: true,
  name: true,
  email: true,
  language: true,
  secondFactor: { select: { confirmedAt: true } },
  roleGrants: {
    where: { validFrom: { lte: now }, OR: [{ validTo: null }, { validTo: { gt: now } }] },
    select: { role: true },
  },
  memberships: {
    where: { since: { lte: now }, OR: [{ until: null }, { until: { gt: now } }] },
    orderBy: { since: "asc" as const },
    select: { enterpriseId: true, rights: true },
  },
});

type Row = Pick<Person, "id" | "name" | "language" | "memberships"> & {
  email: string | null;
  roleGrants: readonly { role: Person["roles"][number] }[];
  secondFactor: { confirmedAt: Date | null } | null;
};

export function personFrom({ id, name, email, language, roleGrants, memberships, secondFactor }: Row): Person {
  const held = [...new Set(roleGrants.map((grant) => grant.role))];
  const roles = rolesThatHold(held, Boolean(secondFactor?.confirmedAt));
  return { kind: "person", id, name, email: email ?? "", language, roles, memberships };
}

export type SessionView = { id: string; device: string; createdAt: Date; seenAt: Date; here: boolean };

/** The devices a person is signed in on, this one first. */
export async function sessionsOf(request: Request, person: Person): Promise<SessionView[]> {
  const token = tokenIn(request);
  const here = new Set((token ? hashesOf(token) : []).map((hash) => hash.toString("hex")));
  const rows = await db.session.findMany({
    where: { userId: person.id, revokedAt: null, awaitsCode: false, expiresAt: { gt: clock.now() } },
    orderBy: { seenAt: "desc" },
    take: 50,
    select: { id: true, device: true, createdAt: true, seenAt: true, tokenHash: true },
  });
  return rows
    .map(({ tokenHash, ...row }) => ({ ...row, here: here.has(Buffer.from(tokenHash).toString("hex")) }))
    .sort((a, b) => Number(b.here) - Number(a.here));
}
