import { type Actor, hasRole, personOf } from "#app/core/actor.ts";
import { newId } from "#app/core/ids.ts";
import { done, type Result, refuse } from "#app/core/result.ts";
import { clock } from "#app/platform/clock.server.ts";
import { allOrNothing } from "#app/platform/db/all-or-nothing.server.ts";
import type { Tx } from "#app/platform/db/db.server.ts";
import type { CannedReasonForm } from "./canned-reason.schema.ts";

/** The lead curator adds, words, orders, retires and restores the ready reasons. */
export function keepCannedReason(actor: Actor, form: CannedReasonForm): Promise<Result> {
  const now = clock.now();
  return allOrNothing(async (tx) => {
    const changedById = personOf(actor);
    if (!changedById || !hasRole(actor, "leadCurator")) return refuse("notFound");
    const changed = { changedById, changedAt: now };
    if (form.action === "retire" || form.action === "restore") {
      return one(tx, form.code, { ...changed, retiredAt: form.action === "retire" ? now : null });
    }
    const { itemCode, textId, textEn, position } = form;
    if (itemCode !== null && (await tx.checklistItem.count({ where: { code: itemCode } })) === 0)
      return refuse("form.badChoice", { field: "itemCode" });
    const said = { itemCode, textId, textEn, position, ...changed };
    if (form.action === "save") return one(tx, form.code, said);
    await tx.cannedReason.create({ data: { code: newId(now.getTime()), ...said } });
    return done();
  });
}

type Changed = Parameters<Tx["cannedReason"]["updateMany"]>[0]["data"];

async function one(tx: Tx, code: string, data: Changed): Promise<Result> {
  const { count } = await tx.cannedReason.updateMany({ where: { code }, data });
  return count === 1 ? done() : refuse("notFound");
}

/** Counts the ready reasons an owner now reads word for word, in either language. */
export async function countUsed(tx: Tx, items: readonly { code: string; note: string }[]): Promise<void> {
  const reasons = await tx.cannedReason.findMany({
    where: { retiredAt: null, OR: [{ itemCode: null }, { itemCode: { in: items.map(({ code }) => code) } }] },
    select: { code: true, itemCode: true, textId: true, textEn: true },
  });
  const used = reasons.filter(({ itemCode, textId, textEn }) =>
    items.some(
      ({ code, note }) => (itemCode === null || itemCode === code) && (note.includes(textId) || note.includes(textEn)),
    ),
  );
  if (used.length === 0) return;
  await tx.cannedReason.updateMany({
    where: { code: { in: used.map(({ code }) => code) } },
    data: { used: { increment: 1 } },
  });
}
