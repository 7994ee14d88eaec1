import { type Actor, personOf } from "#app/core/actor.ts";
import { newId } from "#app/core/ids.ts";
import type { Tx } from "#app/platform/db/db.server.ts";

type Of = { jobId: string; actor: Actor; now: Date };
export type Arrival = { materialId: string; quantity?: number };
export type Short = { material: string; needed: number; onhand: number };

/** What this job takes of each material, equal lines together, in the order of ids so that two jobs never cross. */
async function needsOf(tx: Tx, jobId: string): Promise<{ materialId: string; quantity: number }[]> {
  const lines = await tx.jobLine.findMany({
    where: { jobId, materialId: { not: null } },
    select: { materialId: true, quantity: true },
  });
  const needs = new Map<string, number>();
  for (const { materialId, quantity } of lines) {
    if (materialId) needs.set(materialId, (needs.get(materialId) ?? 0) + quantity);
  }
  return [...needs].map(([materialId, quantity]) => ({ materialId, quantity })).sort(byId);
}

const byId = (a: { materialId: string }, b: { materialId: string }) => (a.materialId < b.materialId ? -1 : 1);

export async function whatIsShort(tx: Tx, jobId: string): Promise<Short | null> {
  for (const { materialId, quantity } of await needsOf(tx, jobId)) {
    const { name, onhand } = await tx.material.findUniqueOrThrow({ where: { id: materialId } });
    if (onhand < quantity) return { material: name, needed: quantity, onhand };
  }
  return null;
}

/** Only what the job needs is counted in here; a number for another material is left unread. */
export async function withArrivals(
  tx: Tx,
  { jobId, arrived, actor, now }: Of & { arrived: readonly Arrival[] },
): Promise<void> {
  for (const { materialId } of await needsOf(tx, jobId)) {
    const quantity = arrived.find((one) => one.materialId === materialId)?.quantity ?? 0;
    if (quantity === 0) continue;
    await tx.material.update({ where: { id: materialId }, data: { onhand: { increment: quantity } } });
    await moveMaterial(tx, { jobId, actor, now }, { materialId, delta: quantity, reason: "receipt" });
  }
}

/** Takes everything the job needs from the shelf; answers what is short, and then the caller undoes all of it. */
export async function spendMaterial(tx: Tx, of: Of): Promise<Short | null> {
  for (const { materialId, quantity } of await needsOf(tx, of.jobId)) {
    const { count } = await tx.material.updateMany({
      where: { id: materialId, onhand: { gte: quantity } },
      data: { onhand: { decrement: quantity } },
    });
    if (count === 0) return whatIsShort(tx, of.jobId);
    await moveMaterial(tx, of, { materialId, delta: -quantity, reason: "print" });
  }
  return null;
}

type Movement = { materialId: string; delta: number; reason: string };

async function moveMaterial(tx: Tx, { jobId, actor, now }: Of, movement: Movement): Promise<void> {
  await tx.materialMovement.create({
    data: { ...movement, id: newId(now.getTime()), jobId, byId: personOf(actor), at: now },
  });
}
