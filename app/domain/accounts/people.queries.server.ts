import type { Language, MemberRight, StaffRole } from "#app/core/actor.ts";
import { clock } from "#app/platform/clock.server.ts";
import { db, type Tx } from "#app/platform/db/db.server.ts";

export type Contact = { personId: string; name: string; email: string; language: Language; phone: string | null };

/** How to reach somebody; null where the person was erased or has no address. */
export async function personContact(personId: string): Promise<Contact | null> {
  const user = await db.user.findUnique({
    where: { id: personId, erasedAt: null },
    select: { id: true, name: true, email: true, language: true, phone: true },
  });
  return user?.email
    ? { personId: user.id, name: user.name, email: user.email, language: user.language, phone: user.phone }
    : null;
}

/** Those who hold the right in the enterprise today; the owner's right includes every other. */
export async function membersWith(enterpriseId: string, right: MemberRight): Promise<Contact[]> {
  const now = clock.now();
  const rows = await db.membership.findMany({
    where: {
      enterpriseId,
      rights: { hasSome: ["owner", right] },
      since: { lte: now },
      OR: [{ until: null }, { until: { gt: now } }],
      user: { disabledAt: null, erasedAt: null, email: { not: null } },
    },
    select: { user: { select: { id: true, name: true, email: true, language: true, phone: true } } },
    take: 50,
  });
  return rows.map(({ user }) => ({
    personId: user.id,
    name: user.name,
    email: user.email ?? "",
    language: user.language,
    phone: user.phone,
  }));
}

/** Those who hold the staff role today. */
export async function staffWith(role: StaffRole): Promise<Contact[]> {
  const now = clock.now();
  const rows = await db.user.findMany({
    where: {
      disabledAt: null,
      erasedAt: null,
      email: { not: null },
      roleGrants: { some: { role, validFrom: { lte: now }, OR: [{ validTo: null }, { validTo: { gt: now } }] } },
    },
    select: { id: true, name: true, email: true, language: true, phone: true },
    take: 50,
  });
  return rows.map(({ id, email, ...user }) => ({ ...user, personId: id, email: email ?? "" }));
}

/** Names for timelines and desks; an erased person has none. */
export async function namesOf(personIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await db.user.findMany({
    where: { id: { in: [...new Set(personIds)] }, erasedAt: null },
    select: { id: true, name: true },
  });
  return new Map(rows.map((row) => [row.id, row.name]));
}

/** Everybody with a running membership, whatever the right: those who may not judge the enterprise's goods. */
export async function memberIdsOf(enterpriseId: string, tx: Tx = db): Promise<string[]> {
  const now = clock.now();
  const rows = await tx.membership.findMany({
    where: { enterpriseId, since: { lte: now }, OR: [{ until: null }, { until: { gt: now } }] },
    select: { userId: true },
  });
  return rows.map((row) => row.userId);
}
