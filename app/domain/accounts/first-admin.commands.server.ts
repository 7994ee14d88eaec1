import { system } from "#app/core/actor.ts";
import { newId } from "#app/core/ids.ts";
import { done, type Result, refuse } from "#app/core/result.ts";
import { clock } from "#app/platform/clock.server.ts";
import { inTransaction } from "#app/platform/db/db.server.ts";
import { record } from "#app/platform/history/history.server.ts";
import { alone } from "./alone.server.ts";
import { DAYS_OF_INVITATION } from "./link.commands.server.ts";
import { running } from "./role.commands.server.ts";
import { drawToken, sealed } from "./token.server.ts";

/**
 * Opens an empty house: whoever sits at the machine invites its first admin and gets the link itself, because nobody is
 * there yet who could send a letter. Refused as soon as an admin can sign in; a link drawn before ends.
 */
export async function inviteFirstAdmin(email: string): Promise<Result<{ token: string }>> {
  const now = clock.now();
  const token = drawToken();
  return await inTransaction(async (tx) => {
    await alone(tx, "staff roles");
    const user = { disabledAt: null, erasedAt: null };
    const admins = await tx.roleGrant.count({ where: { role: "admin", ...running(now), user } });
    if (admins > 0) return refuse("accounts.refused.adminStands");
    const mine = { kind: "invitation", enterpriseId: null, createdById: null } as const;
    await tx.oneTimeToken.updateMany({ where: { ...mine, usedAt: null }, data: { expiresAt: now } });
    const id = newId();
    const expiresAt = new Date(now.getTime() + DAYS_OF_INVITATION * 86_400_000);
    await tx.oneTimeToken.create({
      data: { ...mine, id, tokenHash: sealed(token), email, roles: ["admin"], createdAt: now, expiresAt },
    });
    await record(tx, {
      flow: "invitation",
      action: "found",
      subject: { kind: "invitation", id },
      actor: system("the machine's own command line"),
      now,
    });
    return done({ token });
  });
}
