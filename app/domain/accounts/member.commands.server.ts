import { type MemberRight, memberOf, type Person } from "#app/core/actor.ts";
import { newId } from "#app/core/ids.ts";
import { done, type Result, refuse } from "#app/core/result.ts";
import { clock } from "#app/platform/clock.server.ts";
import { inTransaction, type Tx } from "#app/platform/db/db.server.ts";
import { record } from "#app/platform/history/history.server.ts";
import { alone } from "./alone.server.ts";

type OfMember = { enterpriseId: string; userId: string };

/** Other rights from now on; the old membership ends and stays in the record. */
export async function changeMember(
  owner: Person,
  { enterpriseId, userId, rights }: OfMember & { rights: readonly MemberRight[] },
): Promise<Result> {
  return await onMember(owner, { enterpriseId, userId }, async (tx, now) => {
    if (!rights.includes("owner") && (await isLastOwner(tx, { enterpriseId, userId }, now)))
      return refuse("accounts.refused.lastOwner");
    await join(tx, { enterpriseId, userId, rights, grantedById: owner.id, now });
    await note(tx, { owner, enterpriseId, userId, action: "change", now });
    return done();
  });
}

export async function removeMember(owner: Person, { enterpriseId, userId }: OfMember): Promise<Result> {
  return await onMember(owner, { enterpriseId, userId }, async (tx, now) => {
    if (await isLastOwner(tx, { enterpriseId, userId }, now)) return refuse("accounts.refused.lastOwner");
    await leave(tx, { enterpriseId, userId }, now);
    await note(tx, { owner, enterpriseId, userId, action: "leave", now });
    return done();
  });
}

type Joining = OfMember & { rights: readonly MemberRight[]; grantedById: string | null; now: Date };

/** One running membership of a person in an enterprise: the one before ends where this begins. */
export async function join(tx: Tx, { enterpriseId, userId, rights, grantedById, now }: Joining): Promise<void> {
  await leave(tx, { enterpriseId, userId }, now);
  await tx.membership.create({
    data: { id: newId(), userId, enterpriseId, rights: [...rights], since: now, grantedById },
  });
}

async function leave(tx: Tx, { enterpriseId, userId }: OfMember, now: Date): Promise<void> {
  await tx.membership.updateMany({ where: { userId, enterpriseId, ...running(now) }, data: { until: now } });
}

/** An owner acts on a member of the same enterprise; one at a time there, because the last owner is counted. */
async function onMember(
  owner: Person,
  { enterpriseId, userId }: OfMember,
  act: (tx: Tx, now: Date) => Promise<Result>,
): Promise<Result> {
  if (!memberOf(owner, enterpriseId)) return refuse("notFound");
  return await inTransaction(async (tx) => {
    await alone(tx, `members of ${enterpriseId}`);
    const now = clock.now();
    const where = { enterpriseId, ...running(now) };
    const actsStill = await tx.membership.count({ where: { ...where, userId: owner.id, rights: { has: "owner" } } });
    const known = await tx.membership.count({ where: { ...where, userId } });
    return actsStill > 0 && known > 0 ? await act(tx, now) : refuse("notFound");
  });
}

async function isLastOwner(tx: Tx, { enterpriseId, userId }: OfMember, now: Date): Promise<boolean> {
  const owners = await tx.membership.findMany({
    where: { enterpriseId, rights: { has: "owner" }, ...running(now), user: { disabledAt: null, erasedAt: null } },
    select: { userId: true },
  });
  return owners.length > 0 && owners.every((each) => each.userId === userId);
}

export const running = (now: Date) => ({ since: { lte: now }, OR: [{ until: null }, { until: { gt: now } }] });

type Noted = OfMember & { owner: Person; action: string; now: Date };

const note = (tx: Tx, { owner, enterpriseId, userId, action, now }: Noted) =>
  record(tx, {
    flow: "membership",
    action,
    subject: { kind: "user", id: userId },
    subjects: [{ kind: "enterprise", id: enterpriseId }],
    actor: owner,
    now,
  });
