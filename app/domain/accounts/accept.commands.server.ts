import { anonymous, type MemberRight, type StaffRole } from "#app/core/actor.ts";
import { newId } from "#app/core/ids.ts";
import { done, type Result, refuse } from "#app/core/result.ts";
import { clock } from "#app/platform/clock.server.ts";
import { db, inTransaction, type Tx } from "#app/platform/db/db.server.ts";
import { record } from "#app/platform/history/history.server.ts";
import { alone } from "./alone.server.ts";
import { openLink, useLink } from "./link.commands.server.ts";
import { join, running as runningMembership } from "./member.commands.server.ts";
import { whyWeak } from "./password.rules.ts";
import { hashPassword, matches } from "./password.server.ts";
import { grant, running as runningRole } from "./role.commands.server.ts";

type Invited = {
  email: string;
  enterpriseId: string | null;
  rights: readonly MemberRight[];
  roles: readonly StaffRole[];
  createdById: string | null;
};
export type InvitationView = Pick<Invited, "email" | "enterpriseId" | "rights" | "roles"> & { hasAccount: boolean };

export async function invitationWith(token: string): Promise<InvitationView | null> {
  const link = await openLink("invitation", token);
  if (!link?.email) return null;
  const { email, enterpriseId, rights, roles } = link;
  const known = await db.user.findUnique({ where: { email }, select: { passwordHash: true } });
  return { email, enterpriseId, rights, roles, hasAccount: Boolean(known?.passwordHash) };
}

/** Who has an account proves it by its password; who has none makes one: the letter has proved the address. */
export async function acceptInvitation(
  token: string,
  { name, password }: { name: string | null; password: string },
): Promise<Result<{ userId: string; enterpriseId: string | null }>> {
  const link = await openLink("invitation", token);
  if (!link?.email) return refuse("accounts.refused.link");
  const { email, enterpriseId } = link;
  const known = await db.user.findUnique({
    where: { email },
    select: { id: true, passwordHash: true, disabledAt: true },
  });
  if (known?.disabledAt) return refuse("accounts.refused.link");
  const verdict = known?.passwordHash ? await proven(password, known.passwordHash) : fresh({ email, name, password });
  if (!verdict.ok) return verdict;
  const userId = known?.id ?? newId();
  const now = clock.now();
  const passwordHash = known?.passwordHash ?? (await hashPassword(password));
  const joined = await inTransaction(async (tx) => {
    if (!(await useLink(tx, link.id, now))) return false;
    await keepUser(tx, { id: userId, email, name: name ?? email, passwordHash, known: Boolean(known), now });
    await admit(tx, userId, { ...link, email }, now);
    return true;
  });
  return joined ? done({ userId, enterpriseId }) : refuse("accounts.refused.link");
}

/** What the invitation promised, beside what the person holds already. */
async function admit(tx: Tx, userId: string, invited: Invited, now: Date): Promise<void> {
  const { enterpriseId, createdById: grantedById } = invited;
  await alone(tx, enterpriseId ? `members of ${enterpriseId}` : "staff roles");
  if (enterpriseId) {
    const where = { userId, enterpriseId, ...runningMembership(now) };
    const held = await tx.membership.findFirst({ where, select: { rights: true } });
    const rights = [...new Set([...(held?.rights ?? []), ...invited.rights])];
    await join(tx, { enterpriseId, userId, rights, grantedById, now });
  } else {
    const held = await tx.roleGrant.findMany({ where: { userId, ...runningRole(now) }, select: { role: true } });
    for (const role of invited.roles.filter((each) => held.every((one) => one.role !== each)))
      await grant(tx, { userId, role, grantedById, now });
  }
  await record(tx, {
    flow: enterpriseId ? "membership" : "user",
    action: enterpriseId ? "join" : "joinStaff",
    subject: { kind: "user", id: userId },
    subjects: enterpriseId ? [{ kind: "enterprise", id: enterpriseId }] : [],
    actor: anonymous,
    now,
  });
}

const proven = async (password: string, kept: string): Promise<Result> =>
  (await matches(password, kept)) ? done() : refuse("accounts.refused.confirmPassword", { field: "password" });

function fresh({ email, name, password }: { email: string; name: string | null; password: string }): Result {
  if (!name) return refuse("form.required", { field: "name" });
  if (password.length < 10) return refuse("accounts.refused.shortPassword", { field: "password", params: { min: 10 } });
  const weak = whyWeak(password, { email, name });
  return weak ? refuse(weak, { field: "password" }) : done();
}

type Kept = { id: string; email: string; name: string; passwordHash: string; known: boolean; now: Date };

async function keepUser(tx: Tx, { id, email, name, passwordHash, known, now }: Kept): Promise<void> {
  if (known) await tx.user.update({ where: { id }, data: { emailCheckedAt: now, passwordHash } });
  else await tx.user.create({ data: { id, email, name, passwordHash, createdAt: now, emailCheckedAt: now } });
}
