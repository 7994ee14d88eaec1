import type { z } from "zod";
import { anonymous } from "#app/core/actor.ts";
import { newId } from "#app/core/ids.ts";
import { done, type Result, refuse } from "#app/core/result.ts";
import { clock } from "#app/platform/clock.server.ts";
import { inTransaction, type Tx } from "#app/platform/db/db.server.ts";
import { record } from "#app/platform/history/history.server.ts";
import type { signUpSchema } from "./accounts.schema.ts";
import { openLink, useLink } from "./link.commands.server.ts";
import { whyWeak } from "./password.rules.ts";
import { hashPassword, matches } from "./password.server.ts";

type Wish = Pick<z.output<typeof signUpSchema>, "name" | "email" | "password"> & { language: "id" | "en" };

/**
 * Answers alike whether the address is new or known: the difference arrives by letter, at its owner only. An account
 * opens when both the letter's link and the password are there, so nobody can prepare one for somebody else.
 */
export async function signUp({ name, email, password, language }: Wish): Promise<Result> {
  const weak = whyWeak(password, { email, name });
  if (weak) return refuse(weak, { field: "password" });
  const now = clock.now();
  const passwordHash = await hashPassword(password);
  await inTransaction(async (tx) => {
    const known = await knownBy(tx, email);
    const subject = { kind: "user", id: known?.id ?? newId() } as const;
    if (!known) await tx.user.create({ data: { id: subject.id, name, email, passwordHash, language, createdAt: now } });
    else if (!known.emailCheckedAt && !known.passwordChangedAt)
      await tx.user.update({ where: { id: known.id }, data: { name, passwordHash, language } });
    const action = known?.emailCheckedAt ? "signUpAgain" : "signUp";
    await record(tx, { flow: "user", action, subject, actor: anonymous, now });
  });
  return done();
}

/** The letter's link and the password together open the account. Answers who may now be signed in. */
export async function confirmSignUp(token: string, password: string): Promise<Result<{ userId: string }>> {
  const link = await openLink("emailCheck", token);
  if (!link?.user || link.user.disabledAt) return refuse("accounts.refused.link");
  const { id } = link.user;
  if (!(await matches(password, link.user.passwordHash)))
    return refuse("accounts.refused.confirmPassword", { field: "password" });
  const now = clock.now();
  const used = await inTransaction(async (tx) => {
    if (!(await useLink(tx, link.id, now))) return false;
    await tx.user.update({ where: { id }, data: { emailCheckedAt: now } });
    await record(tx, { flow: "user", action: "confirm", subject: { kind: "user", id }, actor: anonymous, now });
    return true;
  });
  return used ? done({ userId: id }) : refuse("accounts.refused.link");
}

const knownBy = async (tx: Tx, email: string) =>
  await tx.user.findUnique({ where: { email }, select: { id: true, emailCheckedAt: true, passwordChangedAt: true } });
