import type { Language, Person } from "#app/core/actor.ts";
import { done, type Result, refuse } from "#app/core/result.ts";
import { clock } from "#app/platform/clock.server.ts";
import { db, inTransaction } from "#app/platform/db/db.server.ts";
import { record } from "#app/platform/history/history.server.ts";
import { whyWeak } from "./password.rules.ts";
import { hashPassword, matches } from "./password.server.ts";

export async function changeProfile(
  person: Person,
  { name, language }: { name: string; language: Language },
): Promise<Result> {
  await db.user.update({ where: { id: person.id }, data: { name, language } });
  return done();
}

/** Every session ends; the caller opens a fresh one for this browser. */
export async function changePassword(
  person: Person,
  { current, password }: { current: string; password: string },
): Promise<Result> {
  const user = await db.user.findUnique({ where: { id: person.id }, select: { passwordHash: true } });
  if (!(await matches(current, user?.passwordHash)))
    return refuse("accounts.refused.currentPassword", { field: "current" });
  const weak = whyWeak(password, person);
  if (weak) return refuse(weak, { field: "password" });
  const now = clock.now();
  const passwordHash = await hashPassword(password);
  await inTransaction(async (tx) => {
    await tx.user.update({ where: { id: person.id }, data: { passwordHash, passwordChangedAt: now } });
    await tx.session.updateMany({ where: { userId: person.id, revokedAt: null }, data: { revokedAt: now } });
    await record(tx, {
      flow: "user",
      action: "changePassword",
      subject: { kind: "user", id: person.id },
      actor: person,
      now,
    });
  });
  return done();
}
