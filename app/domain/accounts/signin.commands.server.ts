import { anonymous, type Person } from "#app/core/actor.ts";
import { newId } from "#app/core/ids.ts";
import { done, type Result, refuse } from "#app/core/result.ts";
import { clock } from "#app/platform/clock.server.ts";
import { db, inTransaction } from "#app/platform/db/db.server.ts";
import { record } from "#app/platform/history/history.server.ts";
import { openLink, useLink } from "./link.commands.server.ts";
import { whyWeak } from "./password.rules.ts";
import { hashPassword, matches } from "./password.server.ts";
import { personFields, personFrom } from "./session.queries.server.ts";

/** One answer for an unknown address, a wrong password, an unconfirmed and a closed account, after the same time. */
export async function signIn({ email, password }: { email: string; password: string }): Promise<Result<Person>> {
  const user = await db.user.findUnique({
    where: { email },
    select: {
      ...personFields(clock.now()),
      passwordHash: true,
      emailCheckedAt: true,
      disabledAt: true,
      erasedAt: true,
    },
  });
  const right = await matches(password, user?.passwordHash);
  const open = user?.emailCheckedAt && !user.disabledAt && !user.erasedAt;
  return right && user && open ? done(personFrom(user)) : refuse("accounts.refused.signIn");
}

/**
 * Answers alike for every address and after the same work: an address without an account is written down as nobody's,
 * and the letter finds no reader.
 */
export async function askForReset(email: string): Promise<void> {
  const user = await db.user.findUnique({ where: { email }, select: { id: true, disabledAt: true } });
  const subject = { kind: "user", id: user && !user.disabledAt ? user.id : newId() } as const;
  await inTransaction(async (tx) => {
    await record(tx, { flow: "user", action: "forgotten", subject, actor: anonymous, now: clock.now() });
  });
}

/** The letter proves the address, so it is confirmed too; every session ends. */
export async function resetPassword(token: string, password: string): Promise<Result> {
  const link = await openLink("passwordReset", token);
  if (!link?.user || link.user.disabledAt) return refuse("accounts.refused.link");
  const { id, name, email } = link.user;
  const weak = whyWeak(password, { email: email ?? "", name });
  if (weak) return refuse(weak, { field: "password" });
  const now = clock.now();
  const passwordHash = await hashPassword(password);
  const used = await inTransaction(async (tx) => {
    if (!(await useLink(tx, link.id, now))) return false;
    await tx.user.update({ where: { id }, data: { passwordHash, passwordChangedAt: now, emailCheckedAt: now } });
    await tx.session.updateMany({ where: { userId: id, revokedAt: null }, data: { revokedAt: now } });
    await record(tx, { flow: "user", action: "resetPassword", subject: { kind: "user", id }, actor: anonymous, now });
    return true;
  });
  return used ? done() : refuse("accounts.refused.link");
}
