import { hasRole, type Person, type StaffRole } from "#app/core/actor.ts";
import { newId } from "#app/core/ids.ts";
import { done, type Result, refuse } from "#app/core/result.ts";
import { clock } from "#app/platform/clock.server.ts";
import { inTransaction, type Tx } from "#app/platform/db/db.server.ts";
import { record } from "#app/platform/history/history.server.ts";
import { alone } from "./alone.server.ts";
import { forgetFactor } from "./factor.commands.server.ts";

type OfPerson = { userId: string };

/** Holds from her next request on; her devices sign in anew, so that no old session grows or keeps a right. */
export async function giveRole(admin: Person, { userId, role }: OfPerson & { role: StaffRole }): Promise<Result> {
  return await onPerson(admin, userId, async (tx, now) => {
    if (!(await isOpen(tx, userId))) return refuse("accounts.refused.closed");
    const held = await tx.roleGrant.count({ where: { userId, role, ...running(now) } });
    if (held > 0) return refuse("accounts.refused.roleHeld");
    await grant(tx, { userId, role, grantedById: admin.id, now });
    await signOut(tx, admin, userId, now);
    await note(tx, { admin, userId, action: "giveRole", now, details: { role } });
    return done();
  });
}

export async function takeRole(admin: Person, { userId, role }: OfPerson & { role: StaffRole }): Promise<Result> {
  return await onPerson(admin, userId, async (tx, now) => {
    if (role === "admin" && (await isLastAdmin(tx, userId, now))) return refuse("accounts.refused.lastAdmin");
    const { count } = await tx.roleGrant.updateMany({
      where: { userId, role, ...running(now) },
      data: { validTo: now },
    });
    if (count === 0) return refuse("tooLate");
    await signOut(tx, admin, userId, now);
    await note(tx, { admin, userId, action: "takeRole", now, details: { role } });
    return done();
  });
}

/** Closes the account at once; nothing of hers is lost. */
export async function suspendPerson(admin: Person, { userId }: OfPerson): Promise<Result> {
  return await onPerson(admin, userId, async (tx, now) => {
    if (userId === admin.id) return refuse("accounts.refused.ownAccount");
    if (await isLastAdmin(tx, userId, now)) return refuse("accounts.refused.lastAdmin");
    const { count } = await tx.user.updateMany({ where: { id: userId, disabledAt: null }, data: { disabledAt: now } });
    if (count === 0) return refuse("tooLate");
    await signOut(tx, admin, userId, now);
    await note(tx, { admin, userId, action: "suspend", now });
    return done();
  });
}

export async function restorePerson(admin: Person, { userId }: OfPerson): Promise<Result> {
  return await onPerson(admin, userId, async (tx, now) => {
    const { count } = await tx.user.updateMany({
      where: { id: userId, disabledAt: { not: null }, erasedAt: null },
      data: { disabledAt: null },
    });
    if (count === 0) return refuse("tooLate");
    await note(tx, { admin, userId, action: "restore", now });
    return done();
  });
}

/** For who lost phone and recovery codes, after the admin has made sure who asks. */
export async function dropFactorOf(admin: Person, { userId }: OfPerson): Promise<Result> {
  return await onPerson(admin, userId, async (tx, now) => {
    if (userId === admin.id) return refuse("accounts.refused.ownAccount");
    if ((await forgetFactor(tx, userId)) === 0) return refuse("tooLate");
    await signOut(tx, admin, userId, now);
    await note(tx, { admin, userId, action: "dropFactor", now });
    return done();
  });
}

type Granted = { userId: string; role: StaffRole; grantedById: string | null; now: Date };

export async function grant(tx: Tx, { userId, role, grantedById, now }: Granted): Promise<void> {
  await tx.roleGrant.create({ data: { id: newId(), userId, role, validFrom: now, grantedById } });
}

export const running = (now: Date) => ({ validFrom: { lte: now }, OR: [{ validTo: null }, { validTo: { gt: now } }] });

/** An admin acts on somebody who exists; one at a time, because the last admin is counted. */
async function onPerson(admin: Person, userId: string, act: (tx: Tx, now: Date) => Promise<Result>): Promise<Result> {
  if (!hasRole(admin, "admin")) return refuse("notFound");
  return await inTransaction(async (tx) => {
    await alone(tx, "staff roles");
    const now = clock.now();
    const actsStill = await tx.roleGrant.count({ where: { userId: admin.id, role: "admin", ...running(now) } });
    const known = await tx.user.count({ where: { id: userId, erasedAt: null } });
    return actsStill > 0 && known > 0 ? await act(tx, now) : refuse("notFound");
  });
}

const isOpen = async (tx: Tx, userId: string): Promise<boolean> =>
  (await tx.user.count({ where: { id: userId, disabledAt: null, erasedAt: null } })) > 0;

/** She is an admin and nobody else who can sign in is one. */
async function isLastAdmin(tx: Tx, userId: string, now: Date): Promise<boolean> {
  const admins = await tx.roleGrant.findMany({
    where: { role: "admin", ...running(now), user: { disabledAt: null, erasedAt: null } },
    select: { userId: true },
  });
  return admins.length > 0 && admins.every((each) => each.userId === userId);
}

/** The admin's own sessions go on: she is at work in one. */
async function signOut(tx: Tx, admin: Person, userId: string, now: Date): Promise<void> {
  if (userId === admin.id) return;
  await tx.session.updateMany({ where: { userId, revokedAt: null }, data: { revokedAt: now } });
}

type Noted = { admin: Person; userId: string; action: string; now: Date; details?: Record<string, string> };

const note = (tx: Tx, { admin, userId, action, now, details = {} }: Noted) =>
  record(tx, { flow: "user", action, subject: { kind: "user", id: userId }, actor: admin, details, now });
