import { type Actor, hasRole, personOf, system } from "#app/core/actor.ts";
import { newId } from "#app/core/ids.ts";
import { done, type Result, refuse } from "#app/core/result.ts";
import { addDays } from "#app/core/time.ts";
import { db, inTransaction, type Tx } from "#app/platform/db/db.server.ts";
import { move, mover, record } from "#app/platform/history/history.server.ts";
import {
  type RoundAction,
  type RoundFacts,
  type RoundRole,
  type RoundState,
  roundLifecycle,
} from "./round.lifecycle.ts";
import type { RoundWish } from "./selection.schema.ts";

/** The one writer of a call's state. */
export const roundMover = mover<RoundFacts, RoundRole, RoundState, RoundAction>({
  flow: roundLifecycle,
  facts: async (tx, id) => {
    await tx.$executeRaw`SELECT FROM selection_round WHERE id = ${id}::uuid FOR NO KEY UPDATE`;
    return readRound(tx, id);
  },
  standing: (actor: Actor): ReadonlySet<RoundRole> =>
    new Set<RoundRole>([
      ...(actor.kind === "system" ? ["system" as const] : []),
      ...(hasRole(actor, "staff") ? ["staff" as const] : []),
      ...(hasRole(actor, "head") ? ["head" as const] : []),
    ]),
  set: (tx, id, from, to, now) =>
    tx.selectionRound.updateMany({ where: { id, state: from }, data: { state: to, stateSince: now } }),
  subjects: (_facts, id) => [{ kind: "selectionRound", id }],
});

export async function readRound(tx: Tx, id: string): Promise<RoundFacts | null> {
  const row = await tx.selectionRound.findUnique({
    where: { id },
    select: { state: true, closesOn: true, _count: { select: { criteria: true } } },
  });
  if (!row) return null;
  const undecided = await tx.selectionApplication.count({ where: { roundId: id, state: "submitted" } });
  return { state: row.state, criteria: row._count.criteria, closesAt: endOf(row.closesOn), undecided };
}

/** The last moment of a day here: nine hours before the next one begins in Greenwich. */
export const endOf = (day: Date): Date => new Date(addDays(day, 1).getTime() - 9 * 3_600_000);

/** A call as it is drafted; criteria may be written anew until it is announced. */
export async function saveRound(
  actor: Actor,
  { id, wish, now }: { id: string | null; wish: RoundWish; now: Date },
): Promise<Result<{ id: string }>> {
  if (!hasRole(actor, "staff")) return refuse("notFound");
  const { title, about, places, criteria } = wish;
  const words = { title, about, places, closesOn: new Date(wish.closesOn) };
  return inTransaction(async (tx) => {
    const roundId = id ?? newId(now.getTime());
    if (id) {
      const facts = await roundMover.facts(tx, id, actor);
      if (!facts) return refuse("notFound");
      if (facts.state !== "draft") return refuse("selection.refused.announced");
      await tx.selectionRound.update({ where: { id }, data: words });
      await tx.selectionCriterion.deleteMany({ where: { roundId } });
    } else {
      const born = { id: roundId, createdById: personOf(actor), createdAt: now, stateSince: now };
      await tx.selectionRound.create({ data: { ...words, ...born } });
    }
    await tx.selectionCriterion.createMany({
      data: criteria.map((line, position) => ({ ...line, id: newId(now.getTime()), roundId, position })),
    });
    const subject = { kind: "selectionRound", id: roundId } as const;
    await record(tx, { flow: "selectionRound", action: id ? "edit" : "draft", subject, actor, now });
    return done({ id: roundId });
  });
}

export async function moveRound(
  actor: Actor,
  { id, action, now }: { id: string; action: RoundAction; now: Date },
): Promise<Result> {
  return inTransaction(async (tx) => {
    const moved = await move(tx, roundMover, { actor, id, action, now });
    return moved.ok ? done() : moved;
  });
}

/** Calls whose last day is over take nobody any more; answers how many. */
export async function closeRounds(now: Date): Promise<number> {
  const open = await db.selectionRound.findMany({ where: { state: "open" }, select: { id: true, closesOn: true } });
  const over = open.filter(({ closesOn }) => endOf(closesOn) <= now);
  for (const { id } of over) await moveRound(system("the last day is over"), { id, action: "lapse", now });
  return over.length;
}
