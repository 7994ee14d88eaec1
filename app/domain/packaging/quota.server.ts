import { type Actor, personOf } from "#app/core/actor.ts";
import { newId } from "#app/core/ids.ts";
import { witDay } from "#app/core/time.ts";
import { enterprisesById } from "#app/domain/enterprises/enterprises.server.ts";
import { db, type Tx } from "#app/platform/db/db.server.ts";
import type { QuotaKind, QuotaLeft } from "./quota.rules.ts";

type Of = { enterpriseId: string; kind: QuotaKind; now: Date };

/** Every quota of the year that has to bear a job of this enterprise: the centre's, its regency's, its own. */
export async function quotasOf(tx: Tx, of: Of): Promise<QuotaLeft[]> {
  return left(tx, await applying(tx, of));
}

/** The same with their rows locked in one order, so that two jobs cannot both take the last of it. */
export async function lockedQuotasOf(tx: Tx, of: Of): Promise<QuotaLeft[]> {
  const ids = (await applying(tx, of)).map(({ id }) => id);
  await tx.$executeRaw`
    SELECT FROM packaging_quota WHERE id = ANY(${ids}::uuid[]) ORDER BY id FOR NO KEY UPDATE`;
  return left(tx, await applying(tx, of));
}

/** What is left for everybody in the year of `now`, for the board; null where no such quota was set. */
export async function centreLeft(kind: QuotaKind, now: Date): Promise<number | null> {
  const rows = await db.packagingQuota.findMany({
    where: { year: yearOf(now), kind, regionCode: null, enterpriseId: null },
    select: { id: true, amount: true },
  });
  const quotas = await left(db, rows);
  return quotas.length === 0 ? null : quotas.reduce((total, one) => total + one.left, 0);
}

type Taken = { jobId: string; quotas: readonly QuotaLeft[]; amount: number; reason: string; actor: Actor; now: Date };

export async function takeFrom(tx: Tx, { jobId, quotas, amount, reason, actor, now }: Taken): Promise<void> {
  if (amount === 0) return;
  await tx.quotaMovement.createMany({
    data: quotas.map(({ quotaId }) => ({
      id: newId(now.getTime()),
      quotaId,
      jobId,
      delta: BigInt(-amount),
      reason,
      byId: personOf(actor),
      at: now,
    })),
  });
}

/** Everything this job still holds goes back, quota by quota; once given back there is nothing more to give. */
export async function giveBackQuota(tx: Tx, { jobId, reason, actor, now }: Omit<Taken, "quotas" | "amount">) {
  const held = await tx.quotaMovement.groupBy({ by: ["quotaId"], where: { jobId }, _sum: { delta: true } });
  await tx.quotaMovement.createMany({
    data: held
      .filter(({ _sum }) => _sum.delta !== null && _sum.delta !== 0n)
      .map(({ quotaId, _sum }) => ({
        id: newId(now.getTime()),
        quotaId,
        jobId,
        delta: -(_sum.delta ?? 0n),
        reason,
        byId: personOf(actor),
        at: now,
      })),
  });
}

async function applying(tx: Tx, { enterpriseId, kind, now }: Of) {
  const maker = (await enterprisesById([enterpriseId], "id", tx)).get(enterpriseId);
  return tx.packagingQuota.findMany({
    where: {
      year: yearOf(now),
      kind,
      AND: [
        { OR: [{ regionCode: null }, { regionCode: maker?.regionCode ?? null }] },
        { OR: [{ enterpriseId: null }, { enterpriseId }] },
      ],
    },
    orderBy: { id: "asc" },
    select: { id: true, amount: true },
  });
}

async function left(tx: Tx, quotas: readonly { id: string; amount: bigint }[]): Promise<QuotaLeft[]> {
  const moved = await tx.quotaMovement.groupBy({
    by: ["quotaId"],
    where: { quotaId: { in: quotas.map(({ id }) => id) } },
    _sum: { delta: true },
  });
  const sums = new Map(moved.map(({ quotaId, _sum }) => [quotaId, _sum.delta ?? 0n]));
  return quotas.map(({ id, amount }) => ({ quotaId: id, left: Number(amount + (sums.get(id) ?? 0n)) }));
}

const yearOf = (now: Date): number => Number(witDay(now).slice(0, 4));
