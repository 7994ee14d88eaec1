import { hasRole, type MemberRight, memberOf, type Person, type StaffRole } from "#app/core/actor.ts";
import { newId } from "#app/core/ids.ts";
import { done, type Result, refuse } from "#app/core/result.ts";
import { clock } from "#app/platform/clock.server.ts";
import { db, inTransaction } from "#app/platform/db/db.server.ts";
import { record, type Subject } from "#app/platform/history/history.server.ts";
import { DAYS_OF_INVITATION } from "./link.commands.server.ts";
import { drawToken, sealed } from "./token.server.ts";

type ToEnterprise = { enterpriseId: string; email: string; rights: readonly MemberRight[] };
type ToStaff = { email: string; roles: readonly StaffRole[] };

/** An owner asks somebody to join. The letter that goes out carries the link; nothing here can open it. */
export async function inviteMember(owner: Person, wish: ToEnterprise): Promise<Result<{ invitationId: string }>> {
  if (!memberOf(owner, wish.enterpriseId)) return refuse("notFound");
  return await invite(owner, wish, [{ kind: "enterprise", id: wish.enterpriseId }]);
}

/** The centre asks somebody to work here. */
export async function inviteStaff(admin: Person, wish: ToStaff): Promise<Result<{ invitationId: string }>> {
  if (!hasRole(admin, "admin")) return refuse("notFound");
  return await invite(admin, wish, []);
}

/** Ends an invitation that nobody has taken up. */
export async function withdrawInvitation(
  person: Person,
  { invitationId, enterpriseId }: { invitationId: string; enterpriseId: string | null },
): Promise<Result> {
  const mayEnd = enterpriseId === null ? hasRole(person, "admin") : memberOf(person, enterpriseId);
  if (!mayEnd) return refuse("notFound");
  const now = clock.now();
  return await inTransaction(async (tx) => {
    const { count } = await tx.oneTimeToken.updateMany({
      where: { id: invitationId, kind: "invitation", enterpriseId, usedAt: null, expiresAt: { gt: now } },
      data: { expiresAt: now },
    });
    if (count === 0) return refuse("notFound");
    await record(tx, {
      flow: "invitation",
      action: "withdraw",
      subject: { kind: "invitation", id: invitationId },
      subjects: enterpriseId ? [{ kind: "enterprise", id: enterpriseId }] : [],
      actor: person,
      now,
    });
    return done();
  });
}

export type InvitationLetter = {
  token: string;
  email: string;
  enterpriseId: string | null;
  name: string;
  language: "id" | "en";
};

/** Draws the link of an open invitation for its letter; a link drawn before ends. Null where nothing is open. */
export async function drawInvitation(invitationId: string): Promise<InvitationLetter | null> {
  const token = drawToken();
  const { count } = await db.oneTimeToken.updateMany({
    where: { id: invitationId, kind: "invitation", usedAt: null, expiresAt: { gt: clock.now() } },
    data: { tokenHash: sealed(token) },
  });
  if (count === 0) return null;
  const invited = await db.oneTimeToken.findUnique({
    where: { id: invitationId },
    select: { email: true, enterpriseId: true },
  });
  if (!invited?.email) return null;
  const { email, enterpriseId } = invited;
  const known = await db.user.findUnique({ where: { email }, select: { name: true, language: true } });
  return { token, email, enterpriseId, name: known?.name ?? email, language: known?.language ?? "id" };
}

async function invite(
  by: Person,
  { email, ...to }: ToEnterprise | ToStaff,
  subjects: readonly Subject[],
): Promise<Result<{ invitationId: string }>> {
  const now = clock.now();
  const invitationId = newId();
  const wish = "roles" in to ? { roles: [...to.roles] } : { enterpriseId: to.enterpriseId, rights: [...to.rights] };
  await inTransaction(async (tx) => {
    await tx.oneTimeToken.create({
      data: {
        id: invitationId,
        // Of a token that nobody holds: the letter draws the one that opens it.
        tokenHash: sealed(drawToken()),
        kind: "invitation",
        email,
        createdById: by.id,
        createdAt: now,
        expiresAt: new Date(now.getTime() + DAYS_OF_INVITATION * 86_400_000),
        ...wish,
      },
    });
    await record(tx, {
      flow: "invitation",
      action: "send",
      subject: { kind: "invitation", id: invitationId },
      subjects,
      actor: by,
      details: { as: [...("roles" in to ? to.roles : to.rights)].join(" ") },
      now,
    });
  });
  return done({ invitationId });
}
