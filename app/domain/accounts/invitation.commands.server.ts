import { anonymous, type MemberRight, memberOf, type Person } from "#app/core/actor.ts";
import { newId } from "#app/core/ids.ts";
import { done, type Result, refuse } from "#app/core/result.ts";
import { clock } from "#app/platform/clock.server.ts";
import { db, inTransaction, type Tx } from "#app/platform/db/db.server.ts";
import { record } from "#app/platform/history/history.server.ts";
import { drawLink, openLink, useLink } from "./link.commands.server.ts";
import { whyWeak } from "./password.rules.ts";
import { hashPassword, matches } from "./password.server.ts";

type Wish = { enterpriseId: string; email: string; rights: MemberRight[] };

/** An owner asks somebody to join. Answers the token of the link, which belongs into a letter. */
export async function inviteMember(
  owner: Person,
  { enterpriseId, email, rights }: Wish,
): Promise<Result<{ token: string }>> {
  if (!memberOf(owner, enterpriseId)) return refuse("notFound");
  return done({ token: await drawLink("invitation", null, { enterpriseId, email, rights, createdById: owner.id }) });
}

export type InvitationView = {
  enterpriseId: string;
  email: string;
  rights: readonly MemberRight[];
  hasAccount: boolean;
};

export async function invitationWith(token: string): Promise<InvitationView | null> {
  const link = await openLink("invitation", token);
  if (!link?.enterpriseId || !link.email) return null;
  const known = await db.user.findUnique({ where: { email: link.email }, select: { passwordHash: true } });
  return {
    enterpriseId: link.enterpriseId,
    email: link.email,
    rights: link.rights,
    hasAccount: Boolean(known?.passwordHash),
  };
}

/** Who has an account proves it by its password; who has none makes one: the letter has proved the address. */
export async function acceptInvitation(
  token: string,
  { name, password }: { name: string | null; password: string },
): Promise<Result<{ userId: string }>> {
  const link = await openLink("invitation", token);
  if (!link?.enterpriseId || !link.email) return refuse("accounts.refused.link");
  const { enterpriseId, email, rights } = link;
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
    await tx.membership.create({ data: { id: newId(), userId, enterpriseId, rights, since: now } });
    await record(tx, {
      flow: "membership",
      action: "join",
      subject: { kind: "user", id: userId },
      subjects: [{ kind: "enterprise", id: enterpriseId }],
      actor: anonymous,
      now,
    });
    return true;
  });
  return joined ? done({ userId }) : refuse("accounts.refused.link");
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
