import { type Actor, hasRole, personOf } from "#app/core/actor.ts";
import { newId } from "#app/core/ids.ts";
import { done, type Result, refuse } from "#app/core/result.ts";
import { witDay } from "#app/core/time.ts";
import { clock } from "#app/platform/clock.server.ts";
import { inTransaction, type Tx } from "#app/platform/db/db.server.ts";
import { record } from "#app/platform/history/history.server.ts";
import { itemsOf } from "./checklist.draft.server.ts";
import { refusalOfChecklist } from "./checklist.rules.ts";
import { type DraftItem, keptItems } from "./checklist.schema.ts";

/** Begins the next version from the one in force; a draft that stands already is opened again. */
export function openDraft(actor: Actor, group: string): Promise<Result> {
  return asLead(actor, group, async (tx, { byId, now }) => {
    const current = await inForce(tx, group, now);
    if (!current) return refuse("notFound");
    const items = await itemsOf(tx, group, current.version);
    const first = { group, basedOnId: current.id, items, changedById: byId, changedAt: now };
    await tx.checklistDraft.upsert({ where: { group }, create: first, update: {} });
    return done();
  });
}

/** Keeps the draft as it is written; whether it can come into force is asked when it shall. */
export function saveDraft(actor: Actor, { group, items }: { group: string; items: DraftItem[] }): Promise<Result> {
  return asLead(actor, group, async (tx, { byId, now }) => {
    const data = { items, changedById: byId, changedAt: now };
    const { count } = await tx.checklistDraft.updateMany({ where: { group }, data });
    return count > 0 ? done() : refuse("notFound");
  });
}

export function discardDraft(actor: Actor, group: string): Promise<Result> {
  return asLead(actor, group, async (tx) => {
    await tx.checklistDraft.deleteMany({ where: { group } });
    return done();
  });
}

/**
 * Puts the draft in force from a day on. The version before it ends with the day before and is kept: decisions go on
 * naming the one they were made by, and open reviews take their answers along.
 */
export function publishDraft(
  actor: Actor,
  { group, from }: { group: string; from: string },
): Promise<Result<{ version: number }>> {
  return asLead(actor, group, async (tx, { byId, now }) => {
    const draft = await tx.checklistDraft.findUnique({ where: { group } });
    const current = await inForce(tx, group, now);
    if (!draft || !current) return refuse("notFound");
    const validFrom = new Date(from);
    if (from < witDay(now) || validFrom <= current.validFrom)
      return refuse("curation.refused.dayPassed", { field: "from" });
    if (current.validTo !== null) return refuse("curation.refused.alreadyScheduled", { field: "from" });
    const items = keptItems.parse(draft.items);
    const refusal = refusalOfChecklist(items);
    if (refusal) return refusal;
    const id = newId(now.getTime());
    const { nameId, nameEn } = current;
    const version = current.version + 1;
    await tx.checklist.update({ where: { id: current.id }, data: { validTo: validFrom } });
    await tx.checklist.create({
      data: {
        ...{ id, group, version, nameId, nameEn, validFrom, publishedById: byId },
        items: { create: items.map(rowOf) },
      },
    });
    await tx.checklistDraft.delete({ where: { group } });
    const subject = { kind: "checklist", id } as const;
    const details = { group, version, from };
    await record(tx, { flow: "checklist", action: "publish", subject, actor, details, now });
    return done({ version });
  });
}

type Lead = { byId: string; now: Date };

/** The lead curator's alone, one at a time for a group. */
function asLead<T>(actor: Actor, group: string, act: (tx: Tx, lead: Lead) => Promise<Result<T>>): Promise<Result<T>> {
  const now = clock.now();
  return inTransaction(async (tx) => {
    const byId = personOf(actor);
    if (!byId || !hasRole(actor, "leadCurator")) return refuse("notFound");
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`checklist ${group}`}, 0))`;
    return act(tx, { byId, now });
  });
}

const inForce = (tx: Tx, group: string, now: Date) => {
  const day = new Date(witDay(now));
  return tx.checklist.findFirst({
    where: { group, validFrom: { lte: day }, OR: [{ validTo: null }, { validTo: { gt: day } }] },
  });
};

const rowOf = ({ anchorsId, anchorsEn, service, ...item }: DraftItem, position: number) => ({
  ...item,
  id: newId(),
  position,
  anchors: { id: anchorsId, en: anchorsEn },
  serviceCode: service,
});
